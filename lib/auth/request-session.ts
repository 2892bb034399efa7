import { database } from "@/db/database";
import { isSessionEnded, readOwner } from "@/lib/queries/owner";
import { cookieNames, cookieOptions, isSecure } from "./auth-options";
import type { HeaderReader } from "./forwarded";
import { authSecret } from "./secret";
import {
  type newSession,
  openSessionToken,
  SESSION_SECONDS,
  type SessionToken,
  sealSessionToken,
} from "./session-token";

/** Until so much of it is used, a session is not written anew: one fewer cookie for most requests. */
const RENEW_AFTER_SECONDS = 15 * 60;

export type Owner = {
  email: string;
  /** The password was made by Parcours and should be changed. */
  passwordMade: boolean;
  /** Changes when all sessions are ended. */
  epoch: string;
};

/** The owner whom a session lets in: null when it was signed out or began under another epoch. */
export async function ownerOf({ epoch, id }: SessionToken): Promise<Owner | null> {
  const db = await database();
  const owner = await readOwner(db);
  if (owner === null || owner.epoch !== epoch || (await isSessionEnded(db, id))) return null;
  return { email: owner.email, passwordMade: owner.passwordMade, epoch: owner.epoch };
}

type SessionCookie = ReturnType<typeof cookieOptions> & { name: string; value: string; maxAge: number };

export async function sessionCookie(
  token: ReturnType<typeof newSession>,
  secure: boolean,
  secret: string,
): Promise<SessionCookie> {
  const sealed = await sealSessionToken(token, secret);
  return { name: cookieNames(secure).session, ...sealed, ...cookieOptions(secure) };
}

/**
 * For the proxy, which alone can answer a page with a cookie: whether the owner is signed in, and the cookie that gives
 * their session another twelve hours once it is some minutes old.
 */
export async function renewedSession(
  sent: HeaderReader,
  cookie: (name: string) => string | undefined,
): Promise<{ signedIn: boolean; renewed: SessionCookie | null }> {
  const secure = isSecure(sent);
  const secret = await authSecret();
  const token = await openSessionToken(cookie(cookieNames(secure).session) ?? "", secret);
  if (token === null || (await ownerOf(token)) === null) return { signedIn: false, renewed: null };
  const used = SESSION_SECONDS - (token.expires - Date.now() / 1000);
  const renewed = used < RENEW_AFTER_SECONDS ? null : await sessionCookie(token, secure, secret);
  return { signedIn: true, renewed };
}
