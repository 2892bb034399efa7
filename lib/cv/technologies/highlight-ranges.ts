import type { Technology } from "../model";
import { matchAt } from "./catalogue/lexicon";
import { isJoiner, type Token, tokensOf } from "./catalogue/tokens";

/** A stretch of a text, `end` not included. */
export type Span = { start: number; end: number };

/**
 * Where a text names each of the technologies, in its order and never twice over: read as prose and, if that finds
 * nothing of one, as items of a list ("Go"), and at last by its own spellings.
 */
export function namesIn(text: string, technologies: readonly Technology[]): (Span & { slug: string })[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const [prose, items] = [inCatalogue(tokens, false), inCatalogue(tokens, true)];
  const named = technologies.flatMap(({ slug, name, aliases }) => {
    const spans = prose.get(slug) ?? items.get(slug) ?? bySpelling(tokens, [name, ...aliases]);
    return spans.map((span) => ({ ...span, slug }));
  });
  let end = 0;
  return named
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** The names of the catalogue in a text, by slug. */
function inCatalogue(tokens: readonly Token[], asItem: boolean): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (let index = 0; index < tokens.length; ) {
    const match = matchAt(tokens, index, asItem);
    const span = match === null ? null : spanOf(tokens, index, match.to);
    const slug = match?.entry?.slug;
    if (slug !== undefined && span !== null) found.set(slug, [...(found.get(slug) ?? []), span]);
    index = match?.to ?? index + 1;
  }
  return found;
}

/** Whole words only; the longest spelling that starts at a token. */
function bySpelling(tokens: readonly Token[], spellings: readonly string[]): Span[] {
  const keys = spellings
    .map((spelling) => tokensOf(spelling).map(({ key }) => key))
    .filter((words) => words.length > 0);
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; ) {
    const lengths = keys
      .filter((words) => words.every((key, at) => tokens[index + at]?.key === key))
      .map((words) => words.length);
    const to = index + Math.max(0, ...lengths);
    const isInsideWord = isJoiner(tokens, index - 1) || isJoiner(tokens, to);
    const span = to === index || isInsideWord ? null : spanOf(tokens, index, to);
    if (span !== null) spans.push(span);
    index = span === null ? index + 1 : to;
  }
  return spans;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
