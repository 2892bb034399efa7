import type { HeaderReader } from "./request-origin";

/**
 * Whether a page of this site sent a request that writes. Browsers say where a form or a fetch comes from, in `Origin`
 * and `Sec-Fetch-Site`, and no page can make them lie; a request that says nothing is refused.
 * @param hosts the names this site goes by, with their port when it is not the scheme's own.
 */
export function isSameOrigin(headers: HeaderReader, hosts: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  return hosts.some((name) => hostOf(name, protocol) === host);
}

/** The host as an address of that scheme spells it: without the scheme's own port. */
function hostOf(name: string, protocol: string): string | null {
  const address = `${protocol}//${name}`;
  return URL.canParse(address) ? new URL(address).host : null;
}
