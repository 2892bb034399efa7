import { plainText } from "../../markdown-text";
import type { Experience, Project } from "../../model";
import { type WordMatch, wordMatches } from "./word-matches";

/** A line of a project's text that holds words of the search. */
export type Excerpt = { text: string; matches: readonly WordMatch[] };

/** Letters shown before the first marked word. */
const BEFORE = 40;
const LONGEST = 140;
const LIST_MARK = /^\s*(?:[-*+]|\d+[.)]|#+|>)\s+/;

/** The line of a project, else of its experience, that holds the most words of the search; null when none holds any. */
export function excerptOf(
  project: Project,
  experience: Pick<Experience, "summary">,
  searched: readonly string[],
): Excerpt | null {
  const texts = [project.summary, ...project.sections.map(({ body }) => body), experience.summary];
  let best: Excerpt | null = null;
  for (const line of texts.flatMap((text) => text.split("\n"))) {
    const text = plainText(line.replace(LIST_MARK, ""));
    const matches = wordMatches(text, searched);
    if (matches.length > (best?.matches.length ?? 0)) best = { text, matches };
  }
  return best === null ? null : shortened(best.text, searched);
}

/** Begins shortly before the first marked word. */
function shortened(text: string, searched: readonly string[]): Excerpt {
  const first = wordMatches(text, searched)[0]?.start ?? 0;
  const cut = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const start = Math.min(cut, first);
  const end = text.length - start <= LONGEST ? text.length : text.lastIndexOf(" ", start + LONGEST);
  const part = `${start > 0 ? "… " : ""}${text.slice(start, Math.max(end, first + 1))}${end < text.length ? " …" : ""}`;
  return { text: part, matches: wordMatches(part, searched) };
}
