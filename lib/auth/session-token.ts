import { randomUUID } from "node:crypto";
import { decode, encode, type JWT } from "next-auth/jwt";

/** Without a request of the editor for so long, a session is over. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** However much it is used, a session is over so long after the sign-in that began it. */
export const MAX_SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Two servers that share a database may differ by so much. */
const CLOCK_SKEW_SECONDS = 5 * 60;

declare module "next-auth/jwt" {
  interface JWT {
    epoch?: string | undefined;
    id?: string | undefined;
    began?: number | undefined;
  }
}

/** The content of a session cookie. */
export type SessionToken = {
  /** The owner's when the session began. */
  epoch: string;
  /** Random; survives renewals. */
  id: string;
  /** Seconds since 1970: of the sign-in. */
  began: number;
  /** Seconds since 1970 after which it must have been renewed. */
  expires: number;
};

/** The claims of a session that begins now. */
export function newSession(epoch: string): JWT {
  return { sub: "owner", epoch, id: randomUUID(), began: nowSeconds() };
}

/** Whole claims of a token that is not too old, nor of a clock that was ahead, which would make it last longer; else null. */
export function validSession(token: JWT | null): SessionToken | null {
  if (!token?.epoch || !token.id || typeof token.began !== "number") return null;
  const age = nowSeconds() - token.began;
  if (age > MAX_SESSION_SECONDS || age < -CLOCK_SKEW_SECONDS) return null;
  return { epoch: token.epoch, id: token.id, began: token.began, expires: Number(token.exp) };
}

/** The content of a cookie that was sealed with `secret` and has not expired, else null. */
export async function openSessionToken(value: string, secret: string): Promise<SessionToken | null> {
  return validSession(await decode({ token: value, secret }).catch(() => null));
}

/** The value of a session's cookie, good for twelve hours or what is left of its thirty days. */
export async function sealSessionToken(
  { epoch, id, began }: JWT,
  secret: string,
): Promise<{ value: string; maxAge: number }> {
  const left = (began ?? 0) + MAX_SESSION_SECONDS - nowSeconds();
  const maxAge = Math.max(0, Math.min(SESSION_SECONDS, left));
  return { value: await encode({ token: { sub: "owner", epoch, id, began }, secret, maxAge }), maxAge };
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
