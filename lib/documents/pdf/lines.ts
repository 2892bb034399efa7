import type { Paragraph, Printed, Run, Table } from "@/lib/documents/printed";
import { withoutSpread } from "@/lib/documents/spread-letters";
import type { Region } from "./columns";
import { type Row, type Segment, spaced, textOfSegment } from "./rows";

/** Signs that begin the items of a list, some of them from fonts of signs. */
const SIGN = /^(?:[•●○◦▪▫■□‣⁃∙·➢➤►▶▸✓✔✗❖◆◇♦»→✦❯\uE000-\uF8FF\uFFFD]|[–—*-](?=\s))\s*/u;
/** Signs that stand inside sentences as well: they open items where several lines begin with them. */
const COMMON_SIGN = /^[–—*·»→-]/;
const NUMBER = /^\d{1,2}[.)]\s/;

type Line = {
  row: Row;
  runs: Run[];
  /** Of the sign of an item; null when there is none. */
  sign: number | null;
  /** Where its text begins, after the sign. */
  left: number;
  right: number;
};

/** The lines of each region as paragraphs: what a line break parted is joined again. */
export function joinLines(regions: readonly Region[]): Printed[] {
  const printed: Printed[] = [];
  for (const region of regions) {
    let before: Line | null = null;
    const isRepeated = repeatedSigns(region.rows);
    const lines = region.rows.map((row) => lineOf(row, isRepeated));
    const signs = depthsOf(lines);
    const edge = textEdge(lines);
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      const table = tableAt(region.rows, index);
      if (table !== null) {
        printed.push(table);
        index += table.rows.length - 1;
        before = null;
        continue;
      }
      const last = printed.at(-1);
      const follows: Follows = before === null ? "apart" : following(before, line, { edge, last });
      if (follows === "joined" && last?.kind === "paragraph") {
        printed[printed.length - 1] = { ...last, runs: joinedRuns(last.runs, line.runs) };
      } else {
        printed.push({
          kind: "paragraph",
          runs: line.runs,
          heading: null,
          item: line.sign === null ? null : signs(line.sign),
          isNext: follows === "next" && line.sign === null,
          isMargin: false,
        });
      }
      // A line that goes on has the left edge of what it continues.
      before =
        follows === "joined" && before !== null ? { ...line, left: before.left, sign: before.sign } : line;
    }
  }
  return printed;
}

/** Whether a line begins with a sign that another line of the region begins with, at the same place. */
function repeatedSigns(rows: readonly Row[]): (row: Row) => boolean {
  const keyOf = ({ segments: [first] }: Row) =>
    first === undefined ? "" : `${textOfSegment(first).charAt(0)} ${Math.round(first.left / 4)}`;
  const times = new Map<string, number>();
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return (row) => (times.get(keyOf(row)) ?? 0) > 1;
}

function lineOf(row: Row, isRepeated: (row: Row) => boolean): Line {
  const [first] = row.segments;
  const runs = row.segments.flatMap((segment, index): Run[] => [
    ...(index === 0 ? [] : [separator()]),
    ...runsOf(segment),
  ]);
  const text = first === undefined ? "" : textOfSegment(first);
  const isSign = !COMMON_SIGN.test(text) || isRepeated(row);
  const letter = first?.pieces[0]?.text.trim() === "o" ? /^o\s*/.exec(text) : null;
  const match = (isSign ? SIGN.exec(text) : null) ?? letter;
  const isBare = match !== null && match[0].length === text.length && row.segments.length === 1;
  const sign = match !== null && !isBare ? (first?.left ?? 0) : NUMBER.test(text) ? (first?.left ?? 0) : null;
  const textPiece = first?.pieces.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    row,
    runs: match === null || isBare ? runs : withoutStart(runs, match[0].length),
    sign,
    left: sign === null ? (first?.left ?? 0) : (textPiece?.x ?? first?.left ?? 0),
    right: row.segments.at(-1)?.right ?? 0,
  };
}

function separator(): Run {
  return { text: " | ", bold: false, italic: false, size: null, href: null };
}

function runsOf(segment: Segment): Run[] {
  const [first] = segment.pieces;
  const text = textOfSegment(segment);
  const whole = withoutSpread(text);
  const pieces = whole === text || first === undefined ? spaced(segment.pieces) : [{ ...first, text: whole }];
  return pieces.map(({ text, bold, italic, size, href }) => ({
    text: text.replace(/[\u00A0\u2007\u202F]/g, " "),
    bold,
    italic,
    size: Math.round(size * 2) / 2,
    href,
  }));
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  const rest = runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === "" ? [] : [{ ...run, text }];
  });
  const [first, ...others] = rest;
  // The separator between a sign and a text that stands far from it.
  if (first === undefined) return rest;
  const start = first.text.replace(/^[\s|]+/, "");
  return start === "" ? others : [{ ...first, text: start }, ...others];
}

/** Depth of items by the places of their signs. */
function depthsOf(lines: readonly Line[]): (sign: number) => number {
  const places: number[] = [];
  const found = lines.flatMap(({ sign }) => (sign === null ? [] : [sign])).toSorted((a, b) => a - b);
  for (const place of found) if (place - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > 5) places.push(place);
  return (sign) =>
    Math.max(
      0,
      places.findLastIndex((place) => place <= sign + 1),
    );
}

