import { isIP } from "node:net";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { database } from "@/db/database";
import { type Answered, recordPasskeyUse, storePasskey } from "@/lib/mutations/passkeys";
import { readOwner } from "@/lib/queries/owner";
import { findPasskey, readPasskeys } from "@/lib/queries/passkeys";
import { cookieNames, cookieOptions, isSecure } from "./auth-options";
import type { Owner } from "./request-session";
import { authSecret, hmac } from "./secret";
import { openSession } from "./session";
import { confirmPassword, type SignInOutcome } from "./sign-in";

/** Signing in by a device or a password manager, which proves that it is unlocked: the password is not asked for. */

const LONGEST = 20_000;
const bytes = z.string().max(LONGEST);
const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}),
};
const answerSchema = z.object({
  ...credential,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
});
const newPasskeySchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).exactOptional(),
  }),
});
const nameSchema = z.string().trim().max(60);

/** What a browser needs to ask for a passkey; null where it has none. For server actions of anyone. */
export async function passkeyRequest(): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const site = await passkeySite();
  if (site === null) return null;
  // No list of passkeys: strangers learn nothing, and the browser offers what it has for this host.
  const options = await generateAuthenticationOptions({ rpID: site.rpId, userVerification: "required" });
  await setChallenge(options.challenge, { purpose: "sign-in" });
  return options;
}

/** Opens a session in this browser when a passkey of the owner answered what it was asked; says whether. */
export async function signInWithPasskey(sent: unknown): Promise<boolean> {
  const [site, answered, db] = await Promise.all([
    passkeySite(),
    takeChallenge({ purpose: "sign-in" }),
    database(),
  ]);
  const answer = answerSchema.safeParse(sent);
  if (site === null || answered === null || !answer.success) return false;
  const [owner, passkey] = await Promise.all([readOwner(db), findPasskey(db, answer.data.id)]);
  if (owner === null || passkey === null) return false;
  const { id, publicKey, counter, transports } = passkey;
  const verified = await verifyAuthenticationResponse({
    response: answer.data,
    expectedChallenge: answered.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return false;
  const used = { id, counter: verified.authenticationInfo.newCounter };
  if (!(await recordPasskeyUse(db, used, answered, new Date()))) return false;
  await openSession(owner.epoch);
  return true;
}

export type PasskeyStart =
  | { status: "ready"; options: PublicKeyCredentialCreationOptionsJSON }
  /** Browsers have no passkeys for this address. */
  | { status: "unavailable" }
  | Exclude<SignInOutcome, { status: "in" }>;

/** What a browser needs to make a passkey, once the present password was given again. */
export async function beginPasskey(owner: Owner, password: unknown): Promise<PasskeyStart> {
  const confirmed = await confirmPassword(owner.email, password);
  if (confirmed.status !== "in") return confirmed;
  const site = await passkeySite();
  if (site === null) return { status: "unavailable" };
  const [secret, held] = await Promise.all([authSecret(), database().then(readPasskeys)]);
  const options = await generateRegistrationOptions({
    rpName: "Parcours",
    rpID: site.rpId,
    userName: owner.email,
    // The same for each passkey of this installation: a device keeps one.
    userID: new TextEncoder().encode(hmac(secret, "passkey")),
    excludeCredentials: held.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await setChallenge(options.challenge, { purpose: "add", epoch: owner.epoch });
  return { status: "ready", options };
}

/** Keeps the passkey that a browser made for what it was asked; says whether. */
export async function finishPasskey(owner: Owner, sent: unknown, called: unknown): Promise<boolean> {
  const [site, answered, db] = await Promise.all([
    passkeySite(),
    takeChallenge({ purpose: "add", epoch: owner.epoch }),
    database(),
  ]);
  const [made, name] = [newPasskeySchema.safeParse(sent), nameSchema.safeParse(called)];
  if (site === null || answered === null || !made.success || !name.success) return false;
  const verified = await verifyRegistrationResponse({
    response: made.data,
    expectedChallenge: answered.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return false;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const passkey = { id, publicKey: Buffer.from(publicKey), counter, transports };
  const at = new Date().toISOString();
  return storePasskey(db, { ...passkey, name: name.data, addedAt: at, usedAt: null }, answered);
}

/** Time to find the device and touch it. */
const MAX_AGE_SECONDS = 5 * 60;

/** What an answer is for: a challenge to sign in cannot be answered by a new passkey, nor under another epoch. */
type Purpose = { purpose: "sign-in" } | { purpose: "add"; epoch: string };

const claimsSchema = z.object({
  challenge: z.string(),
  purpose: z.string(),
  epoch: z.string().optional(),
  exp: z.number(),
});

/** The site as browsers bind passkeys to it. */
type PasskeySite = { origin: string; rpId: string };

/**
 * The site of the page that sent a request whose origin was checked; null where browsers have no passkeys: they are bound
 * to a host name, and an address of numbers is none.
 */
async function passkeySite(): Promise<PasskeySite | null> {
  const origin = (await headers()).get("origin");
  if (origin === null || !URL.canParse(origin)) return null;
  const { hostname } = new URL(origin);
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? { origin, rpId: hostname } : null;
}

/** Remembers in this browser, sealed, what it is asked: the server keeps nothing for whoever never answers. */
async function setChallenge(challenge: string, purpose: Purpose): Promise<void> {
  const [jar, sent, secret] = await Promise.all([cookies(), headers(), authSecret()]);
  const secure = isSecure(sent);
  const value = await encode({ token: { challenge, ...purpose }, secret, maxAge: MAX_AGE_SECONDS });
  jar.set(cookieNames(secure).challenge, value, { ...cookieOptions(secure), maxAge: MAX_AGE_SECONDS });
}

/** What this browser was asked for that purpose, which is forgotten here; null when nothing, or too long ago. */
async function takeChallenge(wanted: Purpose): Promise<Answered | null> {
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
