import { hash, verify } from "@node-rs/argon2";
import { MAX_PASSWORD_LENGTH } from "@/lib/owner-rules";
import { processSingleton } from "@/lib/process-singleton";

/** OWASP's first choice for argon2id, which is also the library's default: 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id with a salt of its own, in the PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalizePassword(password), COST);
}

/**
 * Whether this is the password of that hash. Without a hash it takes as long, and says no: the time must not tell which
 * e-mail has an account.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const dummyHash = await processSingleton("dummy password hash", () => hashPassword("nobody’s password"));
  const matches = await verify(passwordHash ?? dummyHash, normalizePassword(password));
  return matches && passwordHash !== null && password.length <= MAX_PASSWORD_LENGTH;
}

/** One spelling of accents whatever the keyboard, and never more work than the longest password gives. */
function normalizePassword(password: string): string {
  return password.slice(0, MAX_PASSWORD_LENGTH).normalize("NFC");
}
