import { plainText } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { isDegree, isRole } from "../ledger/role-words";
import { sectionKindOf, topicOf } from "../ledger/topics";
import { pullContacts } from "./contacts";
import { isDateLine } from "./header";
import { FIELD, isDuration, readHeaderLine } from "./header-units";
import { isNamesOnly } from "./names-only";
import { cardsOf, formsOf, tableOf } from "./tables";

/** One entry of a list of jobs, studies and the like that no Markdown heading sets apart. */
export type LaidOut = {
  /** What it surely begins with. */
  head: Line[];
  /** All that follows, up to the next entry. */
  body: Line[];
};

/** `lead` is what stands before the first entry. */
export type Layout = { lead: Line[]; entries: LaidOut[] };

type Start = { from: number; to: number };

const LONGEST_SEARCHED = 290;
const LONGEST_SHORT = 90;
const MOST_WORDS_BEFORE = 14;

/**
 * Finds the layout of a list of entries: the place where periods stand again and again — a row, a term, a bullet, a strong
 * line, a line of text — is where entries begin. Without `wantsDates` an undated list is a list too.
 */
export function layoutOf(lines: readonly Line[], wantsDates: boolean): Layout {
  const table = formsOf(lines) ?? cardsOf(lines) ?? tableOf(lines, wantsDates);
  if (table !== null) return table;
  const starts =
    termStarts(lines, wantsDates) ??
    datedStarts(lines, wantsDates) ??
    (wantsDates ? [] : undatedStarts(lines));
  if (starts.length === 0) return { lead: [...lines], entries: [] };
  return {
    lead: lines.slice(0, starts[0]?.from),
    entries: starts.map(({ from, to }, index) => {
      const end = starts[index + 1]?.from ?? lines.length;
      const head = lines.slice(from, to + 1).filter(({ kind }) => kind !== "blank");
      const last = head.at(-1);
      const cut = last === undefined ? null : cutSentence(last);
      return cut === null
        ? { head, body: lines.slice(to + 1, end) }
        : { head: [...head.slice(0, -1), cut.head], body: [cut.rest, ...lines.slice(to + 1, end)] };
    }),
  };
}

/** Terms of a definition list. */
function termStarts(lines: readonly Line[], wantsDates: boolean): Start[] | null {
  const starts: Start[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "definition") continue;
    let term = index - 1;
    while (lines[term]?.kind === "blank") term -= 1;
    const above = lines[term];
    if (above?.kind === "text" && above.indent <= 1)
      starts.push({ from: term, to: wantsDates ? term + 0 : index });
  }
  if (starts.length === 0) return null;
  return starts.map(({ from }) => ({ from, to: isWhole(lines[from]) ? from : definitionAfter(lines, from) }));
}

/** "2019–2021: Engineer, Acme": a term that says all, so that what follows is text. */
function isWhole(line: Line | undefined): boolean {
  const content = line?.content ?? "";
  return findPeriod(content) !== null && isRole(content) && /,|\s[-–—@|]\s|\b(?:at|chez)\b/.test(content);
}

function definitionAfter(lines: readonly Line[], from: number): number {
  let index = from + 1;
  while (index < lines.length - 1 && lines[index]?.kind !== "definition") index += 1;
  return index;
}

/** Whether a line has a period that dates an entry. */
function isAnchor(line: Line, margin: number, wantsRanges: boolean): boolean {
  const { kind, indent } = line;
  if (kind !== "text" && kind !== "item") return false;
  if (indent > (kind === "item" ? margin + 1 : 3)) return false;
  const content = firstSentence(line.content.slice(0, LONGEST_SEARCHED));
  const label = /^([^:]{1,40}?)\s*:/.exec(plainText(content))?.[1] ?? "";
  if (label !== "" && sectionKindOf(label) !== null) return false;
  const found = findPeriod(content);
  if (found === null) return false;
  const before = content.slice(0, found.start).replace(/[*_`(>[\s]|\p{Extended_Pictographic}|\uFE0F/gu, "");
  const isRange = found.period.from !== found.period.to;
  if (before === "")
    return (
      isRange ||
      isDateLine(content) ||
      /^[\s*_`)\]]*[:|–—-]/.test(content.slice(found.end)) ||
      (/^\s*,/.test(content.slice(found.end)) && isRole(content)) ||
      /[*_`]/.test(content)
    );
  if (isDateLine(content)) return true;
  const after = content.slice(found.end).replace(/[*_`)\s.]/g, "");
  const words = content.slice(0, found.start).split(/\s+/).length;
  return (isRange || !wantsRanges) && after === "" && words <= MOST_WORDS_BEFORE;
}

/** "I have been an engineer at Acme since 2021. I look after…": what the first sentence says, when it names a role. */
function firstSentence(content: string): string {
  const end = /[.]\s+(?=\p{Lu})/u.exec(content.slice(30))?.index;
  if (end === undefined) return content.length > 40 ? content.replace(/\.$/, "") : content;
  const sentence = content.slice(0, end + 30);
  return isRole(sentence) && findPeriod(sentence) !== null ? sentence : content;
}

