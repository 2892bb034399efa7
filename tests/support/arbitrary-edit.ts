import fc from "fast-check";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import { recomputeDerived } from "@/lib/cv/edit/recompute-derived";
import { describedBy, ENTRY_LISTS, entriesIn } from "@/lib/cv/entries/entry-lists";
import type { EntryFields, FieldKind } from "@/lib/cv/entries/field";
import { NOUNS } from "@/lib/cv/entries/nouns";
import type { Cv } from "@/lib/cv/model";
import { CORRECTION_KINDS } from "@/lib/cv/vocabulary";
import { arbitraryPeriod } from "./arbitrary-cv";

const name = fc.constantFrom(
  "Sauvegarde",
  "Gestion DNS",
  "Aday",
  "C++",
  "Expert",
  "œuvre",
  "数据",
  "a".repeat(200),
);
const stack = fc
  .array(
    fc.constantFrom(
      "* Proxmox (2018-2020), Ceph",
      "* Debian, Truc, Nginx",
      "* Xymon (2012)",
      "Bash",
      "* C++, Go, .NET",
      "* Hobbit/Xymon, SVN",
    ),
    { maxLength: 3 },
  )
  .map((lines) => lines.join("\n"));
const stated = fc.option(arbitraryPeriod);
const at = fc.nat({ max: 6 });
/** What an edit may bring of each kind of field; levels and technologies are those of the CV. */
const FIELD_EDITS: Readonly<
  Record<Exclude<FieldKind, "choice" | "level" | "technologies">, fc.Arbitrary<unknown>>
> = {
  line: name,
  address: fc.constantFrom("", "https://example.org/"),
  text: stack,
  lines: fc.array(name, { maxLength: 3 }),
  date: fc.constantFrom(null, "2019", "2020-06"),
  day: fc.constantFrom(null, "1980-02-29"),
  period: arbitraryPeriod,
  stated,
  years: fc.constantFrom(null, 0, 10),
  flag: fc.boolean(),
  technology: fc.constantFrom("debian", "unheard-of"),
};

function some<Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

