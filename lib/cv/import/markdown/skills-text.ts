import { cellsOf, isEtc, plainText, splitNames } from "../../markdown-text";
import { technologiesOfName } from "../../technologies/read-technologies";
import { isLevelHeader, readScale, type ScaleStep, usualRank } from "../ledger/levels";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { topicOf } from "../ledger/topics";

/** `level` is the label as the CV spells it. */
type ReadSkill = { name: string; level: string | null; line: Line };
type ReadSkillGroup = { title: string; skills: ReadSkill[] };
export type SkillsText = {
  groups: ReadSkillGroup[];
  scale: ScaleStep[];
  /** Column headings that announce levels. */
  headers: Line[];
  /** Table rows whose further columns have no place in a skill: they are told in full elsewhere. */
  rest: Line[];
};

const LONGEST_NAME = 60;
const MOST_WORDS = 7;

/** Whether the text holds a table with a column of levels. */
export function hasLevelTable(lines: readonly Line[]): boolean {
  return lines.some(({ kind, content }) => kind === "header-row" && cellsOf(content).some(isLevelHeader));
}

/** Whether a text is a list of names, most of which are technologies. */
export function areTechnologies(lines: readonly Line[]): boolean {
  const full = lines.filter((line) => !isNoise(line));
  const names = full.flatMap((line) => (isTableLine(line) ? namesOfRow(line) : namesOfLine(line)));
  const known = names.filter((name) => technologiesOfName(name).length > 0).length;
  return names.length > 2 && names.every(isShortName) && known >= names.length * 0.6;
}

function isTableLine({ kind }: Line): boolean {
  return kind === "row" || kind === "header-row";
}

function namesOfLine({ content }: Line): string[] {
  return splitNames(plainText(content.replace(/`\s+(?=`)/g, "`, ")));
}

/** "| Services | JAX-WS, Spring Boot |": all but what the row is called. */
function namesOfRow({ kind, content }: Line): string[] {
  const [, ...cells] = cellsOf(content);
  return kind === "row" ? cells.flatMap((cell) => splitNames(plainText(cell))) : [];
}

/**
 * Reads declared skills from tables with a column of levels and from plain lists of short names. "Langages : Python, Go" is a
 * group of its own. What is not as plain as that (sentences, other tables) is left in `rest`, to be kept as it stands.
 */
export function readSkills(title: string, source: readonly Line[], level: string | null = null): SkillsText {
  const groups = new Map<string, ReadSkillGroup>();
  const text: SkillsText = { groups: [], scale: [], headers: [], rest: [] };
  const { lines, contexts } = withContexts(source, level);
  const read = new Set(lines.map(lineKey));
  text.headers.push(...source.filter((line) => !isNoise(line) && !read.has(lineKey(line))));
  const add = (group: string, skills: ReadSkill[]) => {
    const existing = groups.get(group);
    if (existing === undefined) groups.set(group, { title: group, skills });
    else existing.skills.push(...skills);
  };
  // "Compétences" goes without saying; "Backend" does not.
  const prefix = topicOf(title) === null ? `${title} – ` : "";
  let columns: Columns | null = null;
  const isLevelled = lines.some((line) => isListed(line) && levelledIn(plainText(line.content)) !== null);
  for (const [index, line] of lines.entries()) {
    if (line.kind === "header-row") {
      columns = readColumns(line, lines.slice(index + 1));
      text.headers.push(line);
      if (columns.level !== null && columns.hasMore) text.rest.push(line);
      if (text.scale.length === 0) text.scale = columns.scale;
    } else if (line.kind === "row" && columns !== null && columns.level !== null) {
      const skill = readRow(line, columns);
      if (skill !== null) add(title, [skill]);
      if (skill === null || columns.hasMore || cellsOf(line.content).length > 2) text.rest.push(line);
    } else if (line.kind === "row") {
      const row = readMarkedRow(line, columns) ?? readListRow(line);
      if (row === null) text.rest.push(line);
      else add(row.group === null ? title : `${prefix}${row.group}`, row.skills);
    } else if (line.kind === "image") {
      const skills = badgeNames(line).map((name): ReadSkill => ({ name, level: null, line }));
      if (skills.length === 0) text.rest.push(line);
      else add(contexts.get(line)?.group ?? title, skills);
    } else if (!isNoise(line) || line.kind === "delimiter") {
      const item = readItem(line, isLevelled);
      const context = contexts.get(line) ?? NOWHERE;
      if (item === null) text.rest.push(line);
      else {
        const group = item.group ?? context.group;
        const skills = item.skills.map((skill) => ({ ...skill, level: skill.level ?? context.level }));
        add(group === null ? title : `${prefix}${group}`, skills);
      }
    }
  }
  // A border alone is not worth keeping.
  if (text.rest.every(isNoise)) text.rest = [];
  text.groups = [...groups.values()];
  return text;
}

