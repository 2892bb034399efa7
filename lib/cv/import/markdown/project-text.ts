import { plainText } from "../../markdown-text";
import type { SectionKind } from "../../vocabulary";
import { isNoise, type Line, toMarkdown } from "../ledger/markdown-lines";
import { sectionKindOf } from "../ledger/topics";

/** A titled part of a project, with the source lines it comes from. */
export type ReadSection = { kind: SectionKind; title: string; body: string; lines: Line[] };
/** The lines before the first section are the summary. */
export type ProjectText = { summaryLines: Line[]; sections: ReadSection[] };

type Label = { kind: SectionKind; title: string; rest: string };
type OpenSection = { label: Label; line: Line; lines: Line[] };

const LONGEST_LABEL = 60;

/**
 * Reads the text of a project. A section begins with a top-level bullet that bears a usual title (`* Objectifs`), with a line
 * that is a label (`**Contexte :** …`, `Technologies: Java`), and runs to the next one. Bodies are Markdown whose own
 * bullets are top-level.
 */
export function readProjectText(lines: readonly Line[]): ProjectText {
  const margin = Math.min(...lines.filter(({ kind }) => kind === "item").map(({ indent }) => indent));
  const isTop = (line: Line) => line.indent <= margin + 1;
  const isTopItem = (line: Line) => line.kind === "item" && isTop(line);
  const hasUsualBullets = lines.some((line) => isTopItem(line) && usualLabel(line.content) !== null);
  const summaryLines: Line[] = [];
  const open: OpenSection[] = [];
  let text = summaryLines;
  for (const [index, line] of lines.entries()) {
    const current = open.at(-1);
    // Below a label that is a paragraph, bullets are the text of the section.
    const mayOpen = line.kind === "text" || current === undefined || current.line.kind === "item";
    const label = mayOpen && isTop(line) ? labelOf(line, lines[index + 1], hasUsualBullets) : null;
    if (label === null) {
      if (current !== undefined && isTop(line) && endsList(current.label, line, lines[index - 1]))
        text = summaryLines;
      text.push(line);
    } else {
      text = [];
      open.push({ label, line, lines: text });
    }
  }
  return { summaryLines, sections: open.map(closeSection) };
}

/** "Technologies : PHP, MySQL" is over where a paragraph begins. */
function endsList({ kind, rest }: Label, line: Line, previous: Line | undefined): boolean {
  const isList = (kind === "stack" || kind === "evaluated") && rest !== "";
  return isList && line.kind === "text" && previous?.kind === "blank";
}

/** A section that has a heading of its own. */
export function readHeadedSection(title: string, heading: Line, lines: readonly Line[]): ReadSection {
  const body = toFlushMarkdown(lines);
  return { kind: sectionKindOf(title) ?? "other", title, body, lines: [heading, ...lines] };
}

/** Whether a text has at least one section with a usual title. */
export function hasUsualSections(lines: readonly Line[]): boolean {
  return readProjectText(lines).sections.some(({ kind }) => kind !== "other");
}

function closeSection({ label, line, lines }: OpenSection): ReadSection {
  const below = toFlushMarkdown(lines);
  const body = [label.rest, below].filter((text) => text !== "").join("\n");
  return { kind: label.kind, title: label.title, body, lines: [line, ...lines] };
}

/** Lines as Markdown, with as much indentation off as the first of them has. */
export function toFlushMarkdown(lines: readonly Line[]): string {
  return toMarkdown(lines, lines.find((line) => !isNoise(line))?.indent ?? 0);
}

function labelOf(line: Line, next: Line | undefined, hasUsualBullets: boolean): Label | null {
  if (line.kind !== "item" && line.kind !== "text") return null;
  const usual = usualLabel(line.content);
  if (line.kind === "item") {
    if (usual !== null) return usual;
    const isParent = next?.kind === "item" && next.indent > line.indent;
    const title = plainText(line.content).replace(/\s*:$/, "");
    const isTitle = title.length <= LONGEST_LABEL && !/[.;!?]$/.test(title);
    return hasUsualBullets && isParent && isTitle && title !== "" ? { kind: "other", title, rest: "" } : null;
  }
  const emphasised = emphasisedLabel(line.content);
  // A plain line is a label only with its colon: "Résultats probants" is text.
  const isMarked = emphasised !== null || /^[^:]{1,60}:/.test(line.content);
  if (usual !== null && isMarked) return usual;
  return emphasised?.isBold && (emphasised.hasColon || emphasised.rest === "")
    ? { kind: "other", ...emphasised }
    : null;
}

/** `Technologies : Java`, `**Stack**`, `Objectifs` with a usual title; `rest` is what follows on the line. */
function usualLabel(content: string): Label | null {
  const emphasised = emphasisedLabel(content);
  const [, before = content, after = ""] = /^([^:]{1,60}?)\s*:\s*(.*)$/.exec(content) ?? [];
  const title = emphasised?.title ?? plainText(before);
  const rest = emphasised?.rest ?? after;
  const kind = sectionKindOf(title);
  const isLabel = emphasised === null || emphasised.hasColon || rest === "";
  return kind === null || title === "" || !isLabel ? null : { kind, title, rest };
}

type EmphasisedLabel = { title: string; rest: string; isBold: boolean; hasColon: boolean };

/** `**Client :** Renault`, `_Stack_: Java`. */
function emphasisedLabel(content: string): EmphasisedLabel | null {
  const match = /^(\*{1,3}|_{1,3})([^*_]{1,60})\1\s*(:?)\s*(.*)$/.exec(content);
  if (match === null) return null;
  const [, marks = "", inside = "", colon = "", rest = ""] = match;
  const title = plainText(inside.replace(/\s*:\s*$/, ""));
  if (title === "" || /[.;!?]$/.test(title)) return null;
  return { title, rest, isBold: marks.length > 1, hasColon: colon === ":" || /:\s*$/.test(inside) };
}
