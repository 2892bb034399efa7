import { z } from "zod";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { renderJson } from "@/lib/cv/export/json";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import { renderMarkdown } from "@/lib/cv/export/md";
import { importCv, type ReadCv } from "@/lib/cv/import/import-cv";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import type { CorpusCase, Gold } from "./corpus";

/** Found of wanted, and what was found that is not so. */
export type Tally = { wanted: number; found: number; wrong: number };

export type CorpusScore = {
  read: boolean;
  name: boolean;
  /** An experience counts when organisation, role and both ends of the period are right; wrong are those nobody had. */
  experiences: Tally;
  technologies: Tally;
  /** Education, certifications, languages, skills and projects. */
  parts: Tally;
  /** Private words that stand in `/cv.json`, `/cv.md` or `/resume.json`. */
  leaks: string[];
  /** Each fault as a line for people. */
  faults: string[];
};

const TODAY = "2026-11";

/** What anyone may take away of a CV, in the shape of `/cv.json`; the lists that a version does not know are empty. */
const publishedSchema = z.object({
  profile: z.object({ name: z.string() }),
  levels: z.array(z.object({ slug: z.string(), label: z.string() })),
  skillGroups: z.array(
    z.object({ skills: z.array(z.object({ name: z.string(), level: z.string().nullable() })) }),
  ),
  experiences: z.array(
    z.object({
      organisation: z.string(),
      role: z.string(),
      from: z.string().nullish(),
      to: z.string().nullish(),
      projects: z.array(z.object({ title: z.string() })),
    }),
  ),
  technologies: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
  education: z.array(z.unknown()).default([]),
  certifications: z.array(z.unknown()).default([]),
  languages: z.array(z.unknown()).default([]),
});
type Published = z.infer<typeof publishedSchema>;
type PublishedExperience = Published["experiences"][0];

/** Imports a case as the command does, without a database, and compares it with its gold. */
export function scoreOf({ bytes, gold }: CorpusCase): CorpusScore {
  const read = importCv(bytes);
  if (!read.ok) {
    const message = read.problems.map((problem) => problem.message).join(" ");
    return { ...unread(gold), faults: [`not read: ${message}`] };
  }
  const { json, all } = publishedOf(read);
  const faults: string[] = [];
  const leaks = gold.private.filter((word) => all.includes(word));
  faults.push(...leaks.map((word) => `LEAK ${word}`));
  const name = fold(json.profile.name) === fold(gold.name);
  if (!name) faults.push(`name: ${json.profile.name}`);
  return {
    read: true,
    name,
    experiences: experienceTally(json, gold, faults),
    technologies: technologyTally(json, gold, faults),
    parts: partTally(json, gold, faults),
    leaks,
    faults,
  };
}

/** The scores of several CVs as one; faults and leaks are left to each. */
export function totalOf(scores: readonly CorpusScore[]) {
  const sum = (tally: (score: CorpusScore) => Tally) => scores.map(tally).reduce(plus, NOTHING);
  return {
    cvs: scores.length,
    read: scores.filter(({ read }) => read).length,
    names: scores.filter(({ name }) => name).length,
    leaks: scores.flatMap(({ leaks }) => leaks).length,
    experiences: shareOf(sum((score) => score.experiences)),
    technologies: shareOf(sum((score) => score.technologies)),
    parts: shareOf(sum((score) => score.parts)),
  };
}

/** 0 to 1; what is wrong weighs as much as what is missing. */
function shareOf({ wanted, found, wrong }: Tally): number {
  return wanted + wrong === 0 ? 1 : found / (wanted + wrong);
}

const NOTHING: Tally = { wanted: 0, found: 0, wrong: 0 };

function plus(a: Tally, b: Tally): Tally {
  return { wanted: a.wanted + b.wanted, found: a.found + b.found, wrong: a.wrong + b.wrong };
}

function unread(gold: Gold): CorpusScore {
  const parts = gold.education + gold.certifications + gold.languages;
  const none = (wanted: number): Tally => ({ ...NOTHING, wanted });
  return {
    read: false,
    name: false,
    experiences: none(gold.experiences.length),
    technologies: none(gold.technologies.length),
    parts: none(parts + gold.skills.length + gold.projects.length),
    leaks: [],
    faults: [],
  };
}

function publishedOf({ cv }: ReadCv): { json: Published; all: string } {
  const index = indexCv(publicCv(cv), TODAY);
  const input = exportInputOf(index, EMPTY_QUERY, cv.profile.locale, { date: `${TODAY}-01`, link: null });
  const json = renderJson(input);
  return {
    json: publishedSchema.parse(JSON.parse(json)),
    all: [json, renderMarkdown(input), renderJsonResume(input)].join("\n"),
  };
}

