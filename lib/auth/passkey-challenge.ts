import { isIP } from "node:net";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import type { Answered } from "@/lib/mutations/passkeys";
import { cookieNames, cookieOptions, isSecure } from "./auth-options";
import { authSecret } from "./secret";

/** Time to find the device and touch it. */
const MAX_AGE_SECONDS = 5 * 60;

/** What an answer is for: a challenge to sign in cannot be answered by a new passkey, nor under another epoch. */
export type Purpose = { purpose: "sign-in" } | { purpose: "add"; epoch: string };

const claimsSchema = z.object({
  challenge: z.string(),
  purpose: z.string(),
  epoch: z.string().optional(),
  exp: z.number(),
});

/** The site as browsers bind passkeys to it. */
export type PasskeySite = { origin: string; rpId: string };

/**
 * The site of the page that sent a request whose origin was checked; null where browsers have no passkeys: they are bound
 * to a host name, and an address of numbers is none.
 */
export async function passkeySite(): Promise<PasskeySite | null> {
  const origin = (await headers()).get("origin");
  if (origin === null || !URL.canParse(origin)) return null;
  const { hostname } = new URL(origin);
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? { origin, rpId: hostname } : null;
}

/** Remembers in this browser, sealed, what it is asked: the server keeps nothing for whoever never answers. */
export async function setChallenge(challenge: string, purpose: Purpose): Promise<void> {
  const [jar, sent, secret] = await Promise.all([cookies(), headers(), authSecret()]);
  const secure = isSecure(sent);
  const value = await encode({ token: { challenge, ...purpose }, secret, maxAge: MAX_AGE_SECONDS });
  jar.set(cookieNames(secure).challenge, value, { ...cookieOptions(secure), maxAge: MAX_AGE_SECONDS });
}

/** What this browser was asked for that purpose, which is forgotten here; null when nothing, or too long ago. */
export async function takeChallenge(wanted: Purpose): Promise<Answered | null> {
  const [jar, sent, secret] = await Promise.all([cookies(), headers(), authSecret()]);
  const secure = isSecure(sent);
  const name = cookieNames(secure).challenge;
  const token = await decode({ token: jar.get(name)?.value ?? "", secret }).catch(() => null);
  jar.set(name, "", { ...cookieOptions(secure), maxAge: 0 });
  const claims = claimsSchema.safeParse(token);
  if (!claims.success) return null;
  const { challenge, purpose, epoch, exp } = claims.data;
  const isWanted = purpose === wanted.purpose && (wanted.purpose === "sign-in" || epoch === wanted.epoch);
  return isWanted ? { challenge, until: exp * 1000 } : null;
}
