import { database } from "@/db/database";
import { changeOwner } from "@/lib/mutations/owner";
import { emailSchema, passwordSchema } from "@/lib/owner-rules";
import { hashPassword } from "./password";
import type { Owner } from "./request-session";
import { closeSession, openSession } from "./session";
import { confirmPassword, type SignInOutcome } from "./sign-in";

export type AccountChange = {
  email: unknown;
  /** Empty to keep the present one. */
  newPassword: unknown;
  currentPassword: unknown;
};

export type AccountOutcome =
  /** Every other session has ended. */
  | { status: "saved" }
  /** The e-mail is the same and no new password was given: nothing was written, no session ended. */
  | { status: "unchanged" }
  | { status: "invalid"; fields: AccountField[] }
  | Exclude<SignInOutcome, { status: "in" }>
  /** The account was changed elsewhere meanwhile, which ended this session too. */
  | { status: "signedOut" };

export type AccountField = "email" | "newPassword";

/** Changes the owner's e-mail and password, once their present password has been given again. For server actions. */
export async function changeAccount(owner: Owner, typed: AccountChange): Promise<AccountOutcome> {
  const email = emailSchema.safeParse(
    String(typed.email ?? "")
      .trim()
      .toLowerCase(),
  );
  const keepsPassword = typed.newPassword === "" || typed.newPassword === null;
  const password = passwordSchema.safeParse(typed.newPassword);
  const fields: AccountField[] = [];
  if (!email.success) fields.push("email");
  if (!keepsPassword && !password.success) fields.push("newPassword");
  if (fields.length > 0 || !email.success) return { status: "invalid", fields };

  const confirmed = await confirmPassword(owner.email, typed.currentPassword);
  if (confirmed.status !== "in") return confirmed;
  if (keepsPassword && email.data === owner.email) return { status: "unchanged" };
  const changed = password.success
    ? { passwordHash: await hashPassword(password.data), passwordMade: false }
    : {};
  const epoch = await changeOwner(
    await database(),
    owner.epoch,
    { email: email.data, ...changed },
    new Date(),
  );
  if (epoch === null) return { status: "signedOut" };
  await openSession(epoch);
  return { status: "saved" };
}

/** Ends every session of the owner, this one included. For server actions. */
export async function endAllSessions(owner: Owner): Promise<void> {
  await changeOwner(await database(), owner.epoch, {}, new Date());
  await closeSession();
}
