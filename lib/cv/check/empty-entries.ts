import { nameOfExperience } from "../entries/experience";
import type { Cv, Project } from "../model";
import { slugOf } from "../slug";
import type { Found } from "./finding";

/**
 * What recruiters see and says nothing, and projects whose text names no technology: no filter finds them. A project
 * without a summary is none if its sections speak.
 */
export function emptyEntries(cv: Cv): Found[] {
  const found: Found[] = [];
  if (isBlank(cv.profile.summary)) {
    found.push({
      key: "empty/profile",
      target: { noun: "profile" },
      about: { kind: "empty", of: "profile", name: cv.profile.name },
    });
  }
  for (const experience of cv.experiences.filter(({ hidden }) => !hidden)) {
    const { slug, summary, projects } = experience;
    if (isBlank(summary)) {
      found.push({
        key: `empty/experience/${slug}`,
        target: { noun: "experience", slug },
        about: { kind: "empty", of: "experience", name: nameOfExperience(experience) },
      });
    }
    for (const project of projects.filter(({ hidden }) => !hidden)) found.push(...emptyIn(project));
  }
  cv.sections.forEach(({ title, body, hidden }, at) => {
    if (hidden || !isBlank(body)) return;
    found.push({
      key: `empty/section/${slugOf(title)}`,
      target: { noun: "section", at },
      about: { kind: "empty", of: "section", name: title },
    });
  });
  return found;
}

function emptyIn(project: Project): Found[] {
  const { slug, title, summary, sections } = project;
  const target = { noun: "project" as const, slug };
  if (isBlank(summary) && sections.every(({ body }) => isBlank(body))) {
    return [{ key: `empty/project/${slug}`, target, about: { kind: "empty", of: "project", name: title } }];
  }
  const empty = sections
    .filter(({ body }) => isBlank(body))
    .map(
      (section): Found => ({
        key: `empty/project/${slug}/${slugOf(section.title)}`,
        target,
        about: { kind: "emptySection", name: section.title, project: title },
      }),
    );
  if (project.uses.length > 0) return empty;
  return [...empty, { key: `noTechnology/${slug}`, target, about: { kind: "noTechnology", project: title } }];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
