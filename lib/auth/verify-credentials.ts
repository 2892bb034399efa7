import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Db } from "@/db/client";
import { attemptSucceeded, beginAttempt } from "@/lib/mutations/rate-limit";
import { emailSchema, MAX_PASSWORD_LENGTH } from "@/lib/owner-rules";
import { readOwner } from "@/lib/queries/owner";
import { isPassword } from "./password";
import { hmac } from "./secret";

export type PasswordAttempt = {
  email: unknown;
  password: unknown;
  /** Network address, as `clientIp` gives it. */
  address: string;
  /** What the browser shows as its device cookie. */
  device: string | null;
};

export type AttemptOutcome =
  /** `device` is the cookie that makes this browser a known one. */
  | { status: "in"; epoch: string; device: string }
  | { status: "refused" }
  | { status: "throttled"; seconds: number };

const typedSchema = z.object({
  email: z.string().trim().toLowerCase().pipe(emailSchema),
  password: z.string().min(1).max(MAX_PASSWORD_LENGTH),
});

const DEVICE = /^[\w-]{43}$/;

/**
 * One attempt to sign in. It is counted before the password is looked at; an e-mail without an account is answered as
 * one with another password, after as long.
 * @param secret keys the hashes under which attempts are kept.
 */
export async function verifyCredentials(
  db: Db,
  secret: string,
  attempt: PasswordAttempt,
  at: Date,
): Promise<AttemptOutcome> {
  const typed = typedSchema.safeParse(attempt);
  if (!typed.success) return { status: "refused" };
  const { email, password } = typed.data;
  const device = attempt.device !== null && DEVICE.test(attempt.device) ? attempt.device : null;
  const account = hmac(secret, "account", email);
  const admission = await beginAttempt(
    db,
    {
      pair: hmac(secret, "pair", attempt.address, email),
      address: hmac(secret, "address", attempt.address),
      account,
      device: device === null ? null : hmac(secret, "device", device),
    },
    at.getTime(),
  );
  if (!admission.open) return { status: "throttled", seconds: admission.seconds };

  const owner = await readOwner(db);
  const passwordHash = owner?.email === email ? owner.passwordHash : null;
  if (!(await isPassword(passwordHash, password)) || owner === null) return { status: "refused" };
  // A cookie that we did not issue may have been planted by someone who keeps a copy.
  const cookie =
    admission.isTrustedDevice && device !== null ? device : randomBytes(32).toString("base64url");
  const known = hmac(secret, "device", cookie);
  await attemptSucceeded(db, { counted: admission.counted, account, device: known }, at.getTime());
  return { status: "in", epoch: owner.epoch, device: cookie };
}
