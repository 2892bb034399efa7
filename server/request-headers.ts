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
 */
export function normalizeForwarded(
  headers: IncomingHttpHeaders,
  peer: string,
  env: Pick<Env, "baseUrl" | "trustedProxies">,
): void {
  const reader = headerReader(headers);
  const { host, port, protocol } = new URL(siteOrigin(reader, env));
  const ownHost = ownOriginHost(reader, allowedHosts(reader, env));
  const addresses = forwardedFor(reader);
  delete headers.forwarded;
  if (addresses.length > 0) headers["x-forwarded-for"] = addresses.join(", ");
  headers["x-forwarded-host"] = ownHost ?? host;
  headers["x-forwarded-port"] = port || (protocol === "https:" ? "443" : "80");
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
  headers[REMOTE_ADDRESS_HEADER] = peer;
}
