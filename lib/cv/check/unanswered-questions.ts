import { nameOfExperience } from "../entries/experience";
import type { Problem } from "../import/ledger/problem-messages";
import type { Cv } from "../model";
import { isDated } from "../months";
import { slugOf } from "../slug";
import type { FindingTarget, Found } from "./finding";

/** Questions of the importer that the CV, edited since, does not answer. Dates are looked at as they are now. */
export function unansweredQuestions(cv: Cv, questions: readonly Problem[]): Found[] {
  return questions.flatMap((problem) => {
    const target = openIn(cv, problem);
    if (target === null) return [];
    const key = `question/${problem.code}/${slugOf(problem.detail)}`;
    return [{ key, target, about: { kind: "question" as const, problem } }];
  });
}

/** Where the question is answered; null when it is. */
function openIn(cv: Cv, { code, detail }: Problem): FindingTarget | null {
  const isMeant = (text: string) => text !== "" && detail.includes(text);
  const experience = cv.experiences.find((one) => isMeant(one.organisation) || isMeant(one.role));
  const project = cv.experiences.flatMap(({ projects }) => projects).find(({ title }) => isMeant(title));
  switch (code) {
    case "no-name":
      return cv.profile.name === "" ? { noun: "profile" } : null;
    case "unknown-level":
      return cv.levels.some(({ label, rank }) => label === detail && rank === null)
        ? { noun: "levels" }
        : null;
    case "undated-experience":
      return experience === undefined || isDated(experience) ? null : placeOf(experience);
    case "no-organisation": {
      const nameless = cv.experiences.find(
        (one) => one.organisation === "" && isMeant(nameOfExperience(one)),
      );
      return nameless === undefined ? null : placeOf(nameless);
    }
    case "ambiguous-role":
      return experience === undefined ? null : placeOf(experience);
    case "doubtful-technology": {
      const named = new Set(cv.technologies.map(({ name }) => name));
      const names = detail.split(", ").filter((name) => !named.has(name));
      const open = cv.experiences
        .flatMap(({ projects }) => projects)
        .find(({ sections }) => names.some((name) => sections.some(({ body }) => body.includes(name))));
      return open === undefined ? null : { noun: "project", slug: open.slug };
    }
    case "unplaced-line":
      return project === undefined ? { noun: "import" } : { noun: "project", slug: project.slug };
    default:
      return null;
  }
}

function placeOf({ slug }: { slug: string }): FindingTarget {
  return { noun: "experience", slug };
}
