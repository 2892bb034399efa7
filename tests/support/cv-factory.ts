import { listsOf } from "@/lib/cv/entries/entry-lists";
import { NOUNS } from "@/lib/cv/entries/nouns";
import { emptyFields } from "@/lib/cv/entries/own-fields";
import type { Cv, Experience, Level, Period, Profile, Project, Skill, Technology, Use } from "@/lib/cv/model";
import { slugOf } from "@/lib/cv/slug";

/** CVs for tests: a test names what it is about, the rest is plain and consistent. */

/** Technologies and levels that are mentioned but not given are added, named by their slug. */
export function aCv(parts: Partial<Omit<Cv, "profile">> & { profile?: Partial<Profile> } = {}): Cv {
  const { experiences = [], skillGroups = [], levels = [], technologies = [], sections = [] } = parts;
  const { catalogue = [], acceptedFindings = [] } = parts;
  const skills = skillGroups.flatMap((group) => group.skills);
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map((use) => use.technology)),
    ),
    ...skills.flatMap((skill) => skill.technologies),
  ]);
  const given = new Set(technologies.map(({ slug }) => slug));
  const declared = new Set(skills.flatMap(({ level }) => level ?? []));
  const scale = new Set(levels.map(({ slug }) => slug));
  return {
    profile: aProfile(parts.profile),
    levels: [...levels, ...[...declared].filter((slug) => !scale.has(slug)).map((slug) => aLevel(slug))],
    skillGroups,
    experiences,
    ...listsOf((list) => parts[list] ?? []),
    sections,
    technologies: [
      ...technologies,
      ...[...mentioned].filter((slug) => !given.has(slug)).map((slug) => aTechnology(slug, { slug })),
    ],
    catalogue,
    acceptedFindings,
  };
}

function aProfile(parts: Partial<Profile> = {}): Profile {
  return {
    ...emptyFields(NOUNS.profile.fields),
    name: "Camille Martin",
    contacts: [],
    ...parts,
  };
}

export function anExperience(parts: Partial<Experience> = {}): Experience {
  const organisation = parts.organisation ?? "Aday";
  return {
    ...emptyFields(NOUNS.experience.fields),
    slug: slugOf(organisation),
    organisation,
    hidden: false,
    projects: [],
    ...parts,
  };
}

/** `uses` may be slugs of technologies simply used. */
export function aProject(
  parts: Partial<Omit<Project, "uses">> & { uses?: readonly (string | Use)[] } = {},
): Project {
  const { uses = [], ...rest } = parts;
  const title = parts.title ?? "Gestion DNS";
  return {
    ...emptyFields(NOUNS.project.fields),
    slug: slugOf(title),
    title,
    hidden: false,
    sections: [],
    uses: uses.map((use) => (typeof use === "string" ? aUse(use) : use)),
    corrections: [],
    ...rest,
  };
}

export function aUse(technology: string, parts: Partial<Use> = {}): Use {
  return { technology, kind: "used", stated: null, ...parts };
}

export function aTechnology(name: string, parts: Partial<Technology> = {}): Technology {
  return { slug: slugOf(name), name, category: "other", aliases: [], ...parts };
}

export function aLevel(label: string, parts: Partial<Level> = {}): Level {
  return { ...emptyFields(NOUNS.level.fields), slug: slugOf(label), label, rank: null, ...parts };
}

export function aSkill(name: string, parts: Partial<Skill> = {}): Skill {
  return { ...emptyFields(NOUNS.skill.fields), slug: slugOf(name), name, ...parts };
}

/** One experience that holds these projects, for tests that are about projects alone. */
export function aCvOf(projects: readonly Project[], period: Period = { from: "2008-10", to: "2021-11" }): Cv {
  return aCv({ experiences: [anExperience({ ...period, projects: [...projects] })] });
}
