import type { AuthOptions } from "next-auth";
import { database } from "@/db/database";
import { readEnv } from "@/lib/env";
import { readOwner } from "@/lib/queries/owner";
import { type HeaderReader, siteOrigin } from "./forwarded";
import { isAdmitted, oidcProvider } from "./oidc-provider";
import { safeRedirectPath } from "./redirect-path";
import { authSecret } from "./secret";
import { newSession, SESSION_SECONDS, type SessionToken, validSession } from "./session-token";

declare module "next-auth" {
  interface Session {
    token?: SessionToken | null;
  }
}

/** Names of the cookies: the prefix makes a browser hold them to this very host, over https, whoever set them. */
export function cookieNames(secure: boolean) {
  const prefix = secure ? "__Host-" : "";
  return {
    session: `${prefix}parcours-session`,
    device: `${prefix}parcours-device`,
    form: `${prefix}parcours-form`,
    challenge: `${prefix}parcours-challenge`,
  };
}

export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** Whether the browser that sent this speaks https, perhaps to a proxy before us. */
export function isSecure(headers: HeaderReader): boolean {
  return siteOrigin(headers, readEnv()).startsWith("https:");
}

/** The configuration of next-auth for one request: the cookies depend on how it came. */
export async function authOptions(headers: HeaderReader): Promise<AuthOptions> {
  const secure = isSecure(headers);
  const names = cookieNames(secure);
  const { oidc } = readEnv();
  return {
    secret: await authSecret(),
    useSecureCookies: secure,
    cookies: {
      sessionToken: { name: names.session, options: cookieOptions(secure) },
      csrfToken: { name: names.form, options: cookieOptions(secure) },
    },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    pages: { signIn: "/login", error: "/login" },
    providers: oidc === null ? [] : [oidcProvider(oidc)],
    callbacks: {
      signIn: async ({ profile }) => {
        const isOwner = oidc !== null && isAdmitted(profile, oidc);
        return isOwner && (await readOwner(await database())) !== null;
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${baseUrl}${safeRedirectPath(path)}`;
      },
      // Signed in just now: the session begins under the owner's epoch.
      jwt: async ({ token, account }) =>
        account ? newSession((await readOwner(await database()))?.epoch ?? "") : token,
      // The owner's name and e-mail stay in the database.
      session: ({ session, token }) => ({ expires: session.expires, token: validSession(token) }),
    },
    logger: {
      // An old or forged cookie is not our fault, and anyone could fill the log with them.
      error: (code, metadata) => {
        if (code !== "JWT_SESSION_ERROR") console.error(`[auth] ${code}`, metadata);
      },
      warn: () => {},
      debug: () => {},
    },
  };
}
