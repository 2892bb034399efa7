import type { HeaderReader } from "./forwarded";

/**
 * Whether a page of this site sent a request that writes. Browsers say where a form or a fetch comes from, in `Origin`
 * and `Sec-Fetch-Site`, and no page can make them lie; a request that says nothing is refused.
 * @param hosts the names this site goes by, with their port when it is not the scheme's own.
 */
export function isSameOrigin(headers: HeaderReader, hosts: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  return headers.get("origin") === null ? site === "same-origin" : ownOriginHost(headers, hosts) !== null;
}

/** The host of the page that sent this request, as `Origin` names it, if it is one of this site; else null. */
export function ownOriginHost(headers: HeaderReader, hosts: readonly string[]): string | null {
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return null;
  const { protocol, host } = new URL(origin);
  return hosts.some((name) => hostOf(name, protocol) === host) ? host : null;
}

/** The host as an address of that scheme spells it: without the scheme's own port. */
function hostOf(name: string, protocol: string): string | null {
  const address = `${protocol}//${name}`;
  return URL.canParse(address) ? new URL(address).host : null;
}
