import type { AuthOptions } from "next-auth";
import { readEnv } from "@/lib/env";
import { type HeaderReader, originOf } from "./request-facts";
import { authSecret } from "./secret";

/** Without a request of the editor for so long, a session is over. */
export const SESSION_SECONDS = 12 * 60 * 60;

declare module "next-auth" {
  interface Session {
    epoch?: string | undefined;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    epoch?: string | undefined;
  }
}

/** Names of the cookies: the prefix makes a browser hold them to this very host, over https, whoever set them. */
export function cookieNames(secure: boolean) {
  const prefix = secure ? "__Host-" : "";
  return { session: `${prefix}parcours-session`, device: `${prefix}parcours-device` };
}

export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** Whether the browser that sent this speaks https, perhaps to a proxy before us. */
export function isSecure(headers: HeaderReader): boolean {
  return headers.get("x-forwarded-proto") === "https" || originOf(headers, readEnv()).startsWith("https:");
}

/** The configuration of next-auth for one request: the cookies depend on how it came. */
export async function authOptions(headers: HeaderReader): Promise<AuthOptions> {
  const secure = isSecure(headers);
  return {
    secret: await authSecret(),
    useSecureCookies: secure,
    cookies: { sessionToken: { name: cookieNames(secure).session, options: cookieOptions(secure) } },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    pages: { signIn: "/login", error: "/login" },
    providers: [],
    callbacks: {
      // Nothing but the epoch leaves it: who the owner is stays in the database.
      session: ({ session, token }) => ({ expires: session.expires, epoch: token.epoch }),
    },
    logger: {
      // An old or forged cookie is not our fault, and strangers could fill the log with them.
      error: (code, metadata) => {
        if (code !== "JWT_SESSION_ERROR") console.error(`[auth] ${code}`, metadata);
      },
      warn: () => {},
      debug: () => {},
    },
  };
}
