import type { Db } from "@/db/client";
import type { Env } from "@/lib/env";
import { createOwner } from "@/lib/mutations/owner";
import { readOwner } from "@/lib/queries/owner";
import { oneTimePassword } from "./one-time-password";
import { hashPassword } from "./password";

/** `password` is null when the person gave it: what they know is not printed. */
export type FirstOwner = { email: string; password: string | null };

/**
 * Makes the owner on the first start.
 * @returns whom it made, to be said once; null when there was an owner already.
 */
export async function createFirstOwner(
  db: Db,
  { ownerEmail, ownerPassword }: Pick<Env, "ownerEmail" | "ownerPassword">,
  at: Date,
): Promise<FirstOwner | null> {
  if ((await readOwner(db)) !== null) return null;
  const email = ownerEmail ?? "owner@localhost";
  const password = ownerPassword ?? oneTimePassword();
  const passwordMade = ownerPassword === null;
  const made = await createOwner(db, { email, passwordHash: await hashPassword(password), passwordMade }, at);
  return made ? { email, password: passwordMade ? password : null } : null;
}
