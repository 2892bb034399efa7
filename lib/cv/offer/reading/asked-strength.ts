import type { Strength } from "../requirement";
import { type Marker, markersIn } from "./strength-words";

type Span = { start: number; end: number; run: number };

/** A demand ends here: what is said after it is said of something else. */
const CLAUSE_END = /[;]|,?\s*\b(?:mais|but|tandis que|while|whereas)\b|,\s*(?:et|and)\s/g;
/** "We don't do: whiteboard interviews, Jira": all that follows in its clause. */
const NOT_DONE =
  /\b(?:we|nous|on) (?:don't|do not|never|won't|n'\w+ (?:pas|plus|jamais)|ne \w+ (?:pas|plus|jamais))(?: (?:use|do|write|run|have|want))?\s*:[^.;:]*$/;
const LIKEWISE =
  /^[^.;:]{0,20},?\s*\b(?:de meme que|tout comme|comme|ainsi que|as (?:is|are|would)|just like)\b/;
const EXCLUDED =
  /(?:^|[\s,(;:–—-])(?:hors|no|(?:don't|do not|never) (?:use|do|write)|excluding|excluant|a l'exclusion d[eu]'?|sauf|pas de|not)\s*$/;

/** How much a sentence, in plain letters, asks for each of these spans of it; `heading` is what the heading above says. */
export function strengthsOf(
  plain: string,
  spans: readonly Span[],
  heading: Marker["strength"] | null,
): { strength: Strength; explicit: boolean }[] {
  const markers = markersIn(plain);
  const inBrackets = new Set(markers.filter(({ start }) => isInBrackets(plain, start)));
  const outside = markers.filter((marker) => !inBrackets.has(marker));
  const governing = outside.map((marker) => governedBy(marker, outside, spans, plain));
  const markerOf = (span: Span | undefined, next: Span | undefined): Marker | undefined =>
    span === undefined
      ? undefined
      : (bracketedMarker(plain, span, next, inBrackets) ??
        outside.find((_, place) => governing[place]?.has(span)));
  return spans.map((span, at) => {
    if (isExcluded(plain, span, markers)) return { strength: "excluded", explicit: true };
    if (isNotSo(plain, span)) return { strength: "nice", explicit: true };
    const marker =
      markerOf(span, spans[at + 1]) ??
      (isLikeTheOneBefore(plain, span) ? markerOf(spans[at - 1], span) : undefined);
    if (marker !== undefined) return { strength: marker.strength, explicit: true };
    return heading === null ? { strength: "asked", explicit: false } : { strength: heading, explicit: true };
  });
}

/** "Python is required, Java is not": whatever was said before, it is not required. */
function isNotSo(plain: string, { end }: Span): boolean {
  return /^\s*(?:(?:is|are) not|isn't|aren't|ne l'est pas|ne le sont pas)\s*(?:[.,;:!)]|$)/.test(
    plain.slice(end),
  );
}

/** "Terraform est apprécié, Docker aussi". */
function isLikeTheOneBefore(plain: string, { end }: Span): boolean {
  return /^\s*,?\s*(?:aussi|egalement|de meme|too|as well)\b/.test(plain.slice(end));
}

/** "hors PHP", "no Java": only right before a name, and never where the sentence says that it is not required. */
function isExcluded(plain: string, { start }: Span, markers: readonly Marker[]): boolean {
  const before = plain.slice(0, start);
  if (NOT_DONE.test(before)) return true;
  if (!EXCLUDED.test(before)) return false;
  const negates = /(?:no|pas de|not)\s*$/.test(before);
  if (negates && markers.length > 0) return false;
  return !(negates && /\b(?:secrets?|probleme|problem|just|only)\b/.test(plain));
}

/** The marker in the brackets that open right after the span, or that the span itself stands in. */
function bracketedMarker(
  plain: string,
  span: Span,
  next: Span | undefined,
  markers: ReadonlySet<Marker>,
): Marker | undefined {
  if (markers.size === 0) return undefined;
  const open = /^\s*(?:[\p{L}\d.+-]+\s*){0,3}\(/u.exec(plain.slice(span.end))?.[0];
  const from = span.end + (open?.length ?? 0);
  const close = plain.indexOf(")", from);
  return [...markers].find(({ start, end }) => {
    const ownBrackets =
      open !== undefined && start >= from && end <= close && (next === undefined || next.start > close);
    const opening = plain.lastIndexOf("(", start);
    const sameBrackets = opening >= 0 && opening < span.start && isInBrackets(plain, span.start);
    return ownBrackets || sameBrackets;
  });
}

function isInBrackets(plain: string, at: number): boolean {
  return plain.lastIndexOf("(", at) > plain.lastIndexOf(")", at - 1) && plain.indexOf(")", at) >= 0;
}

function governedBy(
  marker: Marker,
  markers: readonly Marker[],
  spans: readonly Span[],
  plain: string,
): ReadonlySet<Span> {
  const ends = clauseEnds(plain);
  const within = spans.filter(({ start, end }) => start >= marker.start && end <= marker.end);
  if (within.length > 0) return new Set(within);
  const nextMarker = markers.find(({ start }) => start >= marker.end);
  if (marker.reach !== "near" && !isPredicate(marker, spans, plain)) {
    const limit =
      marker.reach === "list" ? nextListOf(marker, markers) : (nextOf(ends, marker.end) ?? plain.length);
    const after = spans.filter(({ start }) => start >= marker.end && start < limit);
    if (after.length > 0 || marker.reach === "list") return new Set(after);
  }
  const from = Math.max(
    ...ends.filter((end) => end <= marker.start).slice(-1),
    ...markers.filter(({ end }) => end <= marker.start).map(({ end }) => end),
    0,
  );
  const isBefore = ({ end }: Span) => end <= marker.start;
  const inClause = spans.filter((span) => span.start >= from && isBefore(span));
  const hasNext = spans.some(({ start }) => start >= marker.end);
  // "Vue ou Svelte, mais pas nécessaire": of a clause without names, the one before.
  const before = inClause.length > 0 || hasNext ? inClause : spans.filter(isBefore);
  const last = before.at(-1);
  // "…, avant la mise en ligne de préférence" is said of what stands in its own clause.
  if (
    last !== undefined &&
    marker.reach === "after" &&
    /[,:]\s*\p{L}/u.test(plain.slice(last.end, marker.start))
  )
    return new Set();
  if (last !== undefined && !isAfterColonOf(plain, last.end, marker.start)) {
    const its = before.filter((span) => span.run === last.run || !isOtherClause(plain, span, last));
    return new Set([...its, ...likewise(marker, spans, plain)]);
  }
  const nextClause = plain.indexOf(";", marker.end);
  const limit = Math.min(
    nextMarker?.reach === "after" ? nextMarker.start : plain.length,
    nextClause < 0 ? plain.length : nextClause,
  );
  const [next] = spans.filter(({ start }) => start >= marker.end && start < limit);
  if (next === undefined) return new Set();
  return new Set(spans.filter((span) => span.run === next.run));
}

/** "WireGuard is mandatory: the barns have no other door": a list's colon, but said of what stands right before. */
function isPredicate({ start, reach }: Marker, spans: readonly Span[], plain: string): boolean {
  const before = spans.filter(({ end }) => end <= start).at(-1);
  return reach === "list" && before !== undefined && !/[,;:.(]/.test(plain.slice(before.end, start));
}

/** "… est un atout, de même que CMake et Git": what is said to be alike. */
function likewise({ end }: Marker, spans: readonly Span[], plain: string): readonly Span[] {
  const next = spans.find(({ start }) => start >= end);
  if (next === undefined || !LIKEWISE.test(plain.slice(end, next.start))) return [];
  return spans.filter(
    ({ start, run }) =>
      start >= next.start && (run === next.run || !/[.;,]/.test(plain.slice(next.end, start))),
  );
}

/** A comma between two demands with words of their own parts them. */
function isOtherClause(plain: string, span: Span, last: Span): boolean {
  return /[,;.]/.test(plain.slice(span.end, last.start));
}

function isAfterColonOf(plain: string, from: number, to: number): boolean {
  return /[;]/.test(plain.slice(from, to));
}

function clauseEnds(plain: string): number[] {
  return [...plain.matchAll(CLAUSE_END)].map(({ 0: text, index }) => index + text.length);
}

function nextOf(ends: readonly number[], from: number): number | undefined {
  return ends.find((end) => end > from);
}

function nextListOf(marker: Marker, markers: readonly Marker[]): number {
  return (
    markers.find(({ start, reach }) => start >= marker.end && reach === "list")?.start ??
    Number.POSITIVE_INFINITY
  );
}