/** A random edit that names entries of the CV; it may still be refused, as a name that is taken is. */
function arbitraryEdit(cv: Cv): fc.Arbitrary<Edit> {
  const projects = cv.experiences.flatMap((experience) => experience.projects);
  const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
  const experience = oneOf(slugs(cv.experiences));
  const project = oneOf(slugs(projects));
  const level = oneOf(slugs(cv.levels));
  const group = oneOf(slugs(cv.skillGroups));
  const technology = oneOf([...slugs(cv.technologies), ...slugs(cv.catalogue)]);
  const held = oneOf(
    cv.skillGroups.flatMap((of) => of.skills.map((skill) => ({ group: of.slug, skill: skill.slug }))),
  );
  const technologies = fc.subarray(slugs(cv.technologies).slice(0, 2));
  /** Values for every field that a noun describes. */
  const fieldsOfNoun = <Fields extends EntryFields>(fields: Fields) => {
    const values = Object.entries(fields).map(([field, { kind, options }]) => {
      if (kind === "choice") return [field, fc.constantFrom(...options)];
      if (kind === "level") return [field, fc.option(level)];
      return [field, kind === "technologies" ? technologies : FIELD_EDITS[kind]];
    });
    return Object.fromEntries(values) as { [Name in keyof Fields]: fc.Arbitrary<unknown> };
  };
  const listed = fc.constantFrom(...ENTRY_LISTS).chain((list) =>
    fc.record({
      list: fc.constant(list),
      entry: oneOf(slugs(entriesIn(cv, list))),
      fields: some({ ...fieldsOfNoun(describedBy(list).fields), hidden: fc.boolean() }),
    }),
  );
  const place = oneOf(cv.sections.map((_, index) => index));
  const projectFields = {
    ...fieldsOfNoun(NOUNS.project.fields),
    hidden: fc.boolean(),
    sections: fc.array(fc.record(fieldsOfNoun(NOUNS.projectSection.fields)), { maxLength: 3 }),
    technologies: fc.array(name, { maxLength: 2 }),
  };
  const experienceFields = { ...fieldsOfNoun(NOUNS.experience.fields), hidden: fc.boolean() };
  const levelFields = { ...fieldsOfNoun(NOUNS.level.fields), ranked: fc.boolean() };
  const groupFields = fieldsOfNoun(NOUNS.skillGroup.fields);
  const skillFields = fieldsOfNoun(NOUNS.skill.fields);
  const sectionFields = { ...fieldsOfNoun(NOUNS.section.fields), hidden: fc.boolean() };
  const { mergedInto: _, ...technologyFields } = fieldsOfNoun(NOUNS.technology.fields);

  const edits: { [Kind in Edit["kind"]]: Record<string, fc.Arbitrary<unknown>> } = {
    "profile.update": { fields: some(fieldsOfNoun(NOUNS.profile.fields)) },
    "contacts.update": {
      contacts: fc.array(fc.record(fieldsOfNoun(NOUNS.contact.fields)), { maxLength: 3 }),
    },
    "level.add": { fields: fc.record(levelFields), at },
    "level.update": { level, fields: some(levelFields) },
    "level.remove": { level, replacement: fc.option(level) },
    "level.move": { level, at },
    "skillGroup.add": { fields: fc.record(groupFields), at },
    "skillGroup.update": { group, fields: some(groupFields) },
    "skillGroup.remove": { group },
    "skillGroup.move": { group, at },
    "skill.add": { group, fields: fc.record(skillFields, { requiredKeys: ["name", "level"] }), at },
    "skill.update": { held, fields: some(skillFields) },
    "skill.remove": { held },
    "skill.move": { held, to: group, at },
    "experience.add": { fields: some(experienceFields), at },
    "experience.update": { experience, fields: some(experienceFields) },
    "experience.remove": { experience },
    "experience.move": { experience, at },
    "experience.duplicate": { experience },
    "project.add": { experience, fields: fc.record(projectFields, { requiredKeys: ["title"] }), at },
    "project.update": { project, fields: some(projectFields) },
    "project.remove": { project },
    "project.move": { project, to: experience, at },
    "project.duplicate": { project },
    "use.correct": { project, technology, use: fc.constantFrom(...CORRECTION_KINDS, null), stated },
    "entry.add": { listed: listed.map(({ list, fields }) => ({ list, fields })), at },
    "entry.update": { listed },
    "entry.remove": { listed: listed.map(({ list, entry }) => ({ list, entry })) },
    "entry.move": { listed: listed.map(({ list, entry }) => ({ list, entry })), at },
    "entry.duplicate": { listed: listed.map(({ list, entry }) => ({ list, entry })) },
    "section.add": { fields: fc.record(sectionFields, { requiredKeys: ["title"] }), at },
    "section.update": { section: place, fields: some(sectionFields) },
    "section.remove": { section: place },
    "section.move": { section: place, at },
    "section.duplicate": { section: place },
    "technology.update": { technology, fields: some(technologyFields) },
    "technology.merge": { technology, into: fc.option(technology) },
    "finding.accept": { finding: name },
    "finding.reopen": { finding: name },
  };
  const all = Object.entries(edits).map(([kind, parts]) =>
    // The parts are those of the kind beside them; a `held` skill and a `listed` entry are several of them.
    fc
      .record<Record<string, unknown>>({ kind: fc.constant(kind), ...parts })
      .map(({ held, listed, ...edit }) => {
        return { ...edit, ...Object(held), ...Object(listed) } as Edit;
      }),
  );
  return fc.oneof(...all);
}

/** "nothing" for a list of nothing, which no CV holds: the edit is then refused. */
function oneOf<Value>(values: readonly Value[]): fc.Arbitrary<Value> {
  return values.length === 0 ? fc.constant("nothing" as Value) : fc.constantFrom(...values);
}

/** The edit that a number stands for. */
export function someEdit(cv: Cv, seed: number): Edit {
  const [edit] = fc.sample(arbitraryEdit(cv), { numRuns: 1, seed });
  if (edit === undefined) throw new Error("No edit.");
  return structuredClone(edit);
}

/** The CV with everything that is derived in step, as an import leaves it. */
export function derivedCv(cv: Cv): Cv {
  return recomputeDerived({ ...cv, experiences: [] }, structuredClone(cv));
}
