import type { IncomingHttpHeaders } from "node:http";
import {
  allowedHosts,
  forwardedFor,
  type HeaderReader,
  REMOTE_ADDRESS_HEADER,
  siteOrigin,
} from "@/lib/auth/forwarded";
import { ownOriginHost } from "@/lib/auth/same-origin";
import type { Env } from "@/lib/env";

/** The headers of a request as the web's own type gives them. */
export function headerReader(headers: IncomingHttpHeaders): HeaderReader {
  return {
    get: (name) => {
      const value = headers[name];
      return typeof value === "string" ? value : null;
    },
  };
}

/**
 * Writes anew what a request says of proxies, in the one form that Next and the sign-in library read too, so that they
 * go by the same address as `siteOrigin`. A form keeps the host that its page was at, which Next compares with `Origin`.
 * @param peer the address at the other end of the connection: Next hands over headers alone.
 * @param method what is asked: where we are told of no proxy, a form passes Next's comparison also if one hides the host,
 *   and is refused by the action itself (`isFromThisSite`), which can say why.
 */
export function normalizeForwarded(
  headers: IncomingHttpHeaders,
  peer: string,
  env: Pick<Env, "baseUrl" | "trustedProxies">,
  method = "GET",
): void {
  const reader = headerReader(headers);
  const { host, port, protocol } = new URL(siteOrigin(reader, env));
  const ownHost =
    ownOriginHost(reader, allowedHosts(reader, env)) ??
    (method === "POST" && env.trustedProxies === 0 ? hostOfOwnPage(reader) : null);
  const addresses = forwardedFor(reader);
  delete headers.forwarded;
  if (addresses.length > 0) headers["x-forwarded-for"] = addresses.join(", ");
  headers["x-forwarded-host"] = ownHost ?? host;
  headers["x-forwarded-port"] = port || (protocol === "https:" ? "443" : "80");
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
  headers[REMOTE_ADDRESS_HEADER] = peer;
}

/** The host of a page that its browser says was asked the same way as its form. A page cannot make a browser say so. */
function hostOfOwnPage(headers: HeaderReader): string | null {
  const origin = headers.get("origin");
  if (origin === null || headers.get("sec-fetch-site") !== "same-origin") return null;
  return URL.canParse(origin) ? new URL(origin).host : null;
}
