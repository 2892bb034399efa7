import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { readEnv } from "@/lib/env";
import { authOptions, cookieNames, cookieOptions, isSecure } from "./auth-options";
import { OIDC_PROVIDER_ID } from "./oidc-provider";
import { safeRedirectPath } from "./redirect-path";
import { authSecret } from "./secret";

const FIVE_MINUTES_SECONDS = 5 * 60;

/**
 * Leads to the OpenID provider, from a link of the login page, and remembers in short-lived cookies what it will have to
 * answer. Next-auth wants a form with a token of its own there, which the page could not hold without scripts; asking the
 * browser where the link was followed does as well.
 * @returns null where there is no provider, or when another site has the browser come here.
 */
export async function startOidcLogin(request: NextRequest): Promise<Response | null> {
  const site = request.headers.get("sec-fetch-site");
  const fromElsewhere = site !== null && site !== "same-origin" && site !== "none";
  if (readEnv().oidc === null || fromElsewhere) return null;
  setNextAuthUrl();
  const options = await authOptions(request.headers);
  const secure = isSecure(request.headers);
  const token = randomBytes(32).toString("hex");
  const seal = createHash("sha256")
    .update(`${token}${await authSecret()}`)
    .digest("hex");
  const jar = await cookies();
  jar.set(cookieNames(secure).form, `${token}|${seal}`, {
    ...cookieOptions(secure),
    maxAge: FIVE_MINUTES_SECONDS,
  });
  const form = new URLSearchParams({
    csrfToken: token,
    callbackUrl: safeRedirectPath(request.nextUrl.searchParams.get("back")),
  });
  const asked = new NextRequest(new URL(`/api/auth/signin/${OIDC_PROVIDER_ID}`, request.nextUrl), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  });
  return orLogin(await NextAuth(asked, parts("signin"), options));
}

/** What the provider sends the browser back with; null where there is no provider. */
export async function handleOidcCallback(request: NextRequest): Promise<Response | null> {
  if (readEnv().oidc === null) return null;
  setNextAuthUrl();
  return orLogin(await NextAuth(request, parts("callback"), await authOptions(request.headers)));
}

/** Next-auth redirects a refused sign-in to its own error page; the login page says it instead. */
function orLogin(answer: Response): Response {
  const location = answer.headers.get("location");
  if (location !== null && URL.canParse(location) && new URL(location).pathname.startsWith("/api/auth/")) {
    answer.headers.set("location", "/login?error=provider");
  }
  return answer;
}

function parts(step: "signin" | "callback") {
  return { params: Promise.resolve({ nextauth: [step, OIDC_PROVIDER_ID] }) };
}

/** Next-auth asks the environment where it is: BASE_URL, else the host of each request. */
function setNextAuthUrl(): void {
  const { baseUrl } = readEnv();
  if (baseUrl === null) process.env.AUTH_TRUST_HOST = "true";
  else process.env.NEXTAUTH_URL = baseUrl;
}
