import type { NextRequest } from "next/server";
import { handleOidcCallback, startOidcLogin } from "@/lib/auth/oidc-login";

/** To an OpenID provider and back. No other part of next-auth has an address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/auth/[...nextauth]">,
): Promise<Response> {
  const { nextauth } = await params;
  const step = nextauth.join("/");
  const answer =
    step === "signin/oidc"
      ? await startOidcLogin(request)
      : step === "callback/oidc"
        ? await handleOidcCallback(request)
        : null;
  return answer ?? new Response("Il n’y a rien ici. / There is nothing here.\n", { status: 404 });
}
