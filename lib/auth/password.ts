import { hash, verify } from "@node-rs/argon2";
import { MAX_PASSWORD_LENGTH } from "@/lib/owner-rules";

/** OWASP's first choice for argon2id, which is also the library's default: 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

declare global {
  var parcoursDecoy: Promise<string> | undefined;
}

/** Argon2id with a salt of its own, in the PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return hash(spelt(password), COST);
}

/**
 * Whether this is the password of that hash. Without a hash it takes as long, and says no: the time must not tell which
 * e-mail has an account.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  globalThis.parcoursDecoy ??= hashPassword("nobody’s password");
  const decoy = await globalThis.parcoursDecoy;
  const matches = await verify(passwordHash ?? decoy, spelt(password));
  return matches && passwordHash !== null && password.length <= MAX_PASSWORD_LENGTH;
}

/** One spelling of accents whatever the keyboard, and never more work than the longest password gives. */
function spelt(password: string): string {
  return password.slice(0, MAX_PASSWORD_LENGTH).normalize("NFC");
}
