import { createHash } from "node:crypto";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Data that a browser never runs, such as JSON-LD, needs no permission. */
const RUNS = /^(?!.*\b(?:src|type)\s*=).*$|\btype\s*=\s*"(?:module|text\/javascript)"/is;

const ANY_INLINE = "'unsafe-inline'";

/**
 * The content security policy of one page: of inline scripts it allows those the server wrote, by their SHA-256, in the
 * place of all of them (CSP Level 3 §2.3.1).
 * @param policy what Next sends with every page; `script-src` allows any inline script there.
 * @param html the whole page, as the browser gets it.
 */
export function policyOfPage(policy: string, html: string): string {
  const hashes = [...new Set(inlineScripts(html).map(hashOf))].join(" ");
  return policy
    .split(/;\s*/)
    .map((directive) =>
      directive.startsWith("script-src ") ? directive.replace(ANY_INLINE, hashes).trimEnd() : directive,
    )
    .join("; ");
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => RUNS.test(attributes))
    .map(([, , text = ""]) => text);
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
