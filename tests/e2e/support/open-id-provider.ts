import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const CLIENT = { client_id: "parcours", client_secret: "a secret of the provider and of Parcours" };

export type OpenIdProvider = {
  issuer: string;
  /** Lets the client in, now that its address is known. */
  admit: (address: string) => void;
  close: () => void;
};

/**
 * A real OpenID provider on a port of its own. Who signs in there is who they say: the name they give is their e-mail,
 * verified unless it begins with "unverified". It insists on PKCE.
 */
export async function oidcProvider(): Promise<OpenIdProvider> {
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    admit: (address) => {
      const provider = new Provider(issuer, {
        clients: [{ ...CLIENT, redirect_uris: [`${address}/api/auth/callback/oidc`] }],
        claims: { openid: ["sub"], email: ["email", "email_verified"] },
        pkce: { required: () => true },
        findAccount: async (_context, id) => ({
          accountId: id,
          claims: async () => ({ sub: id, email: id, email_verified: !id.startsWith("unverified") }),
        }),
      });
      answer = provider.callback();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
