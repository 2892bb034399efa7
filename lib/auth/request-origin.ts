import { isIPv6 } from "node:net";
import type { Env } from "@/lib/env";

/** `Headers`, or what Next gives for it. */
export type HeaderReader = { get(name: string): string | null };

type Config = Pick<Env, "baseUrl" | "trustedProxies">;

/** The header in which our own server says who is at the other end of the connection. */
export const REMOTE_ADDRESS_HEADER = "x-parcours-peer";

/** Public origin of the request, without a slash at the end: BASE_URL, else the host it names. */
export function requestOrigin(headers: HeaderReader, { baseUrl }: Pick<Config, "baseUrl">): string {
  if (baseUrl !== null) return baseUrl;
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const origin = `${scheme}://${headers.get("host") ?? "localhost"}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

/** Names this site goes by in this request. What a proxy says of it counts only if proxies are trusted. */
export function allowedHosts(headers: HeaderReader, { baseUrl, trustedProxies }: Config): string[] {
  const forwarded = trustedProxies > 0 ? headers.get("x-forwarded-host") : null;
  const names = [headers.get("host"), forwarded, baseUrl === null ? null : new URL(baseUrl).host];
  return names.filter((name) => name !== null);
}

/**
 * The network address that a request comes from: the other end of the connection, or with trusted proxies the one that
 * the outermost of them saw. An IPv6 network of 64 bits is one address: it belongs to one subscriber.
 */
export function clientIp(headers: HeaderReader, { trustedProxies }: Pick<Config, "trustedProxies">): string {
  const peer = headers.get(REMOTE_ADDRESS_HEADER) ?? "unknown";
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const seen = [...forwarded.filter((part) => part !== ""), peer];
  const address = seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? peer;
  return networkOf(address);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  // The URL parser spells an address in one way; "::" stands for the groups that are missing.
  const spelt = new URL(`http://[${address.split("%", 1)[0]}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = spelt.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === "" ? [] : tail.split(":");
  const missing = spelt.includes("::") ? Math.max(0, 8 - first.length - last.length) : 0;
  const groups = [...first, ...Array<string>(missing).fill("0"), ...last];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
