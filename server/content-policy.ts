import { createHash } from "node:crypto";
import { THEME_SOURCE } from "@/components/shell/theme-source";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Data that a browser never runs, such as JSON-LD, needs no permission. */
const RUNS = /^(?!.*\b(?:src|type)\s*=).*$|\btype\s*=\s*"(?:module|text\/javascript)"/is;

const ANY_INLINE = "'unsafe-inline'";

/** Inline scripts of Next: each hands one JSON value to a list, and does nothing else. */
const DATA_PUSHES = [
  "self.__next_f.push(",
  "(self.__next_f=self.__next_f||[]).push(",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
];

/**
 * The content security policy of one page: of inline scripts it allows those that Next and this application wrote, by
 * their SHA-256, in the place of all of them (CSP Level 3 §2.3.1). A script that came into the page by another way is none
 * of these, and browsers refuse it.
 * @param policy what Next sends with every page; `script-src` allows any inline script there.
 * @param html the whole page, as the browser gets it.
 */
export function policyOfPage(policy: string, html: string): string {
  const hashes = [...new Set(inlineScripts(html).filter(isOurs).map(hashOf))].join(" ");
  return withInlineScripts(policy, hashes);
}

/** The policy without any inline script, for an answer whose body is not known. */
export function strictPolicy(policy: string): string {
  return withInlineScripts(policy, "");
}

function withInlineScripts(policy: string, sources: string): string {
  return policy
    .split(/;\s*/)
    .map((directive) =>
      directive.startsWith("script-src ")
        ? directive.replace(ANY_INLINE, sources).replace(/\s+/g, " ").trimEnd()
        : directive,
    )
    .join("; ");
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => RUNS.test(attributes))
    .map(([, , text = ""]) => text);
}

function isOurs(script: string): boolean {
  if (script === THEME_SOURCE) return true;
  const start = DATA_PUSHES.find((known) => script.startsWith(known));
  const argument = /^(.*)\);?$/s.exec(script.slice(start?.length ?? 0))?.[1];
  return start !== undefined && argument !== undefined && isJson(argument);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
