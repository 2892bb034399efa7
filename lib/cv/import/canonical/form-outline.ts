import type { Line } from "../ledger/markdown-lines";
import { type Note, splitNote } from "./note";
import { unescaped } from "./plain-text";
import { CLOSE_TEXT, CLOSING, OPEN_TEXT } from "./text-lines";

/** A heading of the form with the lines below it. */
export type FormBlock = {
  heading: Line;
  depth: number;
  /** Without its note, still Markdown. */
  text: string;
  /** The same as a reader sees it. */
  title: string;
  /** Null when it is not JSON. */
  note: Note | null;
  lines: Line[];
};

export type FormOutline = {
  /** What stands before the first heading. */
  preface: Line[];
  blocks: FormBlock[];
  /** The mark and the caption: which view the file was. */
  closing: Line[];
};

const HEADING = /^(#{1,5})(?:[ \t]+(.*))?$/;

/** Whether a file says of itself that it is in the canonical form. */
export function isCanonical(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => CLOSING.test(text));
}

/** The blocks of a file in the canonical form; every line is in one of them, in the preface or in the closing. */
export function formOutline(lines: readonly Line[]): FormOutline {
  const outline: FormOutline = { preface: [], blocks: [], closing: [] };
  let open = outline.preface;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const end = line.text.trim() === OPEN_TEXT ? closeAfter(lines, at) : -1;
    const heading = HEADING.exec(line.text);
    if (end > at) {
      open.push(...lines.slice(at, end + 1));
      at = end;
    } else if (CLOSING.test(line.text)) {
      dropRule(open, outline.closing);
      outline.closing.push(line);
      const caption = lines[at + 1];
      if (caption !== undefined && !HEADING.test(caption.text)) {
        outline.closing.push(caption);
        at += 1;
      }
    } else if (heading !== null) {
      const { text, note } = splitNote(heading[2] ?? "");
      const block = {
        heading: line,
        depth: heading[1]?.length ?? 0,
        text,
        title: unescaped(text),
        note,
        lines: [],
      };
      outline.blocks.push(block);
      open = block.lines;
    } else {
      open.push(line);
    }
  }
  return outline;
}

function closeAfter(lines: readonly Line[], at: number): number {
  return lines.findIndex(({ text }, index) => index > at && text.trim() === CLOSE_TEXT);
}

/** The rule above the closing belongs to it, not to the text before. */
function dropRule(open: Line[], closing: Line[]): void {
  const last = open.findLastIndex(({ text }) => text.trim() !== "");
  if (open[last]?.text.trim() === "---") closing.push(...open.splice(last));
}
