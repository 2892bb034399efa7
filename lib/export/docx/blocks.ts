import {
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, RichText } from "../blocks";
import { BULLETS, DEEPEST_LIST, HIT, indentAt, LINE, numbersOf } from "./styles";

/** Where the numbers of the ordered lists begin, in the order of the document. */
export type Starts = number[];

type Place = Pick<IParagraphOptions, "style" | "numbering" | "indent">;

export function paragraphsOf(
  blocks: readonly Block[],
  starts: Starts,
  depth = 0,
  place: Place = {},
): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case "paragraph":
        return [new Paragraph({ ...place, children: childrenOf(block.runs) })];
      case "list":
        return listOf(block, starts, depth);
      case "quote":
        return paragraphsOf(block.blocks, starts, depth, { ...place, style: "Quote" });
      case "code":
        return [new Paragraph({ ...place, style: "Code", children: runsOf({ text: block.text }) })];
      case "table":
        return [
          tableOf(
            block.rows.map((row) => row.map(childrenOf)),
            block.shares,
          ),
        ];
      default:
        return [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 1 } },
          }),
        ];
    }
  });
}

function listOf(
  { start, items }: Extract<Block, { kind: "list" }>,
  starts: Starts,
  depth: number,
): (Paragraph | Table)[] {
  const level = Math.min(depth, DEEPEST_LIST);
  const reference = start === null ? BULLETS : numbersOf(starts.push(start) - 1);
  const first: Place = {
    style: start === null ? "ListBullet" : "ListNumber",
    numbering: { reference, level },
  };
  return items.flatMap((item) => {
    const [head, ...rest] = item;
    const hasText = head?.kind === "paragraph";
    return [
      new Paragraph({ ...first, children: hasText ? childrenOf(head.runs) : [] }),
      ...paragraphsOf(hasText ? rest : item, starts, depth + 1, { indent: indentAt(level) }),
    ];
  });
}

/**
 * A table whose first row is its header, repeated on each page.
 * @param shares percent of the width for each column.
 */
export function tableOf(rows: readonly (readonly ParagraphChild[])[][], shares?: readonly number[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: line,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          // Only where it is true: some readers take a false one for a header.
          ...(at === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map((children, column) => {
            const size = shares?.[column];
            return new TableCell({
              ...(size !== undefined && { width: { size, type: WidthType.PERCENTAGE } }),
              children: [new Paragraph({ style: at === 0 ? "TableHeader" : "TableText", children })],
            });
          }),
        }),
    ),
  });
}

export function childrenOf(runs: readonly RichText[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] =>
    run.href === undefined ? runsOf(run) : [new ExternalHyperlink({ link: run.href, children: runsOf(run) })],
  );
}

/** One run for each line of a text. */
export function runsOf(run: RichText): TextRun[] {
  return run.text
    .split("\n")
    .map((text, at) => new TextRun({ ...stylesOfRun(run), text, ...(at > 0 && { break: 1 }) }));
}

function stylesOfRun({ strong, emphasis, struck, code, href, technology }: RichText): IRunOptions {
  const style =
    href !== undefined
      ? "Hyperlink"
      : technology === "matched"
        ? "MatchedTechnology"
        : technology === "named"
          ? "Technology"
          : undefined;
  return {
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(struck && { strike: true }),
    ...(code && { font: "Consolas" }),
    ...(style !== undefined && { style }),
    ...(href !== undefined &&
      technology === "matched" && { shading: { type: "clear" as const, fill: HIT, color: "auto" } }),
  };
}
