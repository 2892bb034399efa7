import type { Cv, Experience, Period, Project } from "@/lib/cv/model";
import { orgSlugOf } from "@/lib/cv/view/filter/project-entry";
import type { Filter } from "@/lib/cv/view/filter/query";

/** The filter as docs/filter.md words it, one project at a time and with no index: what the fast one is held against. */

export function naivelyShown(cv: Cv, filter: Filter, today: string): Project[] {
  return cv.experiences.flatMap((experience) =>
    experience.projects.filter((project) => shows(cv, filter, experience, project, today)),
  );
}

function shows(cv: Cv, filter: Filter, experience: Experience, project: Project, today: string): boolean {
  const technologies = project.uses.map((use) => use.technology);
  const categories = technologies.map((slug) => cv.technologies.find((one) => one.slug === slug)?.category);
  const levels = technologies.map((slug) => highestLevel(cv, slug));
  const any = (wanted: readonly string[], has: readonly (string | undefined)[]) =>
    wanted.length === 0 || has.some((value) => value !== undefined && wanted.includes(value));
  return (
    any(filter.tech, technologies) &&
    filter.must.every((slug) => technologies.includes(slug)) &&
    !filter.not.some((slug) => technologies.includes(slug)) &&
    any(filter.category, categories) &&
    any(filter.org, [orgSlugOf(experience)]) &&
    any(filter.level, levels) &&
    overlaps(filter, project.from === undefined && project.to === undefined ? experience : project, today) &&
    says(cv, filter.q, experience, project)
  );
}

function highestLevel(cv: Cv, technology: string): string | undefined {
  const declared = cv.skillGroups
    .flatMap(({ skills }) => skills)
    .filter((skill) => skill.technologies.includes(technology))
    .flatMap((skill) => cv.levels.find(({ slug }) => slug === skill.level) ?? []);
  return [...declared].sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1))[0]?.slug;
}

/** ISO months compare as text: a year begins at `-01` and ends at `-12`. */
function overlaps({ from, to }: Filter, period: Period, today: string): boolean {
  if (from === null && to === null) return true;
  const begins = (date: string) => (date.length === 4 ? `${date}-01` : date);
  const ends = (date: string) => (date.length === 4 ? `${date}-12` : date);
  const first = period.from ?? period.to ?? (period.to === null ? today : undefined);
  if (first === undefined) return false;
  const last = period.to === null ? today : (period.to ?? first);
  if (begins(first) > ends(last)) return false;
  return (to === null || begins(first) <= ends(to)) && (from === null || ends(last) >= begins(from));
}

function says(cv: Cv, q: string, experience: Experience, project: Project): boolean {
  const names = project.uses.flatMap(({ technology }) => {
    const found = cv.technologies.find(({ slug }) => slug === technology);
    return found === undefined ? [] : [found.name, ...found.aliases];
  });
  const sections = project.sections.flatMap(({ title, body }) => [title, body]);
  const said = wordsIn(
    [
      project.title,
      project.summary,
      experience.organisation,
      experience.role,
      experience.summary,
      ...names,
      ...sections,
    ].join(" "),
  );
  const asked = wordsIn(q);
  const last = asked.pop();
  if (last === undefined) return true;
  return asked.every((word) => said.includes(word)) && said.some((word) => word.startsWith(last));
}

function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().replaceAll("œ", "oe").normalize("NFD").replace(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== "");
}
