"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { keepSample, startEmpty } from "@/lib/mutations/first-choice";

/** Begins an empty CV in place of the one that came with Parcours. */
export async function startEmptyCv(): Promise<void> {
  if ((await ownerAction()) === null) redirect("/login?back=/admin");
  await startEmpty(await database(), { locale: await getLocale(), at: new Date() });
  revalidatePath("/", "layout");
  redirect("/admin/profile");
}

/** Makes the CV that came with Parcours the owner's. */
export async function keepSampleCv(): Promise<void> {
  if ((await ownerAction()) === null) redirect("/login?back=/admin");
  await keepSample(await database());
  revalidatePath("/admin", "layout");
  redirect("/admin");
}
