import { nameOfExperience } from "../edit/places";
import type { Cv, Experience, Period, Project } from "../model";
import { isDated } from "../months";
import type { FindingTarget, Found } from "./finding";
import { isOutside, isReversed } from "./sure-dates";

/** Periods that end before they begin, and those that are not within what they belong to. */
export function contradictoryDates(cv: Cv, today: string): Found[] {
  const names = new Map(cv.technologies.map(({ slug, name }) => [slug, name]));
  return cv.experiences.flatMap((experience) => {
    const { slug } = experience;
    const name = nameOfExperience(experience);
    const target: FindingTarget = { noun: "experience", slug };
    const own = isReversed(experience)
      ? [{ key: `reversed/experience/${slug}`, target, about: reversed("experience", name, experience) }]
      : [];
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
  if (isReversed(project)) {
    found.push({ key: `reversed/project/${slug}`, target, about: reversed("project", title, project) });
  } else if (isSound && isDated(project) && isOutside(project, experience, today)) {
    const about = { kind: "outside" as const, of: "project" as const, name: title, within };
    const dates = { period: datesOf(project), outer: datesOf(experience) };
    found.push({ key: `outside/project/${slug}`, target, about: { ...about, ...dates } });
  }
  for (const { technology, stated } of project.uses) {
    if (stated === null) continue;
    const key = `${technology}/${slug}`;
    const name = names.get(technology) ?? technology;
    if (isReversed(stated)) {
      const about = { ...reversed("technology", name, stated), project: title };
      found.push({ key: `reversed/technology/${key}`, target, about });
    } else if (!isReversed(period) && isOutside(stated, period, today)) {
      const about = { kind: "outside" as const, of: "technology" as const, name, within: title };
      const dates = { period: stated, outer: datesOf(period) };
      found.push({ key: `outside/technology/${key}`, target, about: { ...about, ...dates } });
    }
  }
  return found;
}

function reversed(of: "experience" | "project" | "technology", name: string, period: Period) {
  return { kind: "reversed" as const, of, name, period: datesOf(period) };
}

function datesOf({ from, to }: Period): Period {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
