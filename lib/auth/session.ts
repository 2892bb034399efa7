import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { database } from "@/db/database";
import { endSession } from "@/lib/mutations/owner";
import { authOptions, cookieNames, cookieOptions, isSecure } from "./auth-options";
import { type Owner, ownerOf, sessionCookie } from "./request-session";
import { authSecret } from "./secret";
import { MAX_SESSION_SECONDS, newSession, openSessionToken } from "./session-token";

/**
 * Who is signed in on this request: the session's cookie must open with our secret, be young enough, not signed
 * out, and carry the owner's epoch; the last two are asked of the database each time.
 * @throws whatever the database throws: a broken one must not look like a signed-out owner.
 */
export async function currentOwner(): Promise<Owner | null> {
  await connection();
  const session = await getServerSession(await authOptions(await headers()));
  return session?.token ? ownerOf(session.token) : null;
}

/** Whether this browser sends a session, which need not let anyone in any more. */
export async function sendsSession(): Promise<boolean> {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return jar.has(cookieNames(isSecure(sent)).session);
}

/**
 * Opens a session in this browser, from a server action; `epoch` is of the owner whose password was just seen. Next-auth 4
 * opens one for a password only at an address of its own, which takes scripts in the page: this writes what it reads.
 */
export async function openSession(epoch: string): Promise<void> {
  const [jar, sent, secret] = await Promise.all([cookies(), headers(), authSecret()]);
  jar.set(await sessionCookie(newSession(epoch), isSecure(sent), secret));
}

/** Ends the session of this browser alone, here and on the server, in a server action. */
export async function closeSession(): Promise<void> {
  const jar = await cookies();
  const secure = isSecure(await headers());
  const name = cookieNames(secure).session;
  const token = await openSessionToken(jar.get(name)?.value ?? "", await authSecret());
  if (token !== null) {
    const until = (token.began + MAX_SESSION_SECONDS) * 1000;
    await endSession(await database(), { id: token.id, until }, Date.now());
  }
  jar.set(name, "", { ...cookieOptions(secure), maxAge: 0 });
}
