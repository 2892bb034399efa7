/** A policy that lets an answer load and run nothing; pages bring their own, wider one (next.config.js). */
const NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Headers that every answer carries, whoever makes it; a route may replace its policy.
 * @param isHttps whether the site is known to be served over https, after which browsers never use http for it.
 */
export function securityHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": NOTHING_ALLOWED,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(isHttps ? { "Strict-Transport-Security": `max-age=${ONE_YEAR_SECONDS}` } : {}),
  };
}
