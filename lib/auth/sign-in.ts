import { cookies, headers } from "next/headers";
import { database } from "@/db/database";
import { readEnv } from "@/lib/env";
import { cookieNames, cookieOptions, isSecure } from "./auth-options";
import { clientIp } from "./forwarded";
import { authSecret } from "./secret";
import { openSession } from "./session";
import { type AttemptOutcome, verifyCredentials } from "./verify-credentials";

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

export type SignInOutcome =
  | { status: "in" }
  /** Another e-mail or another password: which one is not said. */
  | { status: "refused" }
  /** Not even looked at: too many failures shortly before. */
  | { status: "throttled"; seconds: number };

/** Tries a password, and opens a session in this browser when it is the owner's. For server actions. */
export async function signInWithPassword(typed: {
  email: unknown;
  password: unknown;
}): Promise<SignInOutcome> {
  const outcome = await attempted(typed);
  if (outcome.status !== "in") return outcome;
  await openSession(outcome.epoch);
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  const secure = isSecure(sent);
  const options = { ...cookieOptions(secure), maxAge: HALF_A_YEAR_SECONDS };
  jar.set(cookieNames(secure).device, outcome.device, options);
  return { status: "in" };
}

/** Asks the owner who is signed in for their password again, with the same patience as the login. */
export async function confirmPassword(email: string, password: unknown): Promise<SignInOutcome> {
  const outcome = await attempted({ email, password });
  return outcome.status === "in" ? { status: "in" } : outcome;
}

async function attempted(typed: { email: unknown; password: unknown }): Promise<AttemptOutcome> {
  const [sent, jar, db, secret] = await Promise.all([headers(), cookies(), database(), authSecret()]);
  const device = jar.get(cookieNames(isSecure(sent)).device)?.value ?? null;
  return verifyCredentials(db, secret, { ...typed, address: clientIp(sent, readEnv()), device }, new Date());
}
