import { type AnyEntry, listsOf } from "../entries/entry-lists";
import type { NOUNS, Noun } from "../entries/nouns";
import type { OwnFields } from "../entries/own-fields";
import { isSame } from "../immutable-list";
import {
  type CatalogueChange,
  type Contact,
  type Correction,
  type CustomSection,
  type Cv,
  cvSchema,
  type Experience,
  type Period,
  type Profile,
  type Project,
  type Section,
} from "../model";
import { SlugBook } from "../slug-book";
import { technologiesOfSkill } from "../technologies/derived-uses";
import { ownCatalogue } from "../technologies/own-catalogue";
import type { Decided, Decision } from "./decision";

/**
 * The CV that decided entries make, with what is derived still as it was. Entries keep their slugs; those of the new
 * file get one that is free.
 */
export function cvOf(entries: Decision, current: Cv): Cv {
  const levels = withSlugs(entries("level", null));
  const levelSlugs = new Map(levels.map(({ entry, slug }) => [entry.id, slug]));
  const catalogue = entries("technology", null).map(({ slug, fields }) =>
    as<CatalogueChange>({ slug, ...given(fields) }),
  );
  const catalogued = ownCatalogue(catalogue);
  const experiences = withSlugs(entries("experience", null));
  const projects = new Map(
    withSlugs(experiences.flatMap(({ entry }) => entries("project", entry.id))).map(({ entry, slug }) => [
      entry.id,
      slug,
    ]),
  );
  let rank = 0;
  const cv: Cv = {
    profile: {
      ...as<Profile>(entries("profile", null)[0]?.fields ?? {}),
      contacts: entries("contact", null).map(({ fields }) => as<Contact>(fields)),
    },
    levels: levels.map(({ slug, entry: { fields } }) => {
      const { ranked, ...own } = as<Fields<"level"> & { ranked: boolean }>(fields);
      return { slug, ...own, rank: ranked ? rank++ : null };
    }),
    skillGroups: withSlugs(entries("skillGroup", null)).map(({ slug, entry: { id, fields } }) => ({
      slug,
      ...as<Fields<"skillGroup">>(fields),
      skills: withSlugs(entries("skill", id)).map((skill) => {
        const own = as<Omit<Fields<"skill">, "technologies"> & { technologies?: string[] }>(
          given(skill.entry.fields),
        );
        return {
          slug: skill.slug,
          ...own,
          level: own.level === null ? null : (levelSlugs.get(own.level) ?? null),
          technologies: own.technologies ?? technologiesOfSkill(own.name, catalogued),
        };
      }),
    })),
    experiences: experiences.map(({ slug, entry: { id, fields } }) => {
      const { period, ...rest } = as<Omit<Experience, "slug" | "projects"> & { period: Period }>(
        given(fields),
      );
      return {
        slug,
        ...rest,
        ...period,
        projects: entries("project", id).map((project) =>
          projectOf(project, projects.get(project.id) ?? project.slug, entries),
        ),
      };
    }),
    ...listsOf((list) =>
      withSlugs(entries(list, null)).map(({ slug, entry: { fields } }) => as<AnyEntry>({ ...fields, slug })),
    ),
    sections: entries("section", null).map(({ fields }) => as<CustomSection>(fields)),
    technologies: current.technologies,
    catalogue: isSame(catalogue, current.catalogue) ? current.catalogue : catalogue,
    acceptedFindings: current.acceptedFindings,
  };
  return cvSchema.parse(cv) && cv;
}

function projectOf({ id, fields }: Decided, slug: string, entries: Decision): Project {
  const { period, ...rest } = as<Fields<"project"> & { hidden: boolean; period: Period }>(fields);
  return {
    slug,
    ...rest,
    ...period,
    sections: entries("projectSection", id).map((section) => as<Section>(section.fields)),
    uses: [],
    corrections: entries("correction", id).map((said) => as<Correction>(said.fields)),
  };
}

/** Entries of the CV keep their slugs; new ones keep theirs if it is free. */
function withSlugs(entries: readonly Decided[]): { entry: Decided; slug: string }[] {
  const kept = entries.filter(({ isNew }) => !isNew);
  const taken = new Set<string>();
  const slugs = new Map<Decided, string>();
  for (const entry of [...kept, ...entries.filter(({ isNew }) => isNew)]) {
    const slug = taken.has(entry.slug) ? new SlugBook(taken).add(entry.name) : entry.slug;
    taken.add(slug);
    slugs.set(entry, slug);
  }
  return entries.map((entry) => ({ entry, slug: slugs.get(entry) ?? entry.slug }));
}

function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Fields<Described extends Noun> = OwnFields<(typeof NOUNS)[Described]["fields"]>;

/** Fields are values of entries of this noun: `entriesOf` made them, and the whole CV is checked in the end. */
function as<Shape>(fields: object): Shape {
  return fields as Shape;
}
