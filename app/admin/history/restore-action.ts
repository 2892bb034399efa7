"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { RestoreAnswer } from "@/components/editor/history/restore-form";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { restoreVersion } from "@/lib/mutations/undo";

const asked = z.object({
  version: z.coerce.number().int().positive(),
  expected: z.coerce.number().int().positive(),
});

/** Makes the CV what it was at a version, as a new revision, and leads to the history. */
export async function restoreAction(_before: RestoreAnswer, form: FormData): Promise<RestoreAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const read = asked.safeParse(Object.fromEntries(form));
  if (!read.success) return { status: "nothing" };
  const restored = await restoreVersion(await database(), { ...read.data, at: new Date() });
  const { status } = restored;
  if (status === "conflict") revalidatePath("/admin/history", "layout");
  if (status !== "saved") return { status };
  revalidatePath("/", "layout");
  redirect(`/admin/history?restored=${restored.version}`);
}
