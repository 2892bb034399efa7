import type { Cv, Level } from "../../model";
import type { Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { buildLevels, readScale } from "../ledger/levels";

/** `Niveaux (Débutant-Confirmé-Expert [10 ans min])`: the scale, lowest first, in the heading of each column of levels. */
export function levelsHeader(levels: readonly Level[], locale: Locale): string {
  const words = serverWords(locale).form;
  const steps = levels.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (steps.length < 2) return words.level;
  const texts = steps.map(({ label, minYears }) =>
    minYears === null ? label : `${label} ${words.minYears(minYears)}`,
  );
  return `${words.levels} (${texts.join("-")})`;
}

/** The levels that the tables tell: the scale of the first heading that states one, then the labels used besides. */
export function inferredLevels(headers: readonly string[], labels: readonly string[]): Level[] {
  const scale = headers.map(readScale).find((steps) => steps.length > 0) ?? [];
  return buildLevels(
    scale,
    labels.filter((label) => label !== ""),
  );
}

/** The slug of the level with that label, or null. */
export function levelOf(label: string, levels: readonly Level[]): string | null {
  return label === "" ? null : (levels.find((level) => level.label === label)?.slug ?? null);
}

/** The label of each skill, in the order of the CV; "" for none. */
export function labelsOf({ skillGroups, levels }: Pick<Cv, "skillGroups" | "levels">): string[] {
  const labels = new Map(levels.map(({ slug, label }) => [slug, label]));
  return skillGroups.flatMap(({ skills }) =>
    skills.map(({ level }) => (level === null ? "" : (labels.get(level) ?? level))),
  );
}