/** How far to the right the text of a region reaches; a title in large letters may reach further. */
function textEdge(lines: readonly Line[]): number {
  const sizes = lines.map(({ row }) => row.size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return Math.max(...lines.filter(({ row }) => row.size <= 1.2 * usual).map(({ right }) => right));
}

type Follows = "joined" | "next" | "apart";

/** Whether a line goes on the one before, stands right under it, or apart. */
function following(
  before: Line,
  line: Line,
  { edge, last }: { edge: number; last: Printed | undefined },
): Follows {
  const { size } = before.row;
  const step = line.row.base - before.row.base;
  if (step <= 0 || step > 1.9 * Math.max(size, line.row.size)) return "apart";
  const isSameSize = Math.abs(size - line.row.size) <= 0.6;
  if (!isSameSize) return "apart";
  if (line.sign !== null) return "next";
  const isUnderItem = before.sign !== null;
  if (isUnderItem && line.left < before.left - 4) return "apart";
  const oneLook = boldAt(before.runs, -1) === boldAt(line.runs, 0) || look(before.runs) === "mixed";
  const room = edge - before.right;
  const width = edge - before.left;
  const goesOn = GOES_ON.test(before.runs.map(({ text }) => text).join(""));
  const isFull = room < firstWordWidth(line) + 0.35 * size + (goesOn ? 0.3 : 0.03) * width;
  const isAddress = ADDRESS.test(lastWord(before)) || ADDRESS.test(firstWord(line));
  const isOne = before.row.segments.length === 1 || isUnderItem;
  const isText = last?.kind === "paragraph" && (oneLook || isUnderItem);
  if (isFull && !isAddress && isOne && isText && line.row.segments.length === 1) return "joined";
  return isUnderItem ? (step <= 1.5 * size ? "next" : "apart") : step <= 1.6 * size ? "next" : "apart";
}

/** What ends in these is no whole line. */
const GOES_ON = /(?:[,(–—&/+]|\s(?:-|and|et|de|du|des|the|of|à|at|in|for|pour))\s*$/;

function boldAt(runs: readonly Run[], index: number): boolean {
  return runs.filter(({ text }) => text.trim() !== "").at(index)?.bold ?? false;
}

function look(runs: readonly Run[]): "bold" | "plain" | "mixed" {
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (words.every(({ bold }) => bold)) return "bold";
  return words.some(({ bold }) => bold) ? "mixed" : "plain";
}

/** An e-mail or a web address has a line of its own where people give several. */
const ADDRESS = /^\S+@\S+\.\S|^(?:https?:|www\.)|^\S+\.\p{L}{2,4}\/\S/u;

function firstWord({ row: { segments } }: Line): string {
  const [segment] = segments;
  return segment === undefined ? "" : (/\S+/.exec(textOfSegment(segment))?.[0] ?? "");
}

function lastWord({ row: { segments } }: Line): string {
  const segment = segments.at(-1);
  return segment === undefined ? "" : (/\S+\s*$/.exec(textOfSegment(segment))?.[0] ?? "");
}

function firstWordWidth(line: Line): number {
  const [segment] = line.row.segments;
  if (segment === undefined) return 0;
  const share = firstWord(line).length / Math.max(1, textOfSegment(segment).length);
  return (segment.right - segment.left) * share;
}

/** First parts of words that are written with a hyphen, where a line may end as well. */
const COMPOUND =
  /(?:^|[\s(/-])(?:all|anti|après|auto|avant|back|bien|can|ce|celui|celle|ceux|chef|co|contre|cross|demi|end|est|ex|full|front|grand|half|haut|high|in|inter|là|long|low|mi|mid|mini|multi|non|nord|off|on|open|ouest|par|part|petit|peut|plug|post|pré|pro|quasi|re|real|saint|sainte|self|semi|short|soi|sous|sud|sur|up|vice|well|e|\d+)$/i;
/** "API-first", "CI-driven". */
const INITIALS = /(?:^|[\s(/])[A-Z]{2,}$/;

/** Two lines of one paragraph as one; a word that was parted at the end of the first is whole again. */
export function joinedRuns(first: readonly Run[], second: readonly Run[]): Run[] {
  const [before, after] = [first.at(-1), second[0]];
  if (before === undefined || after === undefined) return [...first, ...second];
  const end = before.text.trimEnd();
  const start = after.text.trimStart();
  const isSoft = end.endsWith("\u00AD");
  // A hyphen in an address is part of it.
  const isAddress = /[@/.]\S*$/.test(end) || /^\S*[@/]|^\S+\.\S/.test(start);
  const isParted = isSoft || (!isAddress && /\p{L}[-\u2010]$/u.test(end) && /^\p{Ll}/u.test(start));
  if (isParted) {
    const stem = end.slice(0, -1);
    const joint = !isSoft && (COMPOUND.test(stem) || INITIALS.test(stem)) ? "-" : "";
    return [
      ...first.slice(0, -1),
      { ...before, text: stem + joint },
      { ...after, text: start },
      ...second.slice(1),
    ];
  }
  // An address or a path goes on after its slash or hyphen.
  const space = /(?:[/\u2011]|[\p{L}\p{N}]-)$/u.test(end) && !/\s$/.test(before.text) ? "" : " ";
  return [
    ...first.slice(0, -1),
    { ...before, text: end + space },
    { ...after, text: start },
    ...second.slice(1),
  ];
}

const FEWEST_ROWS = 3;
const ALIGNED = 4;

/** The table that begins at a row: at least three rows of as many cells, each column on one left edge; null for text. */
function tableAt(rows: readonly Row[], start: number): Table | null {
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
