import type { Paragraph, Printed } from "../printed";
import { type Region, regionsOf } from "./columns";
import { joinLines } from "./lines";
import { withoutMargins } from "./margins";
import { readPieces } from "./pieces";

/**
 * The paragraphs and tables of a PDF in reading order: column by column, an aside before or after all the rest, the
 * margins that are repeated last.
 * @throws UnreadableDocument when there is no text to read.
 */
export async function readPdf(bytes: Uint8Array): Promise<Printed[]> {
  const { pages, margins } = withoutMargins(await readPieces(bytes));
  const regions = ordered(pages.map((segments) => regionsOf(segments)));
  return [...joinLines(regions), ...margins.map(marginLine)];
}

/** An aside goes on over the pages beside the text: each is read whole, first the one that has the largest letters. */
function ordered(pages: readonly (readonly Region[])[]): Region[] {
  const all = pages.flat();
  const asides = all.filter(({ isAside }) => isAside);
  const others = all.filter(({ isAside }) => !isAside);
  return largest(asides) > largest(others) ? [...asides, ...others] : [...others, ...asides];
}

function largest(regions: readonly Region[]): number {
  return Math.max(0, ...regions.flatMap(({ rows }) => rows.map(({ size }) => size)));
}

function marginLine(text: string): Paragraph {
  return {
    kind: "paragraph",
    runs: [{ text, bold: false, italic: false, size: null, href: null }],
    heading: null,
    item: null,
    isNext: false,
    isMargin: true,
  };
}
