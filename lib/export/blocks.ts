/** Rich text as paper needs it: little, flat and closed, so that every medium can hold all of it. */

/** A stretch of one style; "\n" in a text is a line break. */
export type RichText = {
  text: string;
  strong?: true;
  emphasis?: true;
  struck?: true;
  code?: true;
  /** http, https, mailto or tel. */
  href?: string;
  /** The name of a technology of the project; matched when the filter asks for it. */
  technology?: "named" | "matched";
};

export type Block =
  | { kind: "paragraph"; runs: RichText[] }
  /** `start` is the first number of an ordered list, else null. */
  | { kind: "list"; start: number | null; items: readonly (readonly Block[])[] }
  | { kind: "quote"; blocks: readonly Block[] }
  | { kind: "code"; text: string }
  /** The first row is the header. `shares`: of the width of the page, in percent, a column each; without them the text decides. */
  | { kind: "table"; rows: RichText[][][]; shares?: readonly number[] }
  | { kind: "rule" };

/** The text of a block as a reader sees it. */
export function textOfRuns(runs: readonly RichText[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The same blocks with each row of runs made anew. */
export function withRuns(
  blocks: readonly Block[],
  change: (runs: readonly RichText[]) => RichText[],
): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, runs: change(block.runs) };
      case "list":
        return { ...block, items: block.items.map((item) => withRuns(item, change)) };
      case "quote":
        return { ...block, blocks: withRuns(block.blocks, change) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map((cell) => change(cell))) };
      default:
        return block;
    }
  });
}