function experienceTally(json: Published, gold: Gold, faults: string[]): Tally {
  const left = [...json.experiences];
  let found = 0;
  for (const wanted of gold.experiences) {
    const best = left.toSorted((a, b) => likeness(b, wanted) - likeness(a, wanted))[0];
    if (best === undefined || likeness(best, wanted) < ENOUGH) {
      faults.push(`no experience ${wanted.organisation} (${wanted.role})`);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    const wrong = fieldsWrong(best, wanted);
    if (wrong.length === 0) found++;
    else faults.push(...wrong.map((fault) => `${wanted.organisation}: ${fault}`));
  }
  faults.push(...left.map((one) => `an experience too many: ${one.organisation || one.role}`));
  return { wanted: gold.experiences.length, found, wrong: left.length };
}

type WantedExperience = Gold["experiences"][0];

/** Two experiences are the same one when the organisation is near, or most of the rest is equal. */
const ENOUGH = 4;

function likeness(one: PublishedExperience, wanted: WantedExperience): number {
  return (
    (isNear(one.organisation, wanted.organisation) ? 4 : 0) +
    (isNear(one.role, wanted.role) ? 3 : 0) +
    ((one.from ?? null) === wanted.from ? 2 : 0) +
    ((one.to ?? null) === wanted.to ? 1 : 0)
  );
}

function fieldsWrong(one: PublishedExperience, wanted: WantedExperience): string[] {
  const equal = {
    organisation: fold(one.organisation) === fold(wanted.organisation),
    role: fold(one.role) === fold(wanted.role),
    from: (one.from ?? null) === wanted.from,
    to: (one.to ?? null) === wanted.to,
  };
  const fields = ["organisation", "role", "from", "to"] as const;
  return fields
    .filter((field) => !equal[field])
    .map((field) => `${field} ${JSON.stringify(one[field] ?? null)}, not ${JSON.stringify(wanted[field])}`);
}

function technologyTally(json: Published, gold: Gold, faults: string[]): Tally {
  const names = new Set(json.technologies.map(({ name }) => fold(name)));
  const spellings = new Set([...names, ...json.technologies.flatMap(({ aliases }) => aliases.map(fold))]);
  const missing = gold.technologies.filter((name) => !spellings.has(fold(name)));
  const wrong = gold.notTechnologies.filter((name) => names.has(fold(name)));
  faults.push(...missing.map((name) => `no technology ${name}`));
  faults.push(...wrong.map((name) => `${name} is no technology`));
  const wanted = gold.technologies.length;
  return { wanted, found: wanted - missing.length, wrong: wrong.length };
}

function partTally(json: Published, gold: Gold, faults: string[]): Tally {
  let tally = NOTHING;
  for (const part of ["education", "certifications", "languages"] as const) {
    const wanted = gold[part];
    const had = json[part].length;
    if (had !== wanted) faults.push(`${part}: ${had} of ${wanted}`);
    tally = plus(tally, { wanted, found: Math.min(had, wanted), wrong: Math.max(0, had - wanted) });
  }
  const labels = new Map(json.levels.map(({ slug, label }) => [slug, label]));
  const skills = json.skillGroups.flatMap((group) => group.skills);
  const hasSkill = ({ name, level }: Gold["skills"][0]) =>
    skills.some(
      (skill) =>
        fold(skill.name) === fold(name) &&
        (level === null || fold(labels.get(skill.level ?? "") ?? "") === fold(level)),
    );
  const titles = new Set(
    json.experiences.flatMap(({ projects }) => projects.map(({ title }) => fold(title))),
  );
  const skillsMissing = gold.skills.filter((skill) => !hasSkill(skill));
  const projectsMissing = gold.projects.filter((title) => !titles.has(fold(title)));
  faults.push(...skillsMissing.map(({ name, level }) => `no skill ${name}${level ? ` (${level})` : ""}`));
  faults.push(...projectsMissing.map((title) => `no project ${title}`));
  const wanted = gold.skills.length + gold.projects.length;
  return plus(tally, {
    wanted,
    found: wanted - skillsMissing.length - projectsMissing.length,
    wrong: 0,
  });
}

/** Letters and digits only, and what tells C from C++ and C#. */
function fold(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
  return plain.replace(/[^a-z0-9+#.]/g, "").replace(/\.$/, "");
}

/** Equal, or one within the other. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || (Math.min(a.length, b.length) > 3 && (a.includes(b) || b.includes(a)));
}
