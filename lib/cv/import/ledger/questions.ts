import { typedPeriod } from "../../edit/typed-date";
import { isSame } from "../../immutable-list";
import type { Cv, Level, Period } from "../../model";
import { firstMonth, lastMonth } from "../../months";
import type { LedgerLine } from "./ledger";
import type { Problem } from "./problem-messages";

/** Something the importer has to ask, and what kind of answer it takes. */
export type Question = {
  /** Names it in its file. */
  id: string;
  problem: Problem;
  asks:
    | { for: "name" }
    | { for: "period"; noun: "experience" | "project"; slug: string }
    | { for: "organisation"; slug: string }
    /** Whether the two are the right way round. */
    | { for: "roles"; slug: string; organisation: string; role: string }
    /** One of these in its place, or a place on the scale of its own. */
    | { for: "level"; slug: string; levels: readonly Pick<Level, "slug" | "label">[] }
    /** Whether these are technologies that the project used. */
    | { for: "technologies"; slug: string; names: readonly string[] }
    /** Whether a line should be kept in a section of its own. */
    | { for: "line"; text: string };
};

/** What was answered, by the parts of the question; a part that is absent or "" is not answered. */
export type Answer = Readonly<Record<string, string>>;

/** The questions that can be answered before the file is applied; the others have to be mended in the file. */
export function questionsOf(cv: Cv, ledger: readonly LedgerLine[], problems: readonly Problem[]): Question[] {
  return problems.flatMap((problem) => {
    const asks = asked(problem, cv, ledger);
    return asks === null ? [] : [{ id: `${problem.code}-${problem.line ?? 0}`, problem, asks }];
  });
}

function asked(
  { code, line, detail }: Problem,
  cv: Cv,
  ledger: readonly LedgerLine[],
): Question["asks"] | null {
  const where = line === null ? "" : (ledger[line - 1]?.where ?? "");
  const [, experienceSlug, projectSlug] =
    /(?:^|, )experiences\/([^/,]+)(?:\/projects\/([^/,]+))?/.exec(where) ?? [];
  const experience = cv.experiences.find(({ slug }) => slug === experienceSlug);
  switch (code) {
    case "no-name":
      return { for: "name" };
    case "undated-experience":
      return experience === undefined ? null : { for: "period", noun: "experience", slug: experience.slug };
    case "reversed-period":
      if (projectSlug !== undefined) return { for: "period", noun: "project", slug: projectSlug };
      return experience === undefined ? null : { for: "period", noun: "experience", slug: experience.slug };
    case "no-organisation":
      return experience === undefined ? null : { for: "organisation", slug: experience.slug };
    case "ambiguous-role": {
      if (experience === undefined) return null;
      const { slug, organisation, role } = experience;
      return { for: "roles", slug, organisation, role };
    }
    case "unknown-level": {
      const level = cv.levels.find(({ label, rank }) => label === detail && rank === null);
      if (level === undefined) return null;
      return { for: "level", slug: level.slug, levels: cv.levels.filter(({ rank }) => rank !== null) };
    }
    case "doubtful-technology":
      return projectSlug === undefined
        ? null
        : { for: "technologies", slug: projectSlug, names: detail.split(", ") };
    case "unplaced-line":
      return { for: "line", text: detail };
    default:
      return null;
  }
}

/**
 * Those of a newer file that nobody has answered yet. What was asked of the last file and applied is answered, by what was
 * chosen or by leaving what was proposed; a text or a date, once the CV has one.
 * @param before the questions of the file that the CV goes back to.
 */
export function openQuestions(
  questions: readonly Question[],
  before: readonly Question[],
  cv: Cv,
): Question[] {
  return questions.filter(
    ({ asks }) => !before.some((known) => isSame(known.asks, asks)) || !hasAnswer(asks, cv),
  );
}

function hasAnswer(asks: Question["asks"], { profile, experiences }: Cv): boolean {
  switch (asks.for) {
    case "name":
      return profile.name !== "";
    case "organisation":
      return experiences.every(({ slug, organisation }) => slug !== asks.slug || organisation !== "");
    case "period": {
      const entries =
        asks.noun === "experience" ? experiences : experiences.flatMap(({ projects }) => projects);
      return entries.every((entry) => entry.slug !== asks.slug || isRightPeriod(entry));
    }
    default:
      return true;
  }
}

function isRightPeriod({ from, to }: Period): boolean {
  if (from === undefined) return to !== undefined;
  return typeof to !== "string" || firstMonth(from) <= lastMonth(to);
}

/**
 * The edit that an answer asks for, to be read by `readEdit`; null when nothing is answered.
 * @param sectionTitle of the section that keeps lines without a place.
 */
export function answerEdit({ asks }: Question, answer: Answer, sectionTitle: string): unknown {
  const { text = "", from = "", to = "", ongoing = "", pick = "" } = answer;
  switch (asks.for) {
    case "name":
      return text === "" ? null : { kind: "profile.update", fields: { name: text } };
    case "period": {
      if (from === "" && to === "" && ongoing === "") return null;
      const period = typedPeriod({ from, to, ongoing: ongoing !== "" });
      return { kind: `${asks.noun}.update`, [asks.noun]: asks.slug, fields: { period } };
    }
    case "organisation":
      if (text === "") return null;
      return { kind: "experience.update", experience: asks.slug, fields: { organisation: text } };
    case "roles":
      if (pick !== "swap") return null;
      return {
        kind: "experience.update",
        experience: asks.slug,
        fields: { organisation: asks.role, role: asks.organisation },
      };
    case "level":
      if (pick === "rank") return { kind: "level.update", level: asks.slug, fields: { ranked: true } };
      return pick === "" ? null : { kind: "level.remove", level: asks.slug, replacement: pick };
    case "technologies":
      if (pick !== "add") return null;
      return { kind: "project.update", project: asks.slug, fields: { technologies: asks.names } };
    case "line":
      return pick === "keep"
        ? { kind: "section.add", fields: { title: sectionTitle, body: asks.text } }
        : null;
  }
}
