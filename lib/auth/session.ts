import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { decode, encode, type JWT } from "next-auth/jwt";
import { database } from "@/db/database";
import { readOwner } from "@/lib/queries/owner";
import { authOptions, cookieNames, cookieOptions, isSecure, SESSION_SECONDS } from "./auth-options";
import type { HeaderReader } from "./request-origin";
import { authSecret } from "./secret";

/** Until so much of it is used, a session is not written anew: one fewer cookie for most requests. */
const RENEW_AFTER_SECONDS = 15 * 60;

export type Owner = {
  email: string;
  /** The password was made by Parcours and should be changed. */
  passwordMade: boolean;
  /** Changes when all sessions are ended. */
  epoch: string;
};

/**
 * Who is signed in on this request: the session's cookie must open with our secret, be young enough, and carry the
 * owner's epoch, which is asked of the database each time.
 * @throws whatever the database throws: a broken one must not look like a signed-out owner.
 */
export async function currentOwner(): Promise<Owner | null> {
  await connection();
  const session = await getServerSession(await authOptions(await headers()));
  return session?.epoch === undefined ? null : ownerOf(session.epoch);
}

async function ownerOf(epoch: string): Promise<Owner | null> {
  const owner = await readOwner(await database());
  if (owner === null || owner.epoch !== epoch) return null;
  return { email: owner.email, passwordMade: owner.passwordMade, epoch: owner.epoch };
}

/**
 * Opens a session in this browser, from a server action; `epoch` is of the owner whose password was just seen. Next-auth 4
 * opens one for a password only at an address of its own, which takes scripts in the page: this writes what it reads.
 */
export async function openSession(epoch: string): Promise<void> {
  const [jar, sent, secret] = await Promise.all([cookies(), headers(), authSecret()]);
  jar.set(await sessionCookie({ sub: "owner", epoch }, isSecure(sent), secret));
}

/** Ends the session of this browser alone, in a server action. */
export async function closeSession(): Promise<void> {
  const jar = await cookies();
  const secure = isSecure(await headers());
  jar.set(cookieNames(secure).session, "", { ...cookieOptions(secure), maxAge: 0 });
}

type SessionCookie = ReturnType<typeof cookieOptions> & { name: string; value: string; maxAge: number };

async function sessionCookie(token: JWT, secure: boolean, secret: string): Promise<SessionCookie> {
  const value = await encode({ token, secret, maxAge: SESSION_SECONDS });
  return { name: cookieNames(secure).session, value, maxAge: SESSION_SECONDS, ...cookieOptions(secure) };
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
  const token = await decode({ token: cookie(cookieNames(secure).session) ?? "", secret }).catch(() => null);
  if (!token?.epoch || (await ownerOf(token.epoch)) === null) return { signedIn: false, renewed: null };
  const used = SESSION_SECONDS - (Number(token.exp) - Date.now() / 1000);
  const renewed = used < RENEW_AFTER_SECONDS ? null : await sessionCookie(token, secure, secret);
  return { signedIn: true, renewed };
}
