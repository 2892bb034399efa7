import { topicOf } from "@/lib/cv/import/ledger/topics";
import { type Paragraph, type Printed, plainTextOf } from "./printed";

const LONGEST_HEADING = 110;
/** Letters this much larger than those of the text are a heading; less is an accident of rounding. */
const LARGER = 1.09;
const DEEPEST = 6;

/** The depth of each heading of a document, 1 to 6. */
export type Depths = (paragraph: Paragraph) => number | null;

/**
 * Headings are recognised by their styles where the document has such styles, else by their look: larger letters, or a usual title
 * of a part of a CV alone on its line in bold or capitals. Looks are ranked by size.
 */
export function headingDepths(printed: readonly Printed[]): Depths {
  const paragraphs = paragraphsIn(printed);
  const hasStyles = paragraphs.some(({ heading }) => heading !== null && heading > 0);
  return hasStyles ? byStyle(paragraphs) : byLook(paragraphs);
}

function byStyle(paragraphs: readonly Paragraph[]): Depths {
  const styled = paragraphs.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const shallowest = Math.min(...styled);
  const textual = textSize(paragraphs);
  // A name in large letters without a style stands above the headings that have one.
  const first = paragraphs.find((paragraph) => plainTextOf(paragraph) !== "");
  const hasName =
    first !== undefined && first.heading === null && isHeadingText(first) && sizeOf(first) >= 1.3 * textual;
  return (paragraph) => {
    if (hasName && paragraph === first) return 1;
    if (paragraph.heading === null || plainTextOf(paragraph) === "") return null;
    return Math.min(DEEPEST, paragraph.heading - shallowest + (hasName ? 2 : 1));
  };
}

function byLook(paragraphs: readonly Paragraph[]): Depths {
  const text = textSize(paragraphs);
  const isLarge = (paragraph: Paragraph) => isHeadingText(paragraph) && sizeOf(paragraph) >= LARGER * text;
  const isTitle = (paragraph: Paragraph) =>
    isHeadingText(paragraph) &&
    !paragraph.isNext &&
    topicOf(plainTextOf(paragraph)) !== null &&
    stands(paragraph);
  const headings = paragraphs.filter((paragraph) => isLarge(paragraph) || isTitle(paragraph));
  const [name] = headings;
  const hasName = name !== undefined && isLarge(name) && topicOf(plainTextOf(name)) === null;
  const depths = rankedDepths(hasName ? headings.slice(1) : headings);
  return (paragraph) => {
    if (hasName && paragraph === name) return 1;
    if (!isLarge(paragraph) && !isTitle(paragraph)) return null;
    return Math.min(DEEPEST, (depths.get(lookOf(paragraph)) ?? 1) + (hasName ? 1 : 0));
  };
}

/** Looks by size, then by weight; titles of parts of one size share a depth, whatever their case. */
function rankedDepths(headings: readonly Paragraph[]): ReadonlyMap<string, number> {
  const ranks = new Map(headings.map((paragraph) => [lookOf(paragraph), rankOf(paragraph)]));
  const titles = headings.filter((paragraph) => topicOf(plainTextOf(paragraph)) !== null).map(rankOf);
  for (const rank of ranks.values()) {
    const alike = titles.filter(({ size }) => size === rank.size);
    const isPart = alike.some(({ weight }) => weight === rank.weight);
    if (isPart) rank.weight = Math.max(...alike.map(({ weight }) => weight));
  }
  const order = [...new Set([...ranks.values()].map(({ size, weight }) => size * 10 + weight))].toSorted(
    (one, other) => other - one,
  );
  return new Map(
    [...ranks].map(([look, { size, weight }]) => [look, order.indexOf(size * 10 + weight) + 1] as const),
  );
}

function isHeadingText(paragraph: Paragraph): boolean {
  const text = plainTextOf(paragraph);
  return (
    paragraph.item === null &&
    !paragraph.isMargin &&
    text.length <= LONGEST_HEADING &&
    /\p{L}/u.test(text) &&
    !/[.;:]$/.test(text.replace(/\b[A-Z]\.$/, ""))
  );
}

/** Whether the line is set apart from text by its letters. */
function stands(paragraph: Paragraph): boolean {
  return isBold(paragraph) || isCapitals(plainTextOf(paragraph));
}

export function isBold({ runs }: Paragraph): boolean {
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 0 && words.every(({ bold }) => bold);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Headings of one kind look alike. */
function lookOf(paragraph: Paragraph): string {
  const { size, weight } = rankOf(paragraph);
  return `${size} ${weight}`;
}

function rankOf(paragraph: Paragraph): { size: number; weight: number } {
  const weight = (isCapitals(plainTextOf(paragraph)) ? 2 : 0) + (isBold(paragraph) ? 1 : 0);
  return { size: Math.round(sizeOf(paragraph) * 2) / 2, weight };
}

/** Of the largest letters, in points; 0 where the file says nothing. */
function sizeOf({ runs }: Paragraph): number {
  return Math.max(0, ...runs.map(({ size, text }) => (text.trim() === "" ? 0 : (size ?? 0))));
}

/** The size that most letters of a document have. */
function textSize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs.flatMap(({ runs }) => runs))
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [most] = [...letters].toSorted((one, other) => other[1] - one[1]);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}

function paragraphsIn(printed: readonly Printed[]): Paragraph[] {
  return printed.flatMap((one) =>
    one.kind === "paragraph" ? [one] : one.rows.flat().flatMap((cell) => paragraphsIn(cell)),
  );
}
