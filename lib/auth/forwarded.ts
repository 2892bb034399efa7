import { isIPv6 } from "node:net";
import type { Env } from "@/lib/env";

/**
 * Where a request was sent and from where, worked out here alone. Proxies tell it by `X-Forwarded-Proto`, `-Host`, `-Port`
 * and `-For`, each a list to which the next proxy may add, or by `Forwarded` (RFC 7239). Clients can send all of these
 * themselves: what counts is what the `TRUST_PROXY` proxies nearest to us added, and of it what the outermost one says.
 */

/** `Headers`, or what Next gives for it. */
export type HeaderReader = { get(name: string): string | null };

type Config = Pick<Env, "baseUrl" | "trustedProxies">;

/** The header in which our own server says who is at the other end of the connection. */
export const REMOTE_ADDRESS_HEADER = "x-parcours-peer";

const HOST = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** Ports that are never written in an address: behind a proxy that ends TLS, one of them may be forwarded for the other. */
const SCHEME_PORTS: ReadonlySet<string> = new Set(["80", "443"]);

/**
 * The address this site is known by, without a slash at the end: BASE_URL, else the scheme and host that the client used.
 * The scheme is believed of anyone, trusted or not: cookies become stricter by it, for whoever says so alone.
 */
export function siteOrigin(headers: HeaderReader, { baseUrl, trustedProxies }: Config): string {
  if (baseUrl !== null) return baseUrl;
  const proto = outermost(forwardedValues(headers, "proto"), trustedProxies || Number.POSITIVE_INFINITY);
  const scheme = proto?.toLowerCase() === "https" ? "https" : "http";
  const forwarded = outermost(forwardedValues(headers, "host"), trustedProxies);
  const host = [forwarded, headers.get("host")].find((name) => name && HOST.test(name)) ?? "localhost";
  const port = outermost(forwardedValues(headers, "port"), trustedProxies) ?? "";
  // nginx's $host has lost its port; a host with one is what the browser says.
  const lacksPort = /^\d{1,5}$/.test(port) && !SCHEME_PORTS.has(port) && !/:\d+$/.test(host);
  const origin = `${scheme}://${host}${lacksPort ? `:${port}` : ""}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

/** Names this site goes by in this request, with their port unless it is the scheme's own. */
export function allowedHosts(headers: HeaderReader, config: Config): string[] {
  const host = headers.get("host");
  return [new URL(siteOrigin(headers, config)).host, ...(host === null ? [] : [host])];
}

/**
 * The network address that a request comes from: the other end of the connection, or with trusted proxies the one that
 * the outermost of them saw. An IPv6 network of 64 bits is one address: it belongs to one subscriber.
 */
export function clientIp(headers: HeaderReader, { trustedProxies }: Pick<Config, "trustedProxies">): string {
  const peer = headers.get(REMOTE_ADDRESS_HEADER) ?? "unknown";
  const seen = [...forwardedFor(headers), peer];
  return networkOf(seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? peer);
}

/** The addresses that proxies say they met, the client's first, as they spell them. */
export function forwardedFor(headers: HeaderReader): string[] {
  return forwardedValues(headers, "for").filter((address) => address !== "");
}

function forwardedValues(headers: HeaderReader, fact: "proto" | "host" | "port" | "for"): string[] {
  const list = headers.get(`x-forwarded-${fact}`);
  if (list !== null) return list.split(",").map((value) => value.trim());
  return hopsOf(headers).map((hop) => hop[fact] ?? "");
}

/** Read only where no proxy sends the older headers: one that does lets a client's own `Forwarded` through. */
function hopsOf(headers: HeaderReader): Hop[] {
  const usesOlder = ["for", "host", "proto"].some((fact) => headers.get(`x-forwarded-${fact}`) !== null);
  return usesOlder ? [] : parseForwarded(headers.get("forwarded") ?? "");
}

/** The item of the outermost of so many proxies: each adds at the end, if it does not write the list anew. */
function outermost(values: readonly string[], proxies: number): string | undefined {
  return values.slice(Math.max(0, values.length - proxies)).find((value) => value !== "");
}

function networkOf(spelled: string): string {
  const address = withoutPort(spelled);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  // The URL parser spells an address in one way; "::" stands for the groups that are missing.
  const normalized = new URL(`http://[${address.split("%", 1)[0]}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = normalized.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === "" ? [] : tail.split(":");
  const missing = normalized.includes("::") ? Math.max(0, 8 - first.length - last.length) : 0;
  const groups = [...first, ...Array<string>(missing).fill("0"), ...last];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** `203.0.113.9:4711` and `[2001:db8::1]:4711` are the connection's end, whose port is another each time. */
function withoutPort(address: string): string {
  const [, bracketed, v4] = /^(?:\[(.*)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/.exec(address) ?? [];
  return bracketed ?? v4 ?? address;
}

/** The claims of one proxy in `Forwarded` (RFC 7239) of the request as it came to it; names in lower case. */
type Hop = Readonly<Record<string, string>>;

/** `name=token`, `name="quoted string"`, or what stands between: a comma ends a hop, a semicolon a pair. */
const PART = /\s*(?:([!#$%&'*+.^_`|~\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;,"=]+))|([,;]))\s*/y;

/**
 * The proxies that a `Forwarded` header names, the one that met the client first. Proxies also send values that should be
 * quoted, as `host=example.org:8443` and `for=[2001:db8::1]`, bare.
 * @returns nothing of a header that cannot be read whole: whoever wrote it may have meant something else.
 */
export function parseForwarded(header: string): Hop[] {
  const hops: Record<string, string>[] = [{}];
  PART.lastIndex = 0;
  while (PART.lastIndex < header.length) {
    const match = PART.exec(header);
    if (match === null) return [];
    const [, name, quoted, token, separator] = match;
    if (separator === ",") hops.push({});
    const hop = hops.at(-1);
    if (name && hop) hop[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? token ?? "";
  }
  return hops.filter((hop) => Object.keys(hop).length > 0);
}