/** What lines above say of a line of a list: the group it is in, or the level it has. */
type Context = { group: string | null; level: string | null };
const NOWHERE: Context = { group: null, level: null };

/**
 * Takes out the lines that only say what the ones below are — "**Expert**", "* **Languages**:", a term — and remembers for
 * each of the others under what it stands.
 */
function withContexts(
  source: readonly Line[],
  level: string | null,
): { lines: Line[]; contexts: ReadonlyMap<Line, Context> } {
  const contexts = new Map<Line, Context>();
  const lines: Line[] = [];
  const open: { indent: number; context: Context }[] = [{ indent: -2, context: { group: null, level } }];
  const following = followingLines(source);
  for (const [index, line] of source.entries()) {
    const next = following[index];
    const label = labelAlone(line, next);
    if (isNoise(line)) {
      lines.push(line);
      continue;
    }
    const indent = line.kind === "item" ? line.indent : line.kind === "definition" ? 1 : -1;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= indent && (label !== null || indent >= 0)) {
      const last = open.at(-1);
      if (last === undefined || (last.indent === -1 && label === null)) break;
      open.pop();
    }
    const context = open.at(-1)?.context ?? NOWHERE;
    if (label !== null) {
      const isLevel = usualRank(label) !== null && label.split(/\s+/).length <= 3;
      open.push({
        indent,
        context: isLevel ? { ...context, level: label } : { group: label, level: context.level },
      });
      continue;
    }
    const marked = readableLine(line);
    const levelled = levelLabel(marked);
    if (levelled !== null) {
      const told = { ...marked, content: levelled.list };
      contexts.set(told, { group: context.group, level: levelled.level });
      lines.push(told);
      continue;
    }
    contexts.set(marked, context);
    lines.push(marked);
  }
  return { lines, contexts };
}

function lineKey({ number, part = 0 }: Line): string {
  return `${number}.${part}`;
}

/** For each line the next one that holds something. */
function followingLines(lines: readonly Line[]): (Line | undefined)[] {
  let next: Line | undefined;
  return lines
    .toReversed()
    .map((line) => {
      const following = next;
      if (!isNoise(line)) next = line;
      return following;
    })
    .toReversed();
}

/** "Languages ⇥ Rust ⇥ C" as "Languages: Rust, C". */
function withoutTabs(line: Line): Line {
  if (!line.content.includes("\t") || !isListed(line)) return line;
  const [label = "", ...names] = line.content.split(/\s*\t\s*/).filter((cell) => cell !== "");
  if (names.length > 1 && technologiesOfName(label).length > 0)
    return { ...line, content: [label, ...names].join(", ") };
  return names.length === 0
    ? line
    : { ...line, content: `${label.replace(/\s*:$/, "")}: ${names.join(", ")}` };
}

