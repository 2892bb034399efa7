import type { Cv } from "@/lib/cv/model";

/** The slug of the experience, project, skill group or skill that the second CV has and the first has not; null for none. */
export function madeBetween(before: Cv, after: Cv): string | null {
  for (const slugs of [experiences, projects, skillGroups]) {
    const known = new Set(slugs(before));
    const made = slugs(after).find((slug) => !known.has(slug));
    if (made !== undefined) return made;
  }
  return null;
}

const experiences = (cv: Cv) => cv.experiences.map(({ slug }) => slug);
const projects = (cv: Cv) =>
  cv.experiences.flatMap((experience) => experience.projects.map(({ slug }) => slug));
const skillGroups = (cv: Cv) => cv.skillGroups.map(({ slug }) => slug);
