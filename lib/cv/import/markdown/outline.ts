import { cellsOf, plainText } from "../../markdown-text";
import { isLevelHeader } from "../ledger/levels";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { isRole } from "../ledger/role-words";
import { sectionKindOf, topicOf } from "../ledger/topics";
import { looksLikeName } from "./person-name";
import { spokenLanguagesOf } from "./spoken-languages";

/** A heading with the lines below it, up to the next heading of any depth. */
export type Block = {
  /** Null for what comes before the first heading. */
  heading: Line | null;
  /** The heading as a reader sees it; "" without one. */
  title: string;
  /** 1 to 6; 0 without a heading. */
  depth: number;
  lines: Line[];
  /** Whether a thematic break stands right before the heading. */
  isAfterRule: boolean;
  /** Who the CV is of, further down than its head. */
  isPerson?: boolean;
};

/** Where a strong line or a line in capitals is the heading of a part. */
const DEPTH_OF_LINE = 2;

/** The blocks of a CV, in order: every line is in one of them. */
export function outlineOf(lines: readonly Line[]): Block[] {
  const headings = lines.filter(({ kind }) => kind === "heading");
  const hasContainer = headings.some(({ content }) => topicOf(plainText(content)) === "experience");
  const hasTopics = headings.filter(({ content }) => topicOf(plainText(content)) !== null).length > 1;
  const mayBeLines = !hasContainer && !hasTopics;
  const arePlain =
    headings.length === 0 && lines.filter((line, index) => isPlainTitle(line, lines[index - 1])).length > 2;
  const prelude = preludeOf(lines);
  const blocks: Block[] = [{ heading: null, title: "", depth: 0, lines: [], isAfterRule: false }];
  let last: Line | undefined;
  let hadPart = false;
  let hadPerson = false;
  for (const [index, line] of lines.entries()) {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const following = lines.slice(index + 1, index + 5).find((next) => !isNoise(next));
    const isLine =
      (index < prelude && isPlainTitle(line, above)) ||
      (mayBeLines &&
        (isTitleLine(line, { above, below, following }, hadPart) || (arePlain && isPlainTitle(line, above))));
    if (isLine) hadPart = true;
    const table = mayBeLines && last?.kind !== "heading" && !isLine ? titleOfTable(line) : null;
    const isName = arePlain && hadPart && !hadPerson && isPerson(line, above, below);
    if (isName || (isLine && topicOf(line.content) === "experience")) hadPerson = true;
    if (isName) blocks.push({ ...blockOf(line, DEPTH_OF_LINE, false), isPerson: true });
    else if (table !== null)
      blocks.push({ heading: null, title: table, depth: DEPTH_OF_LINE, lines: [line], isAfterRule: false });
    else if (line.kind === "heading")
      blocks.push({
        ...blockOf(line, line.depth, last?.kind === "rule"),
        ...(index === prelude && prelude > 0 && { isPerson: true }),
      });
    else if (isLine) blocks.push(blockOf(line, DEPTH_OF_LINE, last?.kind === "rule"));
    else blocks.at(-1)?.lines.push(line);
    if (line.kind !== "blank") last = line;
  }
  return blocks;
}

/**
 * How many lines stand before the name: the column beside it, as the export of an online profile begins, with titles that are
 * plain lines. 0 for a document that begins with the person.
 */
function preludeOf(lines: readonly Line[]): number {
  const first = lines.findIndex(({ kind }) => kind === "heading");
  const heading = lines[first];
  if (heading === undefined || !looksLikeName(plainText(heading.content))) return 0;
  const titles = lines.slice(0, first).filter((line, index) => isPlainTitle(line, lines[index - 1]));
  return titles.length > 1 ? first : 0;
}

/** "Top Skills" in a document of plain lines: a usual title of few words after a blank line. */
function isPlainTitle({ kind, content }: Line, above: Line | undefined): boolean {
  if (kind !== "text" || content.length > 40 || (above !== undefined && above.kind !== "blank")) return false;
  const topic = topicOf(content);
  return topic !== null && topic !== "document" && content.split(/\s+/).length <= 4;
}

/** A name over a job title after the first parts, as the export of an online profile has them. */
function isPerson({ kind, content }: Line, above: Line | undefined, below: Line | undefined): boolean {
  const isAlone = above === undefined || above.kind === "blank";
  return (
    kind === "text" && isAlone && looksLikeName(content) && below?.kind === "text" && isRole(below.content)
  );
}

/** `| Formation | |`: a table that begins with the title of a part. */
function titleOfTable({ kind, content }: Line): string | null {
  if (kind !== "header-row") return null;
  const [first = "", ...others] = cellsOf(content).map((cell) => plainText(cell));
  const topic = topicOf(first);
  const isTitle =
    topic !== null && topic !== "document" && others.every((cell) => cell === "" || isLevelHeader(cell));
  return isTitle ? first : null;
}

function blockOf(heading: Line, depth: number, isAfterRule: boolean): Block {
  const title = (plainText(heading.content) || heading.content)
    .replace(/\s*:$/, "")
    .replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, "");
  return { heading, title, depth, lines: [], isAfterRule };
}

/** The lines beside one, and the next that holds something. */
type Around = Record<"above" | "below" | "following", Line | undefined>;

/** `**Work Experience:**`, `EXPERIENCE`: the title of a part of the CV that is no Markdown heading. */
function isTitleLine(line: Line, { above, below, following }: Around, hadPart: boolean): boolean {
  const isTopItem = line.kind === "item" && line.indent === 0 && below?.kind === "item" && below.indent > 0;
  if ((line.kind !== "text" && !isTopItem) || line.content.length > 60) return false;
  const text = plainText(line.content).replace(/\s*:$/, "");
  const topic = topicOf(text);
  if (topic === null || topic === "document") return false;
  const isStrong = /^(\*\*|__).+\1:?$/.test(line.content);
  const isCapital = text === text.toUpperCase();
  const isAlone = above === undefined || isNoise(above);
  // "Technologies" inside a job is a label of its text.
  const isSpoken =
    topic === "languages" && following !== undefined && spokenLanguagesOf([following]).languages.length > 0;
  if (
    !isSpoken &&
    !isTopItem &&
    hadPart &&
    sectionKindOf(text) !== null &&
    topic !== "experience" &&
    !isCapital &&
    above?.kind !== "rule"
  )
    return false;
  if (isTopItem) return isStrong || isCapital;
  if (isStrong || isCapital) return isAlone || isCapital;
  return (
    isAlone && below !== undefined && (isNoise(below) || below.kind === "item" || line.content.endsWith(":"))
  );
}

/** The lines that hold something. */
export function textOf(lines: readonly Line[]): Line[] {
  return lines.filter((line) => !isNoise(line));
}

/** A block and what hangs below it. */
export type Node = { block: Block; children: Node[] };

/** The tree that the depths of headings make. */
export function treeOf(blocks: readonly Block[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const block of blocks) {
    const node = { block, children: [] };
    while (open.length > 0 && (open.at(-1)?.block.depth ?? 0) >= block.depth) open.pop();
    const parent = open.at(-1);
    if (parent === undefined) roots.push(node);
    else parent.children.push(node);
    open.push(node);
  }
  return roots;
}

/** The lines of a node, headings included, without its own heading. */
export function linesBelow({ block, children }: Node): Line[] {
  return [...block.lines, ...children.flatMap(linesOfNode)];
}

function linesOfNode(node: Node): Line[] {
  return node.block.heading === null ? linesBelow(node) : [node.block.heading, ...linesBelow(node)];
}
