import { nameOfExperience } from "@/lib/cv/entries/experience";
import type { Cv } from "@/lib/cv/model";
import { slugOf } from "@/lib/cv/slug";

/** What a line became, as a person reads it; see `LedgerLine.where`. */
export type LedgerPlace = {
  /** Names of entries as the CV has them, outermost first. */
  names: readonly string[];
  /** Where a path ends in a field or a whole part of the CV: the key of a message. */
  field: PlaceField | null;
};

export type PlaceField = (typeof FIELDS)[number];

const FIELDS = [
  "name",
  "titles",
  "softSkills",
  "summary",
  "contacts",
  "birthDate",
  "levels",
  "skillGroups",
  "experiences",
  "catalogue",
] as const;

/** The places of one line. */
export function ledgerPlaces(where: string, cv: Cv): LedgerPlace[] {
  return where.split(", ").map((path) => placeOf(path, cv));
}

function placeOf(path: string, cv: Cv): LedgerPlace {
  const [part = "", slug = "", ...rest] = path.replace(/^profile\./, "profile/").split("/");
  if (part === "profile") return { names: [], field: fieldOf(slug) };
  if (part === "skillGroups" && slug !== "") {
    const group = cv.skillGroups.find((one) => one.slug === slug);
    const skill = group?.skills.find((one) => one.slug === rest[1]);
    return { names: [group?.title ?? slug, ...(skill === undefined ? [] : [skill.name])], field: null };
  }
  if (part === "experiences" && slug !== "") return placeInExperience(slug, rest, cv);
  if (part === "sections") {
    const section = cv.sections.find(({ title }) => slugOf(title) === slug);
    return { names: [section?.title ?? slug], field: null };
  }
  const field = fieldOf(part);
  return field === null ? { names: [path], field } : { names: [], field };
}

function placeInExperience(slug: string, rest: readonly string[], cv: Cv): LedgerPlace {
  const experience = cv.experiences.find((one) => one.slug === slug);
  const name = experience === undefined ? slug : nameOfExperience(experience);
  const [part = "", projectSlug = "", inner = "", sectionSlug = ""] = rest;
  if (part !== "projects") return { names: [name], field: fieldOf(part) };
  const project = experience?.projects.find((one) => one.slug === projectSlug);
  const section = project?.sections.find(({ title }) => slugOf(title) === sectionSlug);
  const names = [name, project?.title ?? projectSlug];
  if (inner !== "sections") return { names, field: fieldOf(inner) };
  return { names: [...names, section?.title ?? sectionSlug], field: null };
}

function fieldOf(text: string): PlaceField | null {
  return FIELDS.find((field) => field === text) ?? null;
}
