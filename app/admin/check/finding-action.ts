"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { saveEdit } from "@/lib/mutations/change-cv";

const asked = z.object({ kind: z.enum(["finding.accept", "finding.reopen"]), finding: z.string() });

/** Calls a finding right or opens it again, from a form without scripts; the page then shows what became of it. */
export async function findingAction(form: FormData): Promise<void> {
  if ((await ownerAction()) === null) redirect("/login?back=/admin/check");
  const read = asked.safeParse(Object.fromEntries(form));
  if (read.success) await saveEdit(await database(), { edit: read.data, expected: null, at: new Date() });
  revalidatePath("/admin", "layout");
}
