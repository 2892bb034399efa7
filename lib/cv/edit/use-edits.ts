import { inserted, replaced } from "../immutable-list";
import type { Correction, Cv, Experience, Project } from "../model";
import { periodOf } from "../months";
import { fold } from "../normalize";
import { slugOf } from "../slug";
import { nameOfTechnology, withCatalogueChange } from "../technologies/catalogue-changes";
import { ownCatalogue } from "../technologies/own-catalogue";
import { technologiesOfName } from "../technologies/read-technologies";
import { type Changed, type CvOrRefusal, refused } from "./changed";
import type { EditOf } from "./edit-schema";
import { projectOf, withProjects } from "./find-entry";

export const USE_EDITS = {
  "use.correct": (cv: Cv, { project: of, technology, use, stated }: EditOf<"use.correct">): Changed => {
    const found = projectOf(cv, of);
    if (found === null) return refused("project", "gone");
    const { experience, project } = found;
    const name = nameOfTechnology(cv, technology) ?? technology;
    const sentence = { did: "correct" as const, technology: name, project: project.title, as: use };
    if (use === null) {
      const corrections = project.corrections.filter((correction) => correction.technology !== technology);
      if (corrections.length === project.corrections.length) return refused("technology", "gone");
      const after = replaced(experience.projects, project, { ...project, corrections });
      return { ok: true, cv: withProjects(cv, experience, after), sentence };
    }
    const own = ownCatalogue(cv.catalogue);
    const slug = own.canonical(technology);
    if (own.isIgnored(slug)) return refused("technology", "ignored");
    if (nameOfTechnology(cv, slug) === null) return refused("technology", "gone");
    return { ok: true, cv: withCorrection(cv, found, correctionOf(slug, use, stated)), sentence };
  },
};

/**
 * A project with technologies that its text does not tell, each as used; a name that the catalogue does not know becomes
 * one of the CV. Refused at the first name that is in the project already, or that stands twice.
 */
export function withNamedUses(cv: Cv, slug: string, names: readonly string[]): CvOrRefusal {
  let next = cv;
  for (const [at, name] of names.entries()) {
    const found = projectOf(next, slug);
    if (found === null) return refused("project", "gone");
    const own = ownCatalogue(next.catalogue);
    const technology = own.canonical(slugOfName(next, name));
    if (own.isIgnored(technology)) return refused(`fields.technologies.${at}`, "ignored");
    if (isUsed(found.project, technology)) return refused(`fields.technologies.${at}`, "alreadyThere");
    if (nameOfTechnology(next, technology) === null) next = withCatalogueChange(next, technology, { name });
    next = withCorrection(next, found, correctionOf(technology, "used", null));
  }
  return { ok: true, cv: next };
}

/** Whether a project uses a technology, or has just been given it. */
function isUsed({ uses, corrections }: Project, slug: string): boolean {
  const correction = corrections.find(({ technology }) => technology === slug);
  return correction === undefined
    ? uses.some(({ technology }) => technology === slug)
    : correction.kind !== "none";
}

/** The slug of what a person calls so: a technology of the catalogue or of the CV, or a new one. */
function slugOfName(cv: Cv, name: string): string {
  const [first, ...others] = technologiesOfName(name, ownCatalogue(cv.catalogue).lexicon);
  if (first !== undefined && others.length === 0) return first;
  const named = cv.technologies.find((technology) => fold(technology.name) === fold(name));
  return named?.slug ?? slugOf(name);
}

function correctionOf(
  technology: string,
  kind: Correction["kind"],
  stated: Correction["stated"],
): Correction {
  return { technology, kind, stated: kind === "none" || stated === null ? null : periodOf(stated) };
}

function withCorrection(
  cv: Cv,
  { experience, project }: { experience: Experience; project: Project },
  correction: Correction,
): Cv {
  const earlier = project.corrections.find(({ technology }) => technology === correction.technology);
  const corrections =
    earlier === undefined
      ? inserted(project.corrections, correction)
      : replaced(project.corrections, earlier, correction);
  const projects = replaced(experience.projects, project, { ...project, corrections });
  return withProjects(cv, experience, projects);
}