function datedStarts(lines: readonly Line[], wantsRanges: boolean): Start[] | null {
  const margin = Math.min(...lines.filter(({ kind }) => kind === "item").map(({ indent }) => indent), 99);
  const anchors = lines.flatMap((line, index) => (isAnchor(line, margin, wantsRanges) ? [index] : []));
  if (anchors.length === 0) return null;
  const isItem = (index: number) => lines[index]?.kind === "item";
  const isRange = (index: number) => {
    const period = findPeriod((lines[index]?.content ?? "").slice(0, LONGEST_SEARCHED))?.period;
    return period !== undefined && period.from !== period.to;
  };
  const texts = anchors.filter((index) => !isItem(index));
  const items = anchors.filter(isItem);
  const count = (list: number[]) => list.filter(isRange).length * 100 + list.length;
  const areItems =
    count(items) > count(texts) || (texts[0] !== undefined && isUnderItem(lines, texts[0], margin));
  if (areItems) return itemStarts(lines, margin, new Set(anchors), wantsRanges);
  return textStarts(lines, texts);
}

/** "- **Acme** / Engineer" with its date on the next line. */
function isUnderItem(lines: readonly Line[], index: number, margin: number): boolean {
  const above = lines[index - 1];
  return above?.kind === "item" && above.indent <= margin + 1 && !/[.;]$/.test(above.content);
}

/** Top-level bullets with a period on them or on the lines that continue them. */
function itemStarts(
  lines: readonly Line[],
  margin: number,
  anchors: ReadonlySet<number>,
  wantsDates: boolean,
): Start[] {
  const starts: Start[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "item" || line.indent > margin + 1) continue;
    let to = index;
    let dated = anchors.has(index) ? index : -1;
    for (let next = index + 1; dated < 0 && next <= index + 3; next += 1) {
      const below = lines[next];
      if (below === undefined || below.kind !== "text") break;
      if (isDateLine(below.content)) dated = next;
    }
    if (dated < 0 && (wantsDates || !isEntry(line))) continue;
    to = Math.max(to, dated);
    starts.push({ from: index, to });
  }
  return starts;
}

/** Beside dated studies, papers and awards: a degree, or what names its year somewhere. */
function isEntry({ content }: Line): boolean {
  return isDegree(content) || /(?<![\d/.-])(?:19|20)\d\d(?!\d)/.test(content);
}

/** Lines of text with a period, with the strong or short lines right above them. */
function textStarts(lines: readonly Line[], anchors: readonly number[]): Start[] {
  const starts: Start[] = [];
  let floor = -1;
  const [first = 0] = anchors;
  // Nothing stands above the first date: in this list dates come first.
  const areFirst = isDateAlone(lines[first]) && lines.slice(0, first).every((line) => isNoise(line));
  for (const anchor of anchors) {
    if (anchor <= floor) continue;
    const isFirst = (areFirst && isDateAlone(lines[anchor])) || isDateFirst(lines, anchor);
    const from = isFirst ? anchor : topOf(lines, anchor, floor);
    starts.push({ from, to: anchor });
    floor = anchor;
  }
  return starts;
}

function isDateAlone(line: Line | undefined): boolean {
  return line !== undefined && readHeaderLine(line.content, 0).units.length === 0;
}

/** A period alone on its line, right above what it dates. */
function isDateFirst(lines: readonly Line[], anchor: number): boolean {
  const above = lines[anchor - 1];
  const below = lines[anchor + 1];
  return (
    isDateAlone(lines[anchor]) &&
    (above === undefined || above.kind !== "text") &&
    below?.kind === "text" &&
    !/[.;]$/.test(below.content.slice(0, 60))
  );
}

function topOf(lines: readonly Line[], anchor: number, floor: number): number {
  let top = anchor;
  let blanks = 0;
  let taken = 0;
  for (let index = anchor - 1; index > floor && taken < 4; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.kind === "blank") {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const isAbove =
      isStrongLine(line) ||
      isFieldLine(line) ||
      isDuration(plainText(line.content)) ||
      (isShortLine(line) && (blanks === 0 || isFollowedUp(lines, index, floor, taken)));
    if (!isAbove) break;
    top = index;
    taken += 1;
    blanks = 0;
  }
  return top;
}

function isFieldLine({ kind, content }: Line): boolean {
  return (
    (kind === "text" || kind === "item") &&
    content.length < 160 &&
    FIELD.test(plainText(content).replace(/[*_]/g, ""))
  );
}

