import type { Line } from "../ledger/markdown-lines";
import { isRole } from "../ledger/role-words";
import { type Header, readHeader } from "./header";
import { cutSentence, isShortLine, isStrongLine, type LaidOut, type Layout } from "./layout";
import { readPlace } from "./place";

/** How far below its first line a header may say the role. */
const HEADER_LINES = 5;
const MOST_WORDS = 14;

/**
 * The jobs of a list that dates none: strong lines, paragraphs or bullets of which at least half say who and as what. `lead`
 * is the whole list when there are none.
 */
export function undatedJobs(lines: readonly Line[]): Layout {
  for (const isStart of [isStrongStart, isParagraphStart, isBullet(lines)]) {
    const starts = lines.flatMap((line, index) => (isStart(line, lines[index - 1]) ? [index] : []));
    const told = starts.filter((index) => {
      const { head, body } = entryAt(lines, index, index + HEADER_LINES);
      return tellsJob(readHeader(head, body), head[0]?.kind !== "item");
    });
    const [first] = told;
    if (first === undefined || told.length * 2 < starts.length) continue;
    return {
      lead: lines.slice(0, first),
      entries: told.map((index, at) => entryAt(lines, index, told[at + 1] ?? lines.length)),
    };
  }
  return { lead: [...lines], entries: [] };
}

/** Whether a header says both who and as what, in few words; a comma tells them apart only where `mayBeWeak`. */
export function tellsJob({ units }: Pick<Header, "units">, mayBeWeak: boolean): boolean {
  const words = units.map(({ text }) => text).join(" ");
  const { organisation, role, isGuess, isWeak } = readPlace(units, {
    guess: "organisation",
    hasEmployer: false,
  });
  const isFull = organisation !== "" && isRole(role) && !isGuess && (mayBeWeak || isWeak !== true);
  // "Managed developers at Acme" is what was done.
  return isFull && words.split(/\s+/).length <= MOST_WORDS && !/^\p{L}{3,}ed\s/u.test(role);
}

type IsStart = (line: Line, above: Line | undefined) => boolean;

const isStrongStart: IsStart = (line, above) => isStrongLine(line) && above?.kind !== "text";

const isParagraphStart: IsStart = (line, above) =>
  (isShortLine(line) || isStrongLine(line)) && above?.kind !== "text";

/** The bullets of the outermost list. */
function isBullet(lines: readonly Line[]): IsStart {
  const margin = Math.min(...lines.filter(({ kind }) => kind === "item").map(({ indent }) => indent));
  return ({ kind, indent }) => kind === "item" && indent <= margin + 1;
}

function entryAt(lines: readonly Line[], from: number, to: number): LaidOut {
  const [line, ...body] = lines.slice(from, to);
  if (line === undefined) return { head: [], body: [] };
  const cut = cutLabel(line) ?? cutSentence(line);
  return cut === null ? { head: [line], body } : { head: [cut.head], body: [cut.rest, ...body] };
}

/** "Développeuse chez Acme : Java, Spring": what was done there stands after a colon. */
function cutLabel(line: Line): { head: Line; rest: Line } | null {
  const [, label = "", text = ""] = /^([^:]{8,110}?)\s*:(?:\*\*|__)?\s+(\S.*)$/.exec(line.content) ?? [];
  if (label === "" || !isRole(label)) return null;
  return {
    head: { ...line, content: label },
    rest: { ...line, kind: "text", text, content: text, indent: 0 },
  };
}
