import { level as noun } from "../../entries/level";
import { emptyFields } from "../../entries/own-fields";
import { plainText, wordsOf } from "../../markdown-text";
import type { Level } from "../../model";
import { remembered } from "../../remembered";
import { slugOf } from "../../slug";

/** A step of a scale as the CV states it. */
export type ScaleStep = { label: string; minYears: number | null };

/** Usual level words, lowest first, for a CV that states no scale. */
const USUAL_ORDER: readonly (readonly string[])[] = [
  [
    "debutant",
    "debutante",
    "beginner",
    "novice",
    "notions",
    "familiar",
    "familier",
    "familiere",
    "basic",
    "basics",
    "bases",
    "elementary",
    "junior",
    "apprends",
    "learning",
  ],
  ["intermediaire", "intermediate", "moyen"],
  [
    "confirme",
    "confirmee",
    "competent",
    "proficient",
    "bon",
    "good",
    "solide",
    "working",
    "bonne",
    "aise",
    "comfortable",
    "confident",
  ],
  ["avance", "avancee", "advanced", "fluent", "courant", "senior"],
  ["expert", "experte", "maitrise", "master", "mastery"],
];

const LEVEL_HEADER = new Set(
  "niveau niveaux level levels maitrise proficiency mastery note rating".split(" "),
);
/** What may stand before the word of a level: "très bonne", "à l'aise", "very good". */
const BEFORE_LEVEL = new Set(
  "tres plutot assez very quite fairly a l l' j' en au bien i' m still".split(" "),
);
const YEARS = /(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(?:ans?|annees?|années?|years?|yrs?)/i;
const LONGEST_HEADER = 300;

/** Whether a column heading announces levels: "Niveaux (Débutant-Confirmé-Expert)", "Level". */
export function isLevelHeader(cell: string): boolean {
  return cell.length <= LONGEST_HEADER && wordsOf(cell).some((word) => LEVEL_HEADER.has(word));
}

/**
 * The scale that a column heading states, lowest first: "Niveaux (Débutant-Confirmé-Expert [10 ans min])" is three steps, the
 * last asking for ten years. Steps are separated by - – / , < or >, which puts the highest first. [] when it states none.
 */
export function readScale(header: string): ScaleStep[] {
  const text =
    header.length <= LONGEST_HEADER ? plainText(header.replace(/[<>]/g, (sign) => ` \\${sign} `)) : "";
  const inBrackets = /\((.*)\)\s*$/.exec(text)?.[1] ?? "";
  const afterColon = /:\s*(.+)$/.exec(text)?.[1] ?? "";
  return [inBrackets, afterColon].map(readSteps).find((steps) => steps.length > 1) ?? [];
}

function readSteps(text: string): ScaleStep[] {
  const steps = text
    .split(/\s*[-–—/,;|<>→]+\s*/)
    .map(readStep)
    .filter(({ label }) => label !== "");
  return text.includes(">") ? steps.reverse() : steps;
}

function readStep(text: string): ScaleStep {
  const years = YEARS.exec(text)?.[1];
  const label = text
    .replace(/[[(][^\])]*[\])]?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { label, minYears: years === undefined ? null : Number(years.replace(",", ".")) };
}

/** The rank of a usual level word in the usual order, or null: "Confirmé" is above "Débutant". */
export const usualRank = remembered((label: string): number | null => {
  const word = wordsOf(label).find((one) => !BEFORE_LEVEL.has(one)) ?? "";
  const rank = USUAL_ORDER.findIndex((words) => words.includes(word));
  return rank < 0 ? null : rank;
});

/**
 * The levels of a CV, lowest first: its scale, then the used labels that the scale lacks, which have no rank. Without a
 * scale, usual words are ranked in their usual order. The slug of a level is the slug of its label.
 */
export function buildLevels(scale: readonly ScaleStep[], used: readonly string[]): Level[] {
  const levels = new Map<string, Level>();
  const add = (label: string, rank: number | null, minYears: number | null) => {
    const slug = slugOf(label);
    if (!levels.has(slug)) levels.set(slug, { ...emptyFields(noun.fields), slug, label, rank, minYears });
  };
  for (const { label, minYears } of scale) add(label, levels.size, minYears);
  if (scale.length === 0) {
    const usual = used
      .map((label) => ({ label, order: usualRank(label) ?? -1 }))
      .filter(({ order }) => order >= 0);
    const orders = [...new Set(usual.map(({ order }) => order))].sort((a, b) => a - b);
    for (const { label, order } of usual.toSorted((a, b) => a.order - b.order))
      add(label, orders.indexOf(order), null);
  }
  for (const label of used) add(label, null, null);
  return [...levels.values()];
}
