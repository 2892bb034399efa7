import { plainText } from "../../markdown-text";
import type { Period } from "../../model";
import { findPeriod } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isRole } from "../ledger/role-words";
import { sectionKindOf, topicOf } from "../ledger/topics";
import { type DatedText, readDatedText } from "./experience-title";
import type { Block } from "./outline";

/** A block whose heading, or a short line right below it, gives a period. */
export type DatedBlock = Pick<DatedText, "parts" | "isAt"> & {
  period: Period;
  isOnHeading: boolean;
  /** Lines below the heading that are part of it: the period, the role. */
  consumed: Line[];
};

const LONGEST_DATED_LINE = 120;
const LONGEST_ROLE_LINE = 80;
const LONGEST_BARE_LINE = 300;
const MOST_LINES = 3;

/** "Période : 2018-2020", "- **Poste** : Développeur": what follows the label says it. */
const FIELD =
  /^(?:(p[ée]riode|dates?|dur[ée]e|period|duration|when)|poste|r[ôo]le|fonction|position|job title)\s*:\s*(.+)$/i;

/** The period of a block and what its heading says beside it; null when neither it nor the lines below give one. */
export function readDatedBlock(block: Block): DatedBlock | null {
  if (block.heading === null) return null;
  const title = readDatedText(block.heading.content);
  const consumed: Line[] = [];
  const parts = [...title.parts];
  let { period, isAt } = title;
  for (const line of openingLines(block.lines)) {
    const field = FIELD.exec(bare(line.content));
    const content = field?.[2] ?? line.content;
    const below = period === null ? readDateLine(content) : null;
    const isRoleField = field !== null && field[1] === undefined;
    if (below !== null) period = below.period;
    else if (parts.length > 1 || (!isRoleField && !isRoleLine(line))) break;
    const more = below ?? readDatedText(content);
    isAt ||= more.isAt && parts.length === 0;
    parts.push(...more.parts);
    consumed.push(line);
  }
  if (period === null) return null;
  return { period, parts, isAt, isOnHeading: title.period !== null, consumed };
}

/** The first lines of text, blank ones between them passed over; bullets only when they are labelled. */
function openingLines(lines: readonly Line[]): Line[] {
  const opening: Line[] = [];
  for (const line of lines) {
    if (line.kind === "text" || (line.kind === "item" && FIELD.test(bare(line.content)))) opening.push(line);
    else if (line.kind !== "blank" && line.kind !== "underline" && line.kind !== "markup") break;
    if (opening.length === MOST_LINES) break;
  }
  return opening;
}

/** A line that is a period and little else: a sentence that mentions a year is not one. */
function readDateLine(content: string): DatedText | null {
  if (content.length > LONGEST_DATED_LINE || /[.;!?]$/.test(content)) return null;
  const found = findPeriod(content);
  if (found === null) return null;
  const before = bare(content.slice(0, found.start));
  const after = bare(content.slice(found.end));
  const isApart = before === "" || after === "" || /[-–—|·•,:(]$/.test(before) || /^[-–—|·•,:)]/.test(after);
  const words = `${before} ${after}`.split(/\s+/).filter((word) => word !== "").length;
  return isApart && words <= 12 ? readDatedText(content) : null;
}

/** Without the marks that a cut leaves alone. */
function bare(markdown: string): string {
  return markdown.length > LONGEST_BARE_LINE ? markdown : plainText(markdown.replace(/[*_`]+/g, ""));
}

/** A short line that names a role, or stands out as one. */
function isRoleLine({ content }: Line): boolean {
  if (content.length > LONGEST_ROLE_LINE || /[.;:!?]$/.test(content)) return false;
  if (topicOf(content) !== null || sectionKindOf(content) !== null) return false;
  const isEmphasised = /^(\*{1,3}|_{1,3})[^*_]+\1$/.test(content);
  return isEmphasised || (isRole(content) && content.split(/\s+/).length <= 8);
}
