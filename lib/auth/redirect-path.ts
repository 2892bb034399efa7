const HOME = "/admin";
const MAX_LENGTH = 2_000;

/**
 * Where to go after signing in: the path that was asked for if it is one of this site, else the editor. Browsers read
 * "//host" and "/\host" as another site, and drop tabs and line ends.
 */
export function safeRedirectPath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > MAX_LENGTH) return HOME;
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return HOME;
  const here = "http://here.invalid";
  if (!URL.canParse(asked, here)) return HOME;
  const url = new URL(asked, here);
  // Resolving dots can make "//" of "/.//".
  if (url.origin !== here || url.pathname.startsWith("//")) return HOME;
  if (url.pathname === "/login" || url.pathname.startsWith("/api/")) return HOME;
  return url.pathname + url.search + url.hash;
}
