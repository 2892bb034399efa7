import { nameOfExperience } from "../entries/experience";
import type { Cv, Experience, Period, Project } from "../model";
import { isDated, periodOf } from "../months";
import type { FindingTarget, Found } from "./finding";
import { isOutside, isReversed, isToCome } from "./sure-dates";

/** Periods that end before they begin, that are still to come, and those that are not within what they belong to. */
export function contradictoryDates(cv: Cv, today: string): Found[] {
  const names = new Map(cv.technologies.map(({ slug, name }) => [slug, name]));
  return cv.experiences.flatMap((experience) => {
    const { slug } = experience;
    const name = nameOfExperience(experience);
    const target: FindingTarget = { noun: "experience", slug };
    const kind = faultOf(experience, today);
    const about = { of: "experience" as const, name, period: periodOf(experience) };
    const own =
      kind === null ? [] : [{ key: `${kind}/experience/${slug}`, target, about: { kind, ...about } }];
    return [
      ...own,
      ...experience.projects.flatMap((project) => ofProject(project, experience, names, today)),
    ];
  });
}

function ofProject(
  project: Project,
  experience: Experience,
  names: ReadonlyMap<string, string>,
  today: string,
): Found[] {
  const { slug, title } = project;
  const target: FindingTarget = { noun: "project", slug };
  const within = nameOfExperience(experience);
  const isSound = !isReversed(experience);
  const period = isDated(project) ? project : experience;
  const found: Found[] = [];
  const fault = faultOf(project, today);
  if (fault !== null) {
    const about = { kind: fault, of: "project" as const, name: title, period: periodOf(project) };
    found.push({ key: `${fault}/project/${slug}`, target, about });
  } else if (isSound && isDated(project) && isOutside(project, experience, today)) {
    const about = { kind: "outside" as const, of: "project" as const, name: title, within };
    const dates = { period: periodOf(project), outer: periodOf(experience) };
    found.push({ key: `outside/project/${slug}`, target, about: { ...about, ...dates } });
  }
  for (const { technology, stated } of project.uses) {
    if (stated === null) continue;
    const key = `${technology}/${slug}`;
    const name = names.get(technology) ?? technology;
    const itsFault = faultOf(stated, today);
    if (itsFault !== null) {
      const period = periodOf(stated);
      const about = { kind: itsFault, of: "technology" as const, name, project: title, period };
      found.push({ key: `${itsFault}/technology/${key}`, target, about });
    } else if (!isReversed(period) && isOutside(stated, period, today)) {
      const about = { kind: "outside" as const, of: "technology" as const, name, within: title };
      const dates = { period: stated, outer: periodOf(period) };
      found.push({ key: `outside/technology/${key}`, target, about: { ...about, ...dates } });
    }
  }
  return found;
}

function faultOf(period: Period, today: string): "reversed" | "future" | null {
  if (isReversed(period)) return "reversed";
  return isToCome(period, today) ? "future" : null;
}
