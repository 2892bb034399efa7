import { ENTRY_LISTS, type EntryLists, entriesIn, fieldsOf } from "../entries/entry-lists";
import { NOUNS } from "../entries/nouns";
import { notedFields, pickedFields } from "../entries/own-fields";
import type { Experience, Period, Project, Use } from "../model";
import { periodOf } from "../months";
import { exposuresOf } from "../view/charts/exposure";
import { isFiltered, LIST_PARAMETERS } from "../view/filter/edit-query";
import type { CvIndex } from "../view/filter/index-cv";
import type { ProjectEntry } from "../view/filter/project-entry";
import type { Filter } from "../view/filter/query";
import { sentenceOf } from "../view/filter/sentence";
import type { FacetValue, View } from "../view/filter/view";
import { CATEGORIES } from "../vocabulary";
import type { Words } from "../words/language";
import type { ExportInput } from "./export-input";
import type { CvJson, JsonEntries } from "./json-shape";

export function renderJson({ index, view, words, date, link }: ExportInput): string {
  return `${JSON.stringify({ ...cvJson(index, view, words), date, link } satisfies CvJson)}\n`;
}

/** A view in the shape of `/cv.json`, its labels and sentence in the language of `words`. */
export function cvJson(index: CvIndex, view: View, words: Words): CvJson {
  const { cv } = index;
  const {
    locale,
    birthDate,
    birthDatePublic: _,
    // A picture is no data: pages show it under an address of its own.
    photo: _photo,
    photoPublic: _photoPublic,
    ...profile
  } = pickedFields(NOUNS.profile.fields, cv.profile);
  return {
    profile: {
      ...profile,
      contacts: cv.profile.contacts.map((contact) => {
        const { private: isPrivate, ...fields } = pickedFields(NOUNS.contact.fields, contact);
        return { ...fields, ...(isPrivate && { private: true as const }) };
      }),
      locale,
      ...(birthDate !== null && { birthDate }),
    },
    levels: cv.levels.map((level) => {
      const { label, ...fields } = pickedFields(NOUNS.level.fields, level);
      return { slug: level.slug, label, rank: level.rank, ...fields };
    }),
    skillGroups: cv.skillGroups.map((group) => ({
      slug: group.slug,
      ...pickedFields(NOUNS.skillGroup.fields, group),
      skills: group.skills.map((skill) => {
        // `technologies` below say which level they have.
        const { technologies: _, ...fields } = pickedFields(NOUNS.skill.fields, skill);
        return { slug: skill.slug, ...fields };
      }),
    })),
    experiences: experiencesOf(index, view),
    ...entriesOf(cv),
    sections: cv.sections.map((section) => pickedFields(NOUNS.section.fields, section)),
    technologies: technologiesOf(index),
    filter: filterOf(view.query),
    sentence: sentenceOf(index, view.query, words),
    total: view.total,
    shown: view.shown,
    facets: {
      tech: facetOf(view.facets.tech),
      category: facetOf(view.facets.category).map((value) => ({
        ...value,
        label: categoryLabel(value, words),
      })),
      org: facetOf(view.facets.org),
      level: facetOf(view.facets.level),
    },
  };
}

/** Each list that `lib/cv/entries` describes, its periods as `from` and `to`. */
function entriesOf(cv: EntryLists): JsonEntries {
  const lists = ENTRY_LISTS.map((list) => [
    list,
    entriesIn(cv, list).map((entry) => ({
      slug: entry.slug,
      ...Object.fromEntries(
        fieldsOf(list).flatMap(([name, { kind }]) =>
          kind === "period" ? Object.entries(periodOf(entry[name] as Period)) : [[name, entry[name]]],
        ),
      ),
    })),
  ]);
  return Object.fromEntries(lists);
}

function experiencesOf(index: CvIndex, view: View): CvJson["experiences"] {
  const shown = new Set(view.rows.map((row) => row.slug));
  const projects = new Map<Experience, ProjectEntry[]>();
  for (const entry of index.projects) {
    if (!shown.has(entry.project.slug)) continue;
    const known = projects.get(entry.experience);
    if (known === undefined) projects.set(entry.experience, [entry]);
    else known.push(entry);
  }
  // Without a filter nothing is missing, not even an experience that has no project.
  const kept = isFiltered(view.query)
    ? index.cv.experiences.filter((experience) => projects.has(experience))
    : index.cv.experiences;
  return kept.map((experience) => ({
    slug: experience.slug,
    organisation: experience.organisation,
    ...notedFields(NOUNS.experience.fields, experience),
    role: experience.role,
    ...periodOf(experience),
    summary: experience.summary,
    projects: (projects.get(experience) ?? []).map((entry) => projectOf(entry, index)),
  }));
}

function projectOf(
  { project, period, row }: ProjectEntry,
  index: CvIndex,
): CvJson["experiences"][0]["projects"][0] {
  return {
    slug: project.slug,
    title: project.title,
    ...notedFields(NOUNS.project.fields, project),
    summary: project.summary,
    ...periodOf(period),
    datesInherited: row.datesInherited,
    sections: project.sections.map((section) => pickedFields(NOUNS.projectSection.fields, section)),
    technologies: usesOf(project, period, index),
  };
}

function usesOf(project: Project, period: Period, index: CvIndex) {
  return project.uses.map(({ technology, kind, stated }: Use) => ({
    slug: technology,
    name: index.technologies.get(technology)?.name ?? technology,
    use: kind,
    ...periodOf(stated ?? period),
    dates: stated === null ? ("inherited" as const) : ("stated" as const),
  }));
}

function technologiesOf(index: CvIndex): CvJson["technologies"] {
  const exposures = exposuresOf(index);
  return index.cv.technologies.map(({ slug, name, category, aliases }) => {
    const { stated = 0, atMost = 0, projects = 0, firstUsed, lastUsed } = exposures.get(slug) ?? {};
    return {
      slug,
      name,
      category,
      aliases,
      level: index.levels.get(slug)?.slug ?? null,
      projects,
      exposure: { stated, atMost },
      ...(firstUsed !== undefined && { firstUsed }),
      ...(lastUsed !== undefined && { lastUsed }),
    };
  });
}

function filterOf(query: Filter): CvJson["filter"] {
  const lists = LIST_PARAMETERS.filter((parameter) => query[parameter].length > 0);
  return {
    ...Object.fromEntries(lists.map((parameter) => [parameter, query[parameter]])),
    ...(query.from !== null && { from: query.from }),
    ...(query.to !== null && { to: query.to }),
    ...(query.q !== "" && { q: query.q }),
  };
}

function facetOf(values: readonly FacetValue[]): CvJson["facets"]["tech"] {
  return values.map(({ value, label, count, selected }) => ({ value, label, count, selected }));
}

function categoryLabel({ value }: { value: string }, words: Words): string {
  return words.categories[CATEGORIES.find((category) => category === value) ?? "other"];
}
