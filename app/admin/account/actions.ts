"use server";

import { redirect } from "next/navigation";
import type { AccountState } from "@/components/account/account-form";
import { changeAccount, endAllSessions } from "@/lib/auth/change-account";
import { ownerAction } from "@/lib/auth/owner-action";

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

/** Ends every session, on every device. */
export async function signOutEverywhere(): Promise<void> {
  const owner = await ownerAction();
  if (owner !== null) await endAllSessions(owner);
  redirect(`/login?back=${encodeURIComponent(PATH)}`);
}
