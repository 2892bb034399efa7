"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { SaveAnswer, StepAnswer } from "@/components/editor/editor-actions";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { saveEdit } from "@/lib/mutations/change-cv";
import { redoLast, type UndoOutcome, undoLast } from "@/lib/mutations/undo";

/** What each action is sent; whatever else comes is not ours. The edit is read by `saveEdit`. */
const asked = z.object({ expected: z.number().int().nullable() });
const askedToSave = asked.extend({ edit: z.unknown(), leaves: z.boolean().optional() });

/** Does one edit of the CV; see `editSchema`. */
export async function saveEditAction(sent: unknown): Promise<SaveAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const { edit, expected, leaves = false } = askedToSave.parse(sent);
  const outcome = await saveEdit(await database(), { edit, expected, at: new Date() });
  if (outcome.status === "saved" && !leaves) revalidatePath("/", "layout");
  return outcome;
}

/** Takes back what was done last. */
export async function undoAction(sent: unknown): Promise<StepAnswer> {
  return step(sent, undoLast);
}

/** Does again what was taken back last. */
export async function redoAction(sent: unknown): Promise<StepAnswer> {
  return step(sent, redoLast);
}

async function step(sent: unknown, take: typeof undoLast): Promise<StepAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const { expected } = asked.parse(sent);
  const outcome: UndoOutcome = await take(await database(), { expected, at: new Date() });
  if (outcome.status === "saved") revalidatePath("/", "layout");
  return outcome;
}