/** A short line apart from the date counts when what is above it is strong, a role or nothing, or when it is the role itself. */
function isFollowedUp(lines: readonly Line[], index: number, floor: number, taken: number): boolean {
  if (taken > 0 && isRole(lines[index]?.content ?? "")) return true;
  let above = index - 1;
  while (above > floor && lines[above]?.kind === "blank") above -= 1;
  const line = lines[above];
  return (
    above <= floor ||
    line === undefined ||
    isStrongLine(line) ||
    (isShortLine(line) && isRole(line.content)) ||
    line.kind === "rule" ||
    line.kind === "heading"
  );
}

/** `**Acme**`, `**Acme.** Valbourg`, `*Négoce*`. */
export function isStrongLine({ kind, content }: Line): boolean {
  if (kind !== "text" || content.length > 140) return false;
  const match = /^(\*{1,3}|_{1,3})(?=\S)([^*_]*(?:[*_](?!\1)[^*_]+)*)\1(.*)$/.exec(content);
  if (match === null) return false;
  const label = (match[2] ?? "").replace(/\s*:\s*$/, "");
  if (sectionKindOf(label) !== null || topicOf(label) !== null) return false;
  const rest = (match[3] ?? "").trim();
  if (/:$/.test((match[2] ?? "").trim()) || rest.startsWith(":")) return false;
  return rest.split(/\s+/).length <= 8 && !/[.;!?]$/.test(rest);
}

export function isShortLine({ kind, content, indent }: Line): boolean {
  if (kind !== "text" || indent > 3) return false;
  const text = plainText(content);
  return (
    text.length <= LONGEST_SHORT &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.;:!?]$/.test(text) &&
    topicOf(text) === null &&
    sectionKindOf(text) === null &&
    !/^(?:credential|certificate|licen[cs]e)\s+(?:id|no|number)\b/i.test(text) &&
    !isNamesOnly(text) &&
    pullContacts(content).contacts.length === 0
  );
}

/** A short line, whatever stands in it. */
function isShortName({ kind, content }: Line): boolean {
  return (
    kind === "text" &&
    content.length <= LONGEST_SHORT &&
    /^[\p{Lu}\p{N}]/u.test(content) &&
    !/[.;!?]$/.test(content)
  );
}

/** Without any date: bullets, strong lines, or paragraphs. */
function undatedStarts(lines: readonly Line[]): Start[] {
  const strong = lines.flatMap((line, index) =>
    isStrongLine(line) && lines[index - 1]?.kind !== "text" ? [index] : [],
  );
  const items = lines.flatMap((line, index) =>
    line.kind === "item" ? [{ index, indent: line.indent }] : [],
  );
  const margin = Math.min(...items.map(({ indent }) => indent), 99);
  const top = items.filter(({ indent }) => indent <= margin + 1).map(({ index }) => index);
  if (strong.length > 0 && (top.length === 0 || (strong[0] ?? 0) < (top[0] ?? 0))) {
    return strong.map((index) => ({ from: index, to: index }));
  }
  if (top.length > 0) return top.map((index) => ({ from: index, to: index }));
  const texts = lines.flatMap((line, index) => (isNoise(line) ? [] : [index]));
  // One paragraph of short lines is a list.
  const isOneParagraph = texts.every((index, at) => at === 0 || index === (texts[at - 1] ?? 0) + 1);
  if (texts.length > 1 && isOneParagraph && lines.every((line) => isNoise(line) || isShortName(line)))
    return texts.map((index) => ({ from: index, to: index }));
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const isStart = line.kind === "text" && (above === undefined || above.kind !== "text");
    return isStart ? [{ from: index, to: index }] : [];
  });
}

/** "Ingénieure chez Acme. Écriture du logiciel…": the sentence that says what the entry is, and the text after it. */
export function cutSentence(line: Line): { head: Line; rest: Line } | null {
  if (line.content.length < 30) return null;
  const searched = line.content.slice(0, 400);
  for (const { 0: mark, index } of searched.matchAll(
    /(?<!\b(?:Inc|Ltd|Corp|Co|St|Ste|Dr|Mme|Sr|Jr|[A-Z]))[.](?:\*\*|__)?\s+(?=\p{Lu})|\)\s*,\s+(?=\p{Ll})/gu,
  )) {
    if (isInLink(searched, index)) continue;
    const keep = mark.startsWith(")") ? 1 : 0;
    const head = line.content.slice(0, index + keep);
    const text = line.content.slice(index + mark.length);
    const closing = /(?:\*\*|__)/.exec(mark)?.[0] ?? "";
    if (!isRole(head) && findPeriod(head.slice(0, LONGEST_SEARCHED)) === null) continue;
    if (readHeaderLine(head, 0).units.length === 0) continue;
    return {
      head: { ...line, content: head + closing },
      rest: { ...line, kind: "text", text, content: text, indent: 0 },
    };
  }
  return null;
}

function isInLink(text: string, index: number): boolean {
  const open = text.lastIndexOf("](", index);
  return open >= 0 && text.indexOf(")", open) > index;
}
