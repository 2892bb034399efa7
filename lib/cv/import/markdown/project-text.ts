import { cellsOf, plainText, splitNames } from "../../markdown-text";
import { technologiesOfName } from "../../technologies/read-technologies";
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
    const labelled =
      isTop(line) || line.kind === "text" || line.kind === "row"
        ? labelOf(line, lines[index + 1], hasUsualBullets)
        : null;
    const isStack = labelled?.kind === "stack" && labelled.rest !== "";
    const label = (mayOpen && isTop(line)) || isStack ? (labelled ?? namesOnly(line, lines, index)) : null;
    if (label === null) {
      if (current !== undefined && isTop(line) && endsList(current, line, lines[index - 1]))
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
function endsList({ label, line: opened }: OpenSection, line: Line, previous: Line | undefined): boolean {
  const { kind, rest } = label;
  const isList = (kind === "stack" || kind === "evaluated") && rest !== "";
  if (!isList) return false;
  if (line.kind === "item")
    return opened.kind === "text" || label.title === NAMES_TITLE || opened.indent === line.indent;
  return line.kind === "text" && (previous?.kind === "blank" || label.title === NAMES_TITLE);
}

/** The title of a list of technologies that has none: the same in both languages. */
const NAMES_TITLE = "Technologies";

/** A line of nothing but names of technologies, or of badges: a stack without a label. */
function namesOnly(line: Line, lines: readonly Line[], index: number): Label | null {
  if (line.kind !== "item" && line.kind !== "text" && line.kind !== "image") return null;
  const names = namesIn(line);
  const neighbours = [lines[index - 1], lines[index + 1]].filter(
    (other) => other !== undefined && other.kind === line.kind,
  );
  const isBadge =
    line.kind === "image" ||
    neighbours.some((other) => other !== undefined && other.kind !== "item" && namesIn(other) !== null);
  const hasSign = /^\p{Extended_Pictographic}/u.test(line.content);
  const isSpans = /^`[^`]+`(?:\s+`[^`]+`)*$/.test(line.content);
  const areKnown =
    names !== null && names.length > 1 && names.every((name) => technologiesOfName(name).length > 0);
  if (names === null || (names.length < 3 && !isBadge && !hasSign && !isSpans && !areKnown)) return null;
  return { kind: "stack", title: NAMES_TITLE, rest: names.join(", ") };
}

function namesIn({ kind, content }: Pick<Line, "kind" | "content">): string[] | null {
  if (content.length > 300) return null;
  const spaced = content.replace(/`\s+(?=`)/g, "`, ").replace(/\s*\/{2,}\s*|\s+\/\s+/g, ", ");
  const text =
    kind === "image"
      ? [...content.matchAll(/!\[([^[\]]*)\]/g)].map(([, alt = ""]) => alt).join(", ")
      : plainText(spaced);
  const names = splitNames(text);
  if (names.length === 0 || /[!?:]$/.test(text)) return null;
  const known = names.filter((name) => technologiesOfName(name).length > 0).length;
  return known > 0 && known >= names.length * 0.6 && names.every((name) => name.split(/\s+/).length <= 4)
    ? names
    : null;
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
  const rest =
    label.kind === "stack"
      ? label.rest.replace(/`\s+(?=`)/g, "`, ").replace(/\s*\/{3}\s*/g, ", ")
      : label.rest;
  const body = [rest, below].filter((text) => text !== "").join("\n");
  return { kind: label.kind, title: label.title, body, lines: [line, ...lines] };
}

/** Lines as Markdown, with as much indentation off as the first of them has. */
export function toFlushMarkdown(lines: readonly Line[]): string {
  return toMarkdown(lines, lines.find((line) => !isNoise(line))?.indent ?? 0);
}

function labelOf(marked: Line, next: Line | undefined, hasUsualBullets: boolean): Label | null {
  if (marked.kind === "row") return rowLabel(marked);
  if (marked.kind !== "item" && marked.kind !== "text") return null;
  const line = withoutWholeEmphasis(marked);
  const usual = usualLabel(line.content) ?? labelOfNames(line);
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

/** A row of a table that begins with the title of a stack. */
function rowLabel({ content }: Line): Label | null {
  const [title = "", ...rest] = cellsOf(content).map((cell) => plainText(cell));
  const text = rest.filter((cell) => cell !== "").join(", ");
  return sectionKindOf(title) === "stack" && text !== "" ? { kind: "stack", title, rest: text } : null;
}

/** `_Tech focus: A · B_` says what `Tech focus: A · B` says. */
function withoutWholeEmphasis(line: Line): Line {
  const inside = /^(\*{1,3}|_{1,3})([^*_]*:\s+[^*_]+)\1$/.exec(line.content)?.[2];
  return inside === undefined ? line : { ...line, content: inside };
}

/** `Technologies : Java`, `**Stack**`, `Objectifs` with a usual title; `rest` is what follows on the line. */
function usualLabel(content: string): Label | null {
  const emphasised = emphasisedLabel(content);
  const [, before = content, after = ""] = /^([^:]{1,60}?)\s*:\s*(.*)$/.exec(content) ?? [];
  const title = emphasised?.title ?? plainText(before);
  const rest = emphasised?.rest ?? after;
  const kind = sectionKindOf(title);
  const isUsing = kind === "stack" && /^[\p{Lu}`]/u.test(rest);
  const isLabel = emphasised === null || emphasised.hasColon || rest === "" || isUsing;
  return kind === null || title === "" || !isLabel ? null : { kind, title, rest };
}

/** What a label says of names that were not used. */
const NOT_USED =
  /(?<![\p{L}])(?:replac|remplac|migr|retir|retrait|drop|without|sans|from|instead|depuis|evalu|évalu|test|compar|aband)/iu;

/** "Used: Figma, Sketch": a label in words that nobody knows, over nothing but names of technologies. */
function labelOfNames({ kind, content }: Line): Label | null {
  const [, marked = "", rest = ""] = /^([^:]{2,40}?)\s*:[*_]*\s+(\S.*)$/.exec(content) ?? [];
  const title = plainText(marked).replace(/[*_]/g, "");
  if (title === "" || NOT_USED.test(title) || title.split(/\s+/).length > 4) return null;
  if (/^(?:avec|with|using)$/i.test(title) && areNamesWithKnown(rest)) return { kind: "stack", title, rest };
  const names = namesIn({ kind, content: rest });
  const known = names?.filter((name) => technologiesOfName(name).length > 0).length ?? 0;
  return names === null || known < 2 ? null : { kind: "stack", title, rest };
}

/** "QGIS, Lumière": names and nothing else, one of which everyone knows. */
function areNamesWithKnown(list: string): boolean {
  const names = splitNames(plainText(list).replace(/\.$/, ""));
  return (
    names.every((name) => /^[\p{Lu}\d.]/u.test(name) && name.split(/\s+/).length <= 3) &&
    names.some((name) => technologiesOfName(name).length > 0)
  );
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
