import { fileURLToPath } from "node:url";

const SCHEME = "file:";

/** The address of a file as libSQL takes it, for which `%`, `?` and `#` in a name have a meaning. */
export function fileUrlOf(path: string): string {
  return SCHEME + path.replace(/[%?#]/g, encodeURIComponent);
}

/**
 * The path that a `file:` address names; null for any other address.
 * @throws URIError when its escapes cannot be read.
 */
export function pathOfFileUrl(url: string): string | null {
  if (!url.startsWith(SCHEME)) return null;
  return url.startsWith(`${SCHEME}//`) ? fileURLToPath(url) : decodeURIComponent(url.slice(SCHEME.length));
}
