import { isPageNumber } from "@/lib/documents/page-number";
import type { Paragraph, Printed } from "@/lib/documents/printed";
import { type Region, regionsOf } from "./columns";
import { joinLines } from "./lines";
import { type Page, readPieces } from "./pieces";
import { rowsOf, type Segment, segmentsOf, textOfSegment } from "./rows";

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

/** Of the height of a page: what stands further in is text. */
const MARGIN = 0.12;

/** The segments of each page, and the lines of headers and footers that are said once already or count pages. */
export function withoutMargins(pages: readonly Page[]): { pages: Segment[][]; margins: string[] } {
  const lines = pages.map((page) => rowsOf(segmentsOf(page.pieces)));
  const isOuter = (base: number, height: number) => base < MARGIN * height || base > (1 - MARGIN) * height;
  const times = new Map<string, number>();
  for (const [index, rows] of lines.entries()) {
    const height = pages[index]?.height ?? 0;
    const outer = rows.filter(({ base }) => isOuter(base, height));
    for (const key of new Set(outer.map(({ segments }) => keyOf(segments))))
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  const said = new Set<string>();
  const margins: string[] = [];
  const kept = lines.map((rows, index) => {
    const height = pages[index]?.height ?? 0;
    return rows.flatMap(({ segments, base }) => {
      if (!isOuter(base, height)) return segments;
      const key = keyOf(segments);
      const text = segments.map(textOfSegment).join(" | ");
      const isRepeated = (times.get(key) ?? 0) >= Math.max(2, pages.length / 2);
      const isSaid = isRepeated && said.has(key);
      said.add(key);
      const isCounted = segments.length > 1 && segments.some((segment) => isCount(textOfSegment(segment)));
      if (!isSaid && !isCounted && !isPageNumber(text)) return segments;
      margins.push(text);
      return [];
    });
  });
  return { pages: kept, margins };
}

/** "1 / 2" beside a name or a title. */
function isCount(text: string): boolean {
  return isPageNumber(text) && /\d\D+\d/.test(text);
}

/** Page numbers differ from page to page. */
function keyOf(segments: readonly Segment[]): string {
  return segments.map(textOfSegment).join(" ").replace(/\d+/g, "#").trim().toLowerCase();
}
