import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";
import { wordsFor } from "@/lib/cv/words/words";
import type { CvDocument } from "../document";

/** Sizes are half points, spaces twentieths of a point, as Word counts. */

const INK = "191A1D";
const MUTE = "5C5F67";
export const LINE = "DAD6CC";
const ACCENT = "0B5D4B";
export const HIT = "FFF3C9";

/** On every computer that has Word, near to Newsreader and Inter. */
const SERIF = "Georgia";
const SANS = "Calibri";

export const DEEPEST_LIST = 8;
const INDENT = 284;

/**
 * The styles that the candidate or a recruiter changes in one place, by their names in Word. Text is in the language of
 * the CV, but for the styles that only hold words of the document around it.
 */
export function stylesOf({ locale, cvLocale }: Pick<CvDocument, "locale" | "cvLocale">): IStylesOptions {
  const value = wordsFor(cvLocale).tag;
  const around = { language: { value: wordsFor(locale).tag } };
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: 21,
          color: INK,
          language: { value, eastAsia: "ja-JP", bidirectional: "ar-SA" },
        },
        paragraph: { spacing: { after: 80, line: 264 } },
      },
      title: { run: { font: SERIF, size: 52, color: INK }, paragraph: { spacing: { after: 80 } } },
      heading1: {
        run: { font: SERIF, size: 30, color: ACCENT },
        paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { font: SANS, size: 25, bold: true, color: INK },
        paragraph: { spacing: { before: 320, after: 20 }, keepNext: true },
      },
      heading3: {
        run: { font: SANS, size: 22, bold: true, color: INK },
        paragraph: { spacing: { before: 220, after: 20 }, keepNext: true },
      },
      heading4: {
        run: { font: SANS, size: 19, bold: false, italics: false, color: MUTE },
        paragraph: { spacing: { before: 80, after: 20 }, keepNext: true },
      },
      hyperlink: { run: { color: ACCENT, underline: {} } },
    },
    paragraphStyles: [
      style("Subtitle", "Subtitle", { size: 24, color: MUTE }, { after: 60 }),
      style("Period", "Period", { ...around, size: 19, color: MUTE }, { after: 60 }, true),
      style(
        "ViewNote",
        "View",
        { ...around, size: 21, bold: true, color: ACCENT },
        { before: 160, after: 160 },
      ),
      style("Abilities", "Abilities", { size: 18, color: MUTE }, { before: 40, after: 80 }),
      style("Note", "Note", { ...around, size: 18, color: MUTE }, { before: 40, after: 80 }),
      style("ListBullet", "List Bullet", {}, { after: 20 }),
      style("ListNumber", "List Number", {}, { after: 20 }),
      style("Quote", "Quote", { italics: true, color: MUTE }, { after: 80 }),
      style("Code", "Code", { font: "Consolas", size: 19 }, { after: 80 }),
      style("TableHeader", "Table Header", { bold: true, size: 19, color: MUTE }, { before: 40, after: 40 }),
      style("TableText", "Table Text", {}, { before: 40, after: 40 }),
    ],
    characterStyles: [
      { id: "Technology", name: "Technology", basedOn: "DefaultParagraphFont", run: { bold: true } },
      {
        id: "MatchedTechnology",
        name: "Matched Technology",
        basedOn: "DefaultParagraphFont",
        run: { bold: true, shading: { type: "clear", fill: HIT, color: "auto" } },
      },
    ],
  };
}

function style(
  id: string,
  name: string,
  run: NonNullable<NonNullable<IStylesOptions["paragraphStyles"]>[number]["run"]>,
  spacing: { before?: number; after: number },
  keepNext = false,
) {
  return {
    id,
    name,
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing, keepNext },
  };
}

/** Bullets, and one numbering for each ordered list so that each begins where it says. */
export function numberingOf(starts: readonly number[]): INumberingOptions {
  const depths = Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => level);
  const indentOf = (level: number) => ({
    paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } },
  });
  return {
    config: [
      {
        reference: BULLETS,
        levels: depths.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? "•" : "–",
          alignment: AlignmentType.LEFT,
          style: indentOf(level),
        })),
      },
      ...starts.map((start, at) => ({
        reference: numbersOf(at),
        levels: depths.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start,
          alignment: AlignmentType.LEFT,
          style: indentOf(level),
        })),
      })),
    ],
  };
}

export const BULLETS = "bullets";
export const numbersOf = (list: number) => `numbers-${list}`;

/** Of text beside a list item that is not its first line. */
export function indentAt(level: number) {
  return { left: INDENT * (Math.min(level, DEEPEST_LIST) + 1) };
}
