import type { Piece } from "./pieces";

/** Text on one line without a wide gap in it. */
export type Segment = {
  pieces: readonly Piece[];
  left: number;
  right: number;
  /** Of the line it stands on, from the top of the page. */
  base: number;
  size: number;
};

/** Segments side by side on one line, from left to right. */
export type Row = { segments: readonly Segment[]; base: number; size: number };

/** Wider than this many times the size of its letters, a gap parts two texts; justified lines stay below it. */
const GAP = 1.5;

/** A narrower gap parts two texts as well where the second begins on an edge that other lines begin on. */
const GAP_AT_EDGE = 0.6;
const FEWEST_AT_EDGE = 3;

/** The pieces of a page as lines. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== "").toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    // Small raised or lowered letters belong to the line.
    const isSame = first !== undefined && piece.y - first.y < 0.35 * Math.max(piece.size, first.size);
    if (isSame) line?.push(piece);
    else lines.push([piece]);
  }
  const ordered = lines.map((line) => line.toSorted((a, b) => a.x - b.x));
  const plain = ordered.flatMap((line) => split(line, () => false));
  const isEdge = edgesOf(plain);
  return ordered.flatMap((line) => split(line, isEdge)).map(segmentIn);
}

/** Whether several texts begin at a place. */
function edgesOf(parts: readonly (readonly Piece[])[]): (x: number) => boolean {
  const times = new Map<number, number>();
  for (const [first] of parts) {
    const place = Math.round(first?.x ?? 0);
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  return (x) => {
    const place = Math.round(x);
    const near = [place - 1, place, place + 1].map((one) => times.get(one) ?? 0);
    return near.reduce((sum, count) => sum + count, 0) >= FEWEST_AT_EDGE;
  };
}

function split(line: readonly Piece[], isEdge: (x: number) => boolean): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of line) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined) {
      parts.push([piece]);
      continue;
    }
    const gap = piece.x - (before.x + before.width);
    const size = Math.max(before.size, piece.size);
    const isSign = before.text.trim().length === 1 && !/[\p{L}\p{N}]/u.test(before.text);
    const opensWithSign = isSign && parts.at(-1)?.length === 1 && gap < 4 * piece.size;
    const isApart = gap >= GAP * size || (gap >= GAP_AT_EDGE * size && isEdge(piece.x));
    if (isApart && !opensWithSign) parts.push([piece]);
    else if (!isDrawnTwice(before, piece)) parts.at(-1)?.push(piece);
  }
  return parts;
}

/** Some programs make letters bold by drawing them again. */
function isDrawnTwice(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < 0.2 * one.size && one.text.length > 1;
}

function segmentIn(pieces: readonly Piece[]): Segment {
  const [first] = pieces;
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const size = pieces.reduce((sum, piece) => sum + piece.size * piece.text.length, 0) / Math.max(1, letters);
  return {
    pieces,
    left: first?.x ?? 0,
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    base: first?.y ?? 0,
    size,
  };
}

/** Segments of about the same line together. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && segment.base - first.base < 0.4 * Math.max(segment.size, first.size))
      row?.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const ordered = row.toSorted((a, b) => a.left - b.left);
    return {
      segments: ordered,
      base: ordered[0]?.base ?? 0,
      size: Math.max(...ordered.map(({ size }) => size)),
    };
  });
}

/** The text of a segment as one line. */
export function textOfSegment({ pieces }: Segment): string {
  return spaced(pieces)
    .map(({ text }) => text)
    .join("");
}

/** The pieces with the spaces between them that the file leaves to their places. */
export function spaced(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return piece;
    const gap = piece.x - (before.x + before.width);
    const isApart = gap > 0.16 * piece.size && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    return isApart ? { ...piece, text: ` ${piece.text}` } : piece;
  });
}
