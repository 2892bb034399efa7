import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Oidc } from "@/lib/env";

/** What next-auth calls it: the last part of its addresses. */
export const OIDC_PROVIDER_ID = "oidc";

type Claims = Profile & { email_verified?: unknown };

/** The provider of the configuration, found by its discovery document; PKCE, state and nonce are all checked. */
export function oidcProvider({ issuer, clientId, clientSecret }: Oidc): OAuthConfig<Claims> {
  return {
    id: OIDC_PROVIDER_ID,
    name: "OpenID",
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    userinfo: {
      // The signed token says who it is; many providers tell the e-mail only when asked with it.
      request: async ({ client, tokens }) => {
        const asked =
          client.issuer.metadata.userinfo_endpoint && tokens.access_token
            ? await client.userinfo(tokens.access_token)
            : {};
        const claims: Claims =
          "claims" in tokens && typeof tokens.claims === "function" ? tokens.claims() : {};
        if ("sub" in asked && asked.sub !== claims.sub) throw new Error("The provider speaks of two people.");
        return { ...asked, ...claims };
      },
    },
    profile: ({ sub, email }) => ({ id: String(sub), email: email ?? null }),
  };
}

/** Whether the provider vouches that this person has one of the allowed addresses. */
export function isAdmitted(profile: Claims | undefined, { allowedEmails }: Oidc): boolean {
  if (profile?.email_verified !== true || typeof profile.email !== "string") return false;
  return allowedEmails.includes(profile.email.toLowerCase());
}
