import { cookies, headers } from "next/headers";
import { database } from "@/db/database";
import { readEnv } from "@/lib/env";
import { cookieNames, cookieOptions, isSecure } from "./auth-options";
import { addressOf } from "./request-facts";
import { authSecret } from "./secret";
import { openSession } from "./session";
import { tryPassword } from "./try-password";

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

export type SignInOutcome =
  | { status: "in" }
  /** Another e-mail or another password: which one is not said. */
  | { status: "refused" }
  /** Not even looked at: too many failures shortly before. */
  | { status: "slowed"; seconds: number };

/** Tries a password, and opens a session in this browser when it is the owner's. For server actions. */
export async function signInWithPassword(typed: {
  email: unknown;
  password: unknown;
}): Promise<SignInOutcome> {
  const [sent, jar, db, secret] = await Promise.all([headers(), cookies(), database(), authSecret()]);
  const secure = isSecure(sent);
  const { device: deviceCookie } = cookieNames(secure);
  const outcome = await tryPassword(
    db,
    secret,
    { ...typed, address: addressOf(sent, readEnv()), device: jar.get(deviceCookie)?.value ?? null },
    new Date(),
  );
  if (outcome.status !== "in") return outcome;
  await openSession(outcome.epoch);
  jar.set(deviceCookie, outcome.device, { ...cookieOptions(secure), maxAge: HALF_A_YEAR_SECONDS });
  return { status: "in" };
}
