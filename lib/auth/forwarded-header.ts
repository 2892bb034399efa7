/** The claims of one proxy in `Forwarded` (RFC 7239) of the request as it came to it; names in lower case. */
export type Hop = Readonly<Record<string, string>>;

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
