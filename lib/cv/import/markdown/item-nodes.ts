import { plainText } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isDateLine } from "./header";
import { FIELD } from "./header-units";
import type { Node } from "./outline";

/** Not a depth of Markdown: below every heading. */
const DEPTH_OF_ITEM = 7;

/**
 * A list whose bullets say no date while those nested in them do: each bullet is the heading of what is nested in it, an
 * employer over roles, or a job over its fields. Null for any other list.
 */
export function nodesOfItems(lines: readonly Line[]): { lead: Line[]; nodes: Node[] } | null {
  const items = lines.filter(({ kind }) => kind === "item");
  const margin = Math.min(...items.map(({ indent }) => indent), 99);
  const isTop = ({ kind, indent }: Line) => kind === "item" && indent <= margin + 1;
  const first = lines.findIndex(isTop);
  if (first < 0) return null;
  const nodes: Node[] = [];
  for (const line of lines.slice(first)) {
    if (!isTop(line)) {
      nodes.at(-1)?.block.lines.push(line);
      continue;
    }
    const title = plainText(line.content).replace(/\s*:$/, "");
    nodes.push({
      block: { heading: line, title, depth: DEPTH_OF_ITEM, lines: [], isAfterRule: false },
      children: [],
    });
  }
  const isDated = ({ block }: Node) => findPeriod(block.heading?.content ?? "") !== null;
  const isOverDates = ({ block }: Node) =>
    block.lines.some((line) => line.kind === "item" && isDateOf(line.content));
  if (nodes.some(isDated) || nodes.filter(isOverDates).length * 2 < nodes.length) return null;
  return { lead: lines.slice(0, first), nodes };
}

/** "Période : 2018 à 2020", "Engineer, 2018 - 2020": a bullet that dates what it stands in. */
function isDateOf(content: string): boolean {
  if (FIELD.test(plainText(content)) && findPeriod(content) !== null) return true;
  const period = isDateLine(content) ? findPeriod(content)?.period : undefined;
  return period !== undefined && period.from !== period.to;
}
