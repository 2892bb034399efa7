import { type Row, rowsOf, type Segment, textOfSegment } from "./rows";

/** A part of a page that is read from its top to its bottom. */
export type Region = { rows: readonly Row[]; left: number; right: number; isAside: boolean };

/** Fewer lines side by side are a line of text with its date at the right. */
const FEWEST_LINES = 4;
/** Lines of a column beside which a shorter one may stand. */
const FEWEST_BESIDE = 10;
/** An aside is narrower than this part of what it stands beside. */
const ASIDE = 0.72;
/** The narrowest text that is broken into lines, in times the size of its letters. */
const WRAPPED_WIDTH = 9;
const MOST_DEPTH = 4;

/**
 * The regions of a page in reading order: what stands over the columns, each column, what stands below. A column of dates
 * beside its texts is no column: its lines belong to the lines they stand by.
 */
export function regionsOf(segments: readonly Segment[], depth = 0): Region[] {
  const rows = rowsOf(segments);
  if (rows.length === 0) return [];
  const gutter = depth < MOST_DEPTH ? widestGutter(rows) : null;
  if (gutter === null) return [region(rows)];
  const { x, from, to } = gutter;
  const within = rows.slice(from, to).flatMap((row) => row.segments);
  const left = within.filter((segment) => segment.right <= x);
  const right = within.filter((segment) => segment.left >= x);
  const sides = [left, right].map((side) => regionsOf(side, depth + 1).map((one) => ({ ...one })));
  const [leftWidth, rightWidth] = [widthOf(left), widthOf(right)];
  const aside = leftWidth < ASIDE * rightWidth ? 0 : rightWidth < ASIDE * leftWidth ? 1 : null;
  const columns = sides.flatMap((side, index) =>
    side.map((one) => ({ ...one, isAside: one.isAside || index === aside })),
  );
  return [
    ...regionsOf(
      rows.slice(0, from).flatMap((row) => row.segments),
      depth + 1,
    ),
    ...columns,
    ...regionsOf(
      rows.slice(to).flatMap((row) => row.segments),
      depth + 1,
    ),
  ];
}

function region(rows: readonly Row[]): Region {
  const segments = rows.flatMap((row) => row.segments);
  return {
    rows,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    isAside: false,
  };
}

function widthOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
}

type Gutter = { x: number; from: number; to: number };

/** The place where most lines in succession have text on both sides and none across; null when there is none. */
function widestGutter(rows: readonly Row[]): Gutter | null {
  let best: (Gutter & { height: number }) | null = null;
  for (const x of candidates(rows)) {
    for (const band of bandsAt(rows, x)) {
      const height = (rows[band.to - 1]?.base ?? 0) - (rows[band.from]?.base ?? 0);
      if (best !== null && height <= best.height) continue;
      if (isGutter(rows.slice(band.from, band.to), x)) best = { ...band, x, height };
    }
  }
  return best;
}

/** Places where a line begins after a gap or alone at the right of others. */
function candidates(rows: readonly Row[]): number[] {
  const starts = new Map<number, number>();
  for (const { segments } of rows) {
    for (const { left } of segments) {
      const rounded = Math.floor(left) - 1;
      starts.set(rounded, (starts.get(rounded) ?? 0) + 1);
    }
  }
  const often = [...starts].toSorted((a, b) => b[1] - a[1]);
  return often.slice(0, 40).map(([x]) => x);
}

/** Stretches of lines that no segment crosses at `x`. */
function bandsAt(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const isCrossed =
      rows[index]?.segments.some(({ left, right }) => left < x && right > x) ?? index === rows.length;
    if (!isCrossed) continue;
    if (index > from) bands.push({ from, to: index });
    from = index + 1;
  }
  return bands;
}

