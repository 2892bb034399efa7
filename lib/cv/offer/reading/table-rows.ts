import { cellsOf } from "../../markdown-text";
import { plainLetters } from "./plain-letters";
import { headingStrength } from "./strength-words";

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|[\s|:-]*-[\s|:-]*\|\s*$/;
const YEARS =
  /^(?:annees?|ans|years?|yrs?)\b|\b(?:annees?|ans|years?|yrs?)\b.*experience|^experience$|^anciennete$/;
const COUNT = /^\d{1,2}(?:\s*[-–à]\s*\d{1,2})?\s*\+?$/;
const TICK = /^(?:x|✓|✔|✅|oui|yes|o|y)$/i;

/**
 * The rows of Markdown tables as items of a list, in which the head of a column is said of each of its cells: years
 * become "5 ans", what stands below "Must have" becomes an item of its own.
 */
export function withoutTables(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const read: string[] = [];
  let heads: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!ROW.test(line)) {
      heads = [];
      read.push(line);
    } else if (RULE.test(lines[at + 1] ?? "")) heads = cellsOf(line);
    else if (!RULE.test(line)) read.push(...itemsOf(cellsOf(line), heads));
  }
  return read.join("\n");
}

function itemsOf(cells: readonly string[], heads: readonly string[]): string[] {
  const row: string[] = [];
  const items: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const head = heads[column] ?? "";
    const saysHowMuch = headingStrength(head) !== null;
    if (cell === "") continue;
    // Right after the name, so that the years are read as said of it.
    if (YEARS.test(plainLetters(head)) && COUNT.test(cell)) row.splice(1, 0, `${cell} ans`);
    else if (saysHowMuch && TICK.test(cell)) row.push(head);
    else if (saysHowMuch && !TICK.test(cell)) items.push(`- ${head} : ${cell}`);
    else row.push(cell);
  }
  const [first, ...others] = row;
  return first === undefined ? items : [`- ${[first, ...others].join(" - ")}`, ...items];
}
