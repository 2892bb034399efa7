import type { Paragraph, Table } from "../printed";
import { type Row, type Segment, spaced } from "./rows";

const FEWEST_ROWS = 3;
const ALIGNED = 4;

/** The table that begins at a row: at least three rows of as many cells, each column on one left edge; null for text. */
export function tableAt(rows: readonly Row[], start: number): Table | null {
  const head = rows[start];
  if (head === undefined || head.segments.length < 2) return null;
  let end = start + 1;
  while (isLike(rows[end], head) && isNear(rows[end - 1], rows[end])) end += 1;
  if (end - start < FEWEST_ROWS) return null;
  const cells = rows.slice(start, end).map(({ segments }) => segments.map((segment) => [cellOf(segment)]));
  return { kind: "table", rows: cells };
}

function isLike(row: Row | undefined, head: Row): boolean {
  return (
    row !== undefined &&
    row.segments.length === head.segments.length &&
    row.segments.every(({ left }, index) => Math.abs(left - (head.segments[index]?.left ?? 0)) < ALIGNED)
  );
}

function isNear(one: Row | undefined, other: Row | undefined): boolean {
  return (
    one !== undefined && other !== undefined && other.base - one.base < 3 * Math.max(one.size, other.size)
  );
}

function cellOf(segment: Segment): Paragraph {
  const runs = spaced(segment.pieces).map(({ text, bold, italic, size, href }) => ({
    text,
    bold,
    italic,
    size,
    href,
  }));
  return { kind: "paragraph", runs, heading: null, item: null, isNext: false, isMargin: false };
}