/** "Engines - Unity, Godot" */
const DASHED = /^(\p{Lu}[\p{L} /&'’]{1,30}?)\s+[-–—]\s+([^:]+,[^:]+)$/u;
/** "Design → Figma, Framer" */
const ARROW = /^([^→⇒➜▸»:,;]{1,50}?)\s*(?:→|⇒|➜|▸|»|=>)\s*:?\s+(?=\S)/;

/** "**Languages** - C, Rust" as "Languages: C, Rust"; a list without its full stop; a definition as an item. */
function readableLine(tabbed: Line): Line {
  const spaced = tabbed.content.replace(/`\s+(?=`)/g, "`, ").replace(ARROW, "$1: ");
  const line = withoutTabs({ ...tabbed, content: spaced });
  const [, , label, list] =
    /^(\*\*|__)([^*_:]{1,50})\1\s*(?:[-–—]|\s)\s*(?=\S)([^:]+)$/.exec(line.content) ?? [];
  const plain = DASHED.exec(line.content);
  const isDashed = plain !== null && technologiesOfName(plain[1] ?? "").length === 0;
  const dashed = isDashed ? `${plain[1]}: ${plain[2]}` : line.content;
  const content =
    label === undefined || list === undefined || (!/[,;·]/.test(list) && usualRank(label) === null)
      ? dashed
      : `${label}: ${list}`;
  const bare = /[,:·]/.test(content) && !/\.\s/.test(content) ? content.replace(/(?<!etc)\.$/, "") : content;
  const kind = line.kind === "definition" ? "item" : line.kind;
  return bare === tabbed.content && kind === tabbed.kind ? tabbed : { ...line, kind, content: bare };
}

/** "*Advanced*: Java, Scala": the label is a level of all that follows. */
function levelLabel({ content }: Line): { level: string; list: string } | null {
  const [, label = "", list = ""] = /^([^:]{1,40}?)\s*:\s+(.+)$/.exec(plainText(content)) ?? [];
  const names = splitNames(list);
  const isLevel =
    label !== "" &&
    usualRank(label) !== null &&
    label.split(/\s+/).length <= 4 &&
    technologiesOfName(label).length === 0;
  return isLevel && names.length > 0 && usualRank(list) === null ? { level: label, list } : null;
}

/** The text of a line that is only a label: strong and alone, ending with a colon, or a term. */
function labelAlone(line: Line, next: Line | undefined): string | null {
  if (line.kind !== "text" && line.kind !== "item") return null;
  const text = plainText(line.content).replace(/\s*:$/, "");
  if (text === "" || text.length > LONGEST_NAME || next === undefined) return null;
  const isColon = /:\**_*$/.test(line.content);
  const isStrong = /^(\*\*|__)[^*_]+\1:?$/.test(line.content);
  const isParent = next.kind === "item" && (line.kind === "text" || next.indent > line.indent);
  const isTerm = next.kind === "definition" && line.kind === "text";
  const isAbove = isColon || (isStrong && line.kind === "text") || (line.kind === "item" && isParent);
  if (
    isTerm ||
    (isAbove && (isParent || next.kind === "text" || next.kind === "image" || next.kind === "row"))
  )
    return text;
  return null;
}

/** "| Languages | Go, Python |": a group and its skills; "| Go | Expert |": a skill and its level. */
function readListRow(line: Line): { group: string | null; skills: ReadSkill[] } | null {
  const [first = "", ...others] = cellsOf(line.content).map((cell) =>
    plainText(cell.replace(/\s*(?:<br\s*\/?>|\/{2,})\s*/gi, ", ")),
  );
  const lists = others.filter((cell) => /[\p{L}\d]/u.test(cell) || SIGNS.test(`- ${cell}`));
  const [only = ""] = lists;
  const isLevel = (usualRank(only) !== null && splitNames(only).length === 1) || SIGNS.test(`- ${only}`);
  if (first !== "" && lists.length === 1 && isLevel) {
    return { group: null, skills: [{ name: first, level: only, line }] };
  }
  const names = lists.flatMap((cell) => splitNames(cell));
  if (names.length === 0 || !names.every(isShortName)) return null;
  const isGroup = first !== "" && technologiesOfName(first).length === 0;
  const skills = (isGroup || first === "" ? names : [first, ...names]).map((name) => withLevel(name, line));
  return { group: isGroup ? first : null, skills };
}

/** `![Docker](https://img.shields.io/…)`. */
export function badgeNames({ content }: Line): string[] {
  return [...content.matchAll(/!\[([^[\]]+)\]/g)].map(([, name = ""]) => plainText(name));
}

/** `names` of the columns. */
type Columns = {
  name: number;
  level: number | null;
  hasMore: boolean;
  scale: ScaleStep[];
  names: readonly string[];
};

const MARK = /^(?:x|✓|✔|✅|●|•|■|⬤|★|✗|\*|oui|yes)$/iu;

/** "| Jira | | | x |" below "| | none | some | a lot |": the column that is marked is the level. */
function readMarkedRow(
  line: Line,
  columns: Columns | null,
): { group: string | null; skills: ReadSkill[] } | null {
  const [first = "", ...others] = cellsOf(line.content);
  const name = plainText(first);
  const marked = others.flatMap((cell, index) => (cell === "" ? [] : [{ cell, index }]));
  const [only] = marked;
  const level = columns?.names[(only?.index ?? 0) + 1] ?? "";
  if (name === "" || only === undefined || marked.length > 1 || others.length < 2 || level === "")
    return null;
  return MARK.test(only.cell.replace(/\uFE0F/g, ""))
    ? { group: null, skills: [{ name, level, line }] }
    : null;
}

function readColumns(header: Line, below: readonly Line[]): Columns {
  const cells = cellsOf(header.content);
  const end = below.findIndex(({ kind }) => kind === "header-row");
  const rows = below.slice(0, end < 0 ? below.length : end).filter(({ kind }) => kind === "row");
  // "Daily mastery" over lists of names is no column of levels.
  const areLists = (column: number) =>
    rows.filter(({ content }) => splitNames(plainText(cellsOf(content)[column] ?? "")).length > 1).length *
      2 >
    rows.length;
  const level = cells.findIndex((cell, column) => isLevelHeader(cell) && !areLists(column));
  const name = level === 0 ? 1 : 0;
  const names = cells.map(plainText);
  if (level < 0) return { name, level: null, hasMore: false, scale: [], names };
  return { name, level, hasMore: cells.length > 2, scale: readScale(cells[level] ?? ""), names };
}

function readRow(line: Line, { name, level }: Columns): ReadSkill | null {
  const cells = cellsOf(line.content);
  const label = plainText(level === null ? "" : (cells[level] ?? ""));
  const skill = plainText(cells[name] ?? "");
  return skill === "" ? null : { name: skill, level: /[\p{L}\d]/u.test(label) ? label : null, line };
}

const isListed = ({ kind }: Line) => kind === "item" || kind === "text";

const LABELLED = /^([^:(]{1,60}?)\s*:\s+(.+)$/;

/** "Docker : Expert" as its two parts; null for what ends with no level that everyone knows. */
function levelledIn(content: string): { name: string; level: string } | null {
  const [, name, level] = LABELLED.exec(content) ?? [];
  if (name === undefined || level === undefined) return null;
  return usualRank(level) !== null && splitNames(level).length === 1 ? { name, level } : null;
}

/** "Go : Wizard", which says a level only beside others that are known to say one: else Wizard may be what Go groups. */
function oddLevelIn(content: string): { name: string; level: string } | null {
  const [, name, level] = LABELLED.exec(content) ?? [];
  if (name === undefined || level === undefined || /[\s,;/]/.test(level)) return null;
  return technologiesOfName(name).length > 0 && technologiesOfName(level).length === 0
    ? { name, level }
    : null;
}

/** "Python", "Docker (Expert)", "Docker : Expert", "Langages : Python, Go", "Python, Go". */
function readItem(line: Line, isLevelled: boolean): { group: string | null; skills: ReadSkill[] } | null {
  if (!isListed(line)) return null;
  const content = plainText(line.content);
  if (/[!?]$|[^.]\.\s/.test(content) || (/\.$/.test(content) && !/etc\.$/.test(content))) return null;
  const levelled = levelledIn(content) ?? (isLevelled ? oddLevelIn(content) : null);
  if (levelled !== null) return { group: null, skills: [{ ...levelled, line }] };
  const [, label = null, list = content] = LABELLED.exec(content) ?? [];
  const names = splitNames(list);
  const isPlain = names.length > 0 && names.every(isShortName);
  if (!isPlain) return null;
  return { group: label, skills: names.map((name) => withLevel(name, line)) };
}

const SIGNS =
  /^(.+?)[\s:(–—-]*((?:[★☆✩✭✮⭐●○◉◯■□▪▫▮▯█░▓⬤◐]\uFE0F?\s?){3,10}|\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10|20))\)?$/u;

/** "Docker ████░ 80 %" says its level twice. */
const BARS = /[\s:]*[█▓▒░▰▱■□▮▯●○]{3,}\s*$/u;

/** A level beside a name: a usual word, stars, "80 %", "4/5", all kept as they are written. */
function withLevel(text: string, line: Line): ReadSkill {
  const [, starred, signs] = SIGNS.exec(text) ?? [];
  if (starred !== undefined && signs !== undefined)
    return { name: starred.replace(BARS, "").trim(), level: signs.trim(), line };
  const [, name, level] =
    /^(.+?)\s*(?:\(([^()]+)\)|\s[-–—]\s+([^-–—]+))$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  if (name === undefined || level === undefined || usualRank(level) === null)
    return { name: text, level: null, line };
  return { name: name.trim(), level: level.trim(), line };
}

function isShortName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS && !isEtc(name);
}