function isGutter(rows: readonly Row[], x: number): boolean {
  const left = rows.flatMap(({ segments }) => segments.filter(({ right }) => right <= x));
  const right = rows.flatMap(({ segments }) => segments.filter((segment) => segment.left >= x));
  const [one, other] = [rowsOf(left), rowsOf(right)];
  if (one.length === 0 || other.length === 0) return false;
  const nearest = Math.max(...left.map((segment) => segment.right));
  const size = Math.min(...right.map((segment) => segment.size));
  if (x - nearest < 0.6 * size) return false;
  const [oneText, otherText] = [withoutTitles(one, rows), withoutTitles(other, rows)];
  if (isDated(oneText) || isDated(otherText)) return false;
  if (isLabels(oneText, rows) || (isLabels(otherText, rows) && !isDense(other))) return false;
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  // The end of a text that goes on in the next column may be a line alone.
  if (fewer.length < FEWEST_LINES) return more.length >= FEWEST_BESIDE && isWrapped(more) && isDense(fewer);
  if (overlapOf(one, other) < 0.5 * Math.min(extent(one), extent(other))) return false;
  // The cells of a table stand on the same lines, and are too short to be broken.
  return isWrapped(one) || isWrapped(other) || sharedLines(fewer, rows) < 0.8 * fewer.length;
}

function extent(side: readonly Row[]): number {
  return (side.at(-1)?.base ?? 0) - (side[0]?.base ?? 0);
}

/** The height that both sides share: a title at the left above an indented text is no column. */
function overlapOf(one: readonly Row[], other: readonly Row[]): number {
  const bottom = Math.min(one.at(-1)?.base ?? 0, other.at(-1)?.base ?? 0);
  return bottom - Math.max(one[0]?.base ?? 0, other[0]?.base ?? 0);
}

/** Whether many lines end at one edge, where the text was broken. */
function isWrapped(side: readonly Row[]): boolean {
  const ends = side.map(({ segments }) => segments.at(-1)?.right ?? 0);
  const start = Math.min(...side.map(({ segments }) => segments[0]?.left ?? 0));
  const edge = Math.max(...ends);
  // Words one under the other end alike as well.
  const size = Math.max(...side.map((row) => row.size));
  if (edge - start < WRAPPED_WIDTH * size) return false;
  const full = ends.filter((end) => edge - end < 0.15 * (edge - start)).length;
  return full >= 3 && full >= 0.2 * side.length;
}

/** Whether the lines follow each other as those of a text do. */
function isDense(side: readonly Row[]): boolean {
  const steps = side.slice(1).map((row, index) => {
    const before = side[index] ?? row;
    return (row.base - before.base) / Math.max(row.size, before.size);
  });
  const close = steps.filter((step) => step <= 3.2).length;
  return close >= 0.8 * steps.length;
}

/** How many lines of one side stand beside a text of the other. */
function sharedLines(side: readonly Row[], rows: readonly Row[]): number {
  return side.filter(({ base, segments }) =>
    rows.some((row) => Math.abs(row.base - base) < 2 && row.segments.length > segments.length),
  ).length;
}

/** A title stands at the left of its column and beside nothing. */
function withoutTitles(side: readonly Row[], rows: readonly Row[]): Row[] {
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return side.filter(({ size }) => size <= 1.12 * usual);
}

const SHORT = 32;

function isShort(texts: readonly string[]): boolean {
  return texts.filter((text) => text.length <= SHORT).length >= 0.85 * texts.length;
}

function textsOf(side: readonly Row[]): string[] {
  return side.flatMap(({ segments }) => segments.map(textOfSegment));
}

/** Whether the lines of one side are the dates of what they stand by. */
function isDated(side: readonly Row[]): boolean {
  const texts = textsOf(side);
  return (
    texts.length > 0 &&
    isShort(texts) &&
    texts.filter((text) => /(?:19|20)\d\d/.test(text)).length >= 0.5 * texts.length
  );
}

/** Whether they are labels: each stands by a text, and there are fewer labels than lines of text. */
function isLabels(side: readonly Row[], rows: readonly Row[]): boolean {
  const isBeside = sharedLines(side, rows) >= 0.8 * side.length;
  return isBeside && side.length > 0 && side.length <= 0.6 * rows.length && isShort(textsOf(side));
}
