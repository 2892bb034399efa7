import { plainText } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { topicOf } from "../ledger/topics";

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
};

/** The blocks of a CV, in order: every line is in one of them. */
export function outlineOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [{ heading: null, title: "", depth: 0, lines: [], isAfterRule: false }];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.kind === "heading") blocks.push(blockOf(line, line.depth, last?.kind === "rule"));
    else blocks.at(-1)?.lines.push(line);
    if (line.kind !== "blank") last = line;
  }
  return blocks.flatMap((block, index) => {
    const isLeaf = (blocks[index + 1]?.depth ?? 0) <= block.depth;
    return isLeaf && topicOf(block.title) === "experience" ? splitAtDatedLines(block) : [block];
  });
}

function blockOf(heading: Line, depth: number, isAfterRule: boolean): Block {
  return { heading, title: plainText(heading.content) || heading.content, depth, lines: [], isAfterRule };
}

const LONGEST_DATED_LINE = 150;

/**
 * Under "Experience" without any heading, people set their jobs apart by a bold line or a top-level bullet with its period:
 * each is taken for a heading.
 */
function splitAtDatedLines(block: Block): Block[] {
  const blocks: Block[] = [{ ...block, lines: [] }];
  for (const line of block.lines) {
    if (isDatedLine(line)) blocks.push(blockOf(line, block.depth + 1, false));
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function isDatedLine({ kind, indent, content }: Line): boolean {
  if ((kind !== "text" && kind !== "item") || indent > 1 || content.length > LONGEST_DATED_LINE) return false;
  const found = findPeriod(content);
  if (found === null || found.period.from === found.period.to || /[.;]$/.test(content)) return false;
  return /^(?:\*\*|__)/.test(content) || found.start === 0 || /^[\W_]*$/.test(content.slice(found.end));
}

/** The lines that hold something. */
export function textOf(lines: readonly Line[]): Line[] {
  return lines.filter((line) => !isNoise(line));
}
