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

/**
 * Reads declared skills from tables with a column of levels and from plain lists of short names. "Langages : Python, Go" is a
 * group of its own. What is not as plain as that (sentences, other tables) is left in `rest`, to be kept as it stands.
 */
export function readSkills(title: string, lines: readonly Line[], { plainOnly = false } = {}): SkillsText {
  const groups = new Map<string, ReadSkillGroup>();
  const text: SkillsText = { groups: [], scale: [], headers: [], rest: [] };
  const add = (group: string, skills: ReadSkill[]) => {
    const existing = groups.get(group);
    if (existing === undefined) groups.set(group, { title: group, skills });
    else existing.skills.push(...skills);
  };
  // "Compétences" goes without saying; "Backend" does not.
  const prefix = topicOf(title) === null ? `${title} – ` : "";
  let columns: Columns | null = null;
  const isLevelled = lines.some((line) => isListed(line) && levelledIn(plainText(line.content)) !== null);
  for (const line of lines) {
    if (line.kind === "header-row") {
      columns = readColumns(line);
      if (columns.level === null) text.rest.push(line);
      else text.headers.push(line);
      if (columns.hasMore) text.rest.push(line);
      if (text.scale.length === 0) text.scale = columns.scale;
    } else if (line.kind === "row" && columns !== null && columns.level !== null) {
      const skill = readRow(line, columns);
      if (skill !== null) add(title, [skill]);
      if (skill === null || columns.hasMore || cellsOf(line.content).length > 2) text.rest.push(line);
    } else if (!isNoise(line) || line.kind === "delimiter") {
      const item = readItem(line, { plainOnly, isLevelled });
      if (item === null) text.rest.push(line);
      else add(item.group === null ? title : `${prefix}${item.group}`, item.skills);
    }
  }
  // A border alone is not worth keeping.
  if (text.rest.every(isNoise)) text.rest = [];
  text.groups = [...groups.values()];
  return text;
}

type Columns = { name: number; level: number | null; hasMore: boolean; scale: ScaleStep[] };

function readColumns(header: Line): Columns {
  const cells = cellsOf(header.content);
  const level = cells.findIndex(isLevelHeader);
  const name = level === 0 ? 1 : 0;
  if (level < 0) return { name, level: null, hasMore: false, scale: [] };
  return { name, level, hasMore: cells.length > 2, scale: readScale(cells[level] ?? "") };
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
function readItem(
  line: Line,
  { plainOnly, isLevelled }: { plainOnly: boolean; isLevelled: boolean },
): { group: string | null; skills: ReadSkill[] } | null {
  if (!isListed(line)) return null;
  const content = plainText(line.content);
  if (/[!?]$|[^.]\.\s/.test(content) || (/\.$/.test(content) && !/etc\.$/.test(content))) return null;
  const levelled = levelledIn(content) ?? (isLevelled ? oddLevelIn(content) : null);
  if (levelled !== null) return plainOnly ? null : { group: null, skills: [{ ...levelled, line }] };
  const [, label = null, list = content] = LABELLED.exec(content) ?? [];
  const names = splitNames(list);
  const isPlain = names.length > 0 && names.every(isShortName);
  if (!isPlain || (plainOnly && (label !== null || /[()]/.test(content)))) return null;
  return { group: label, skills: names.map((name) => withLevel(name, line)) };
}

function withLevel(text: string, line: Line): ReadSkill {
  const [, name, level] =
    /^(.+?)\s*(?:\(([^()]+)\)|\s[-–—]\s+([^-–—]+))$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  if (name === undefined || level === undefined || usualRank(level) === null)
    return { name: text, level: null, line };
  return { name: name.trim(), level: level.trim(), line };
}

function isShortName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS && !isEtc(name);
}
