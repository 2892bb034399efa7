"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { AccountState } from "@/components/account/account-form";
import type { PasskeyAnswer } from "@/components/account/passkeys";
import { database } from "@/db/database";
import { changeAccount, endAllSessions } from "@/lib/auth/change-account";
import { ownerAction } from "@/lib/auth/owner-action";
import { beginPasskey, finishPasskey, type PasskeyStart } from "@/lib/auth/passkeys";
import { removePasskey } from "@/lib/mutations/passkeys";

const PATH = "/admin/account";
const MAX_EMAIL_LENGTH = 254;

/** Changes the e-mail and the password; passwords are never sent back to the page. */
export async function saveAccount(_before: AccountState, form: unknown): Promise<AccountState> {
  const owner = await ownerAction();
  if (!(form instanceof FormData)) {
    return { email: "", hadNewPassword: false, answer: { status: "invalid", fields: ["email"] } };
  }
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed.slice(0, MAX_EMAIL_LENGTH) : "";
  const hadNewPassword = form.get("newPassword") !== "" && form.get("newPassword") !== null;
  if (owner === null) return { email, hadNewPassword, answer: { status: "signedOut" } };
  const answer = await changeAccount(owner, {
    email: typed,
    newPassword: form.get("newPassword"),
    currentPassword: form.get("currentPassword"),
  });
  return { email, hadNewPassword, answer };
}

/** What a browser needs to make a passkey, once the password was given again. */
export async function startPasskey(password: unknown): Promise<PasskeyStart | PasskeyAnswer> {
  const owner = await ownerAction();
  return owner === null ? { status: "signedOut" } : beginPasskey(owner, password);
}

/** Keeps the passkey that a browser made. */
export async function savePasskey(made: unknown, name: unknown): Promise<PasskeyAnswer> {
  const owner = await ownerAction();
  if (owner === null) return { status: "signedOut" };
  if (!(await finishPasskey(owner, made, name))) return { status: "failed" };
  revalidatePath(PATH);
  return { status: "done" };
}

export async function deletePasskey(id: unknown): Promise<PasskeyAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  if (typeof id === "string") await removePasskey(await database(), id);
  revalidatePath(PATH);
  return { status: "done" };
}

/** Ends every session, on every device. */
export async function signOutEverywhere(): Promise<void> {
  const owner = await ownerAction();
  if (owner !== null) await endAllSessions(owner);
  redirect(`/login?ended=everywhere&back=${encodeURIComponent(PATH)}`);
}
