import type { FirstOwner } from "@/lib/auth/create-first-owner";
import { localized } from "@/lib/cv/words/terminal";
import type { LocalizedText } from "@/lib/user-error";

/** What the person at the terminal must know to sign in; a password is in them only if Parcours made it. */
export function ownerSentences({ email, password }: FirstOwner, address: string): LocalizedText[] {
  const page = `${address}/login`;
  if (password === null) {
    return [localized("first-owner-given", { page, email })];
  }
  return [
    localized("first-owner-page", { page }),
    localized("first-owner-email", { email }),
    localized("first-owner-password", { password }),
    localized("first-owner-once", {}),
  ];
}
