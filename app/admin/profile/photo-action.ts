"use server";

import { revalidatePath } from "next/cache";
import type { PhotoAnswer } from "@/components/editor/profile/photo-form";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { savePhoto } from "@/lib/mutations/photo";

/** Takes the photo of a form; what is no photo changes nothing. */
export async function savePhotoAction(_before: PhotoAnswer, form: FormData): Promise<PhotoAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const file = form.get("photo");
  if (!(file instanceof File) || file.size === 0) return { status: "refused", fault: "none" };
  const outcome = await savePhoto(await database(), {
    bytes: new Uint8Array(await file.arrayBuffer()),
    at: new Date(),
  });
  if (outcome.status === "refused") return outcome;
  if (outcome.status !== "saved") return { status: "refused", fault: "failed" };
  revalidatePath("/", "layout");
  return { status: "saved", version: outcome.version };
}
