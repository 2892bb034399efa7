import { emptyFields } from "@/lib/cv/entries/own-fields";
import { skill as noun } from "@/lib/cv/entries/skill";
import { localeOf } from "@/lib/cv/import/ledger/cv-locale";
import { type Ledger, type LedgerLine, openLedger } from "@/lib/cv/import/ledger/ledger";
import { buildLevels, type ScaleStep, usualRank } from "@/lib/cv/import/ledger/levels";
import { type Line, toMarkdown } from "@/lib/cv/import/ledger/markdown-lines";
import { type Problem, problem } from "@/lib/cv/import/ledger/problem-messages";
import { topicOf } from "@/lib/cv/import/ledger/topics";
import { plainText } from "@/lib/cv/markdown-text";
import type { CustomSection, Cv, Level, SkillGroup, Technology } from "@/lib/cv/model";
import { fold } from "@/lib/cv/normalize";
import { slugOf } from "@/lib/cv/slug";
import { SlugBook } from "@/lib/cv/slug-book";
import { technologiesOfName } from "@/lib/cv/technologies/read-technologies";
import { technologiesOfSlugs } from "@/lib/cv/technologies/uses";
import { serverWords } from "@/lib/cv/words/server-words";
import {
  certificationOf,
  type DatedEntry,
  datedOf,
  educationOf,
  entriesOf,
  isCertification,
  isFull,
  isStudies,
  type ReadCertification,
  type ReadDated,
  type ReadEducation,
} from "./dated-entries";
import { entryListsOf } from "./entry-lists-of";
import { readExperiences } from "./experiences";
import type { Jobs } from "./jobs";
import { type Block, linesBelow, type Node, textOf } from "./outline";
import type { Part } from "./parts";
import { ProfileReader } from "./profile";
import { badgeNames, readSkills, type SkillsText } from "./skills-text";
import { isListOfLanguages, type SpokenLanguage, spokenLanguagesOf } from "./spoken-languages";

const REFEREES = /\b(?:references?|referees?|recommandations?|recommendations?)\b/;

/** What a CV says of studies, certificates, languages and the like, in its order. */
export type ReadEntries = {
  education: ReadEducation[];
  certifications: ReadCertification[];
  languages: SpokenLanguage[];
  publications: ReadDated[];
  awards: ReadDated[];
  volunteering: ReadDated[];
};

export type ReadMarkdown = { cv: Cv; ledger: LedgerLine[]; problems: Problem[] };

type PartJobs = Jobs & { part: Part };

const ENTRY_TOPICS = ["education", "certifications", "publications", "awards", "volunteering"] as const;
type EntryTopic = (typeof ENTRY_TOPICS)[number];

function isEntryTopic(topic: Part["topic"]): topic is EntryTopic {
  return ENTRY_TOPICS.some((one) => one === topic);
}

/** Makes a CV of its parts, and says in the ledger what became of each line. */
export class CvReader {
  readonly #ledger: Ledger;
  readonly profile: ProfileReader;
  readonly #sections: CustomSection[] = [];
  readonly #skills: SkillsText[] = [];
  readonly #entries: ReadEntries = {
    education: [],
    certifications: [],
    languages: [],
    publications: [],
    awards: [],
    volunteering: [],
  };
  readonly #lines: readonly Line[];

  constructor(source: readonly Line[], lines: readonly Line[]) {
    this.#lines = lines;
    this.#ledger = openLedger(source, lines);
    this.profile = new ProfileReader(this.#ledger);
  }

  read(parts: readonly Part[], jobs: readonly PartJobs[]): ReadMarkdown {
    const locale = localeOf(this.#lines.map(({ text }) => text));
    const jobsOfPart = new Map(jobs.map((job) => [job.part, job]));
    for (const part of parts) this.#readPart(part, jobsOfPart.get(part));
    const declared = readSkillGroups(this.#skills, this.#ledger);
    const told = readExperiences(
      jobs.flatMap(({ drafts }) => drafts),
      this.#ledger,
    );
    if (this.profile.leftovers.length > 0)
      this.#keep(serverWords(locale).importedTitles.header, null, this.profile.leftovers, true);
    const closed = this.#ledger.close();
    const cv: Cv = {
      profile: this.profile.close(locale),
      levels: declared.levels,
      skillGroups: declared.skillGroups,
      experiences: told.experiences,
      ...entryListsOf(this.#entries),
      sections: this.#sections,
      technologies: distinct([...declared.technologies, ...told.technologies]),
      catalogue: [],
      acceptedFindings: [],
    };
    const problems = [
      ...(cv.profile.name === "" ? [problem("no-name", null)] : []),
      ...declared.problems,
      ...told.problems,
      ...closed.unplaced.map(({ number, text }) => problem("unplaced-line", number, text.trim())),
    ];
    return {
      cv,
      ledger: closed.ledger,
      problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
  }

  #readPart(part: Part, jobs: PartJobs | undefined): void {
    const { topic, block, children } = part;
    if (topic === "head") this.profile.readHead(this.#withoutBadges(block));
    else if (topic === "summary")
      this.profile.readSummary({ ...block, lines: linesBelow({ block, children }) });
    else if (topic === "contact") this.#readContact(part);
    else if (topic === "softSkills" && !namesTechnologies(block.lines.map(({ content }) => content))) {
      this.#keepRest(block, this.profile.readSoftSkills(block));
      this.#keepNodes(children);
    } else if (topic === "experience") this.#readContainer(part, jobs);
    else if (topic === "skills" || topic === "softSkills") this.#readSkills(part);
    else if (topic === "languages") this.#readLanguages(part);
    else if (isEntryTopic(topic)) this.#readEntries(part, topic);
    else if (topic === "projects" && jobs !== undefined) return;
    else if (topic === "other" && REFEREES.test(fold(block.title))) this.#keepReferees(part);
    else this.#keepPart(part);
  }

  /** Badges of technologies beside the name are skills. */
  #withoutBadges(block: Block): Block {
    const badges = block.lines.filter(
      (line) =>
        line.kind === "image" && !line.content.startsWith("[!") && namesTechnologies(badgeNames(line)),
    );
    if (badges.length === 0) return block;
    const text = readSkills(
      serverWords(localeOf(this.#lines.map((line) => line.text))).importedTitles.skills,
      badges,
    );
    this.#skills.push(text);
    return { ...block, lines: without(block.lines, badges) };
  }

  #readContact({ block, children }: Part): void {
    const { told } = this.#takeLanguages(block.lines);
    const lines = without(block.lines, told);
    this.#keepRest(block, this.profile.readContacts({ ...block, lines }));
    for (const child of children) {
      const { heading, title } = child.block;
      // "### 12 rue du Puits" is a contact as well as what stands below it.
      const own = heading === null || topicOf(title) !== null ? [] : [{ ...heading, kind: "text" as const }];
      const rest = this.profile.readContacts({ ...child.block, lines: [...own, ...linesBelow(child)] });
      this.#keepRest(child.block, rest);
    }
  }

  #readContainer({ block }: Part, jobs: PartJobs | undefined): void {
    const lead = jobs?.lead ?? block.lines;
    for (const line of block.lines) if (line.kind === "header-row") this.#ledger.setAside(line);
    const hasText = textOf(lead).length > 0;
    const isUsual = topicOf(block.title) === "experience";
    if (hasText || (!isUsual && block.heading !== null))
      this.#keep(block.title, block.heading, lead, !hasText);
    else if (block.heading !== null) this.#ledger.claim([block.heading], "mapped", "experiences");
  }

  #readSkills(part: Part): void {
    this.#readSkillBlock(part.block);
    for (const child of part.children) this.#readSkillNode(child);
  }

  #readSkillNode(node: Node): void {
    this.#readSkillBlock(node.block);
    for (const child of node.children) this.#readSkillNode(child);
  }

  #readSkillBlock(block: Block): void {
    const { told } = this.#takeLanguages(block.lines);
    const lines = without(block.lines, told);
    const level = usualRank(block.title) !== null && topicOf(block.title) === null ? block.title : null;
    const text = readSkills(block.title, lines, level);
    const isTitleOnly = text.groups.length === 0 && text.rest.length === 0;
    const isEmpty = isTitleOnly && (block.heading === null || topicOf(block.title) === "skills");
    if (text.groups.length > 0 || isEmpty) {
      this.#skills.push(text);
      const where = text.groups.some(({ title }) => title === block.title) ? `/${slugOf(block.title)}` : "";
      if (block.heading !== null) this.#ledger.claim([block.heading], "mapped", `skillGroups${where}`);
      this.#keepRest(block, text.rest);
    } else this.#keep(block.title, block.heading, lines);
  }

  /** Lines labelled "Langues :" among others. */
  #takeLanguages(lines: readonly Line[]): { told: Line[] } {
    const labelled = lines.filter(({ content }) => {
      const label = /^[\s*_]*([\p{L} ]{3,30}?)[\s*_]*:/u.exec(content)?.[1] ?? "";
      const isLabelled =
        /^(?:langues?|(?:spoken )?languages?)\b/i.test(label) && topicOf(label) === "languages";
      return isLabelled || isListOfLanguages(plainText(content).replace(/^[^:→]{2,30}\s?[:→]\s*/, ""));
    });
    const { languages, told } = spokenLanguagesOf(
      labelled.filter(({ content }) => !/\b(?:programming|python|java)\b/i.test(content)),
    );
    this.#entries.languages.push(...languages);
    this.#ledger.claim(told, "mapped", "languages");
    return { told };
  }

  #readLanguages({ block, children }: Part): void {
    const lines = linesBelow({ block, children });
    const { languages } = spokenLanguagesOf(lines);
    if (languages.length === 0) {
      this.#readSkillBlock({ ...block, lines });
      return;
    }
    this.#entries.languages.push(...languages);
    this.#keep(block.title, block.heading, lines, true);
  }

  #readEntries(part: Part, topic: EntryTopic): void {
    const { entries } = entriesOf(part);
    const full = entries.filter(isFull);
    for (const entry of full) this.#addEntry(entry, topic);
    // What was read whole is shown as entries; its lines stay as they were, beside them and hidden.
    this.#keepPart({ ...part, hidden: part.hidden || (full.length > 0 && full.length === entries.length) });
  }

  #addEntry(entry: DatedEntry, topic: EntryTopic): void {
    const isStudy = topic === "certifications" ? isStudies(entry) : !isCertification(entry);
    if ((topic === "certifications" || topic === "education") && !isStudy) {
      this.#entries.certifications.push(certificationOf(entry));
    } else if (topic === "education" || topic === "certifications")
      this.#entries.education.push(educationOf(entry));
    else this.#entries[topic].push(datedOf(entry));
  }

  #keepPart({ block, children, hidden }: Part): void {
    this.#keep(block.title, block.heading, linesBelow({ block, children }), hidden);
  }

  /** Names of others and how to reach them are theirs: such a part is hidden and left whole. */
  #keepReferees(part: Part): void {
    const lines = linesBelow(part);
    const { title, heading } = part.block;
    this.#ledger.claim(heading === null ? lines : [heading, ...lines], "kept", `sections/${slugOf(title)}`);
    this.#sections.push({ title, body: toMarkdown(lines), hidden: true });
  }

  #keepNodes(nodes: readonly Node[]): void {
    for (const node of nodes) this.#keep(node.block.title, node.block.heading, linesBelow(node));
  }

  /** Takes e-mail addresses and the like out of text that becomes public. */
  #keep(title: string, heading: Line | null, lines: readonly Line[], hidden = false): void {
    const kept = this.profile.withoutContacts(lines);
    const where = `sections/${slugOf(title)}`;
    this.#ledger.claim(heading === null ? kept : [heading, ...kept], "kept", where);
    this.#sections.push({ title, body: toMarkdown(kept), hidden: hidden || textOf(kept).length === 0 });
  }

  #keepRest({ title, heading }: Block, rest: readonly Line[]): void {
    if (textOf(rest).length > 0) this.#keep(title, heading, rest);
  }
}

/** "Strengths" over names of technologies are skills like others. */
function namesTechnologies(names: readonly string[]): boolean {
  return names.some((name) => technologiesOfName(plainText(name)).length > 0);
}

function without(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const gone = new Set(taken);
  return gone.size === 0 ? [...lines] : lines.filter((line) => !gone.has(line));
}

function distinct(technologies: readonly Technology[]): Technology[] {
  const bySlug = new Map<string, Technology>();
  for (const technology of technologies)
    if (!bySlug.has(technology.slug)) bySlug.set(technology.slug, technology);
  return [...bySlug.values()];
}

type ReadSkillGroups = {
  levels: Level[];
  skillGroups: SkillGroup[];
  technologies: Technology[];
  problems: Problem[];
};

/** Makes the skill groups and the levels of the whole CV; the first scale that it states is its scale. */
function readSkillGroups(texts: readonly SkillsText[], ledger: Ledger): ReadSkillGroups {
  const scale: ScaleStep[] = texts.find((text) => text.scale.length > 0)?.scale ?? [];
  const read = texts.flatMap(({ groups }) => groups);
  const labels = read.flatMap(({ skills }) => skills.flatMap(({ level }) => (level === null ? [] : [level])));
  const levels = buildLevels(scale, labels);
  const offScale = new Set(
    scale.length === 0 ? [] : levels.filter(({ rank }) => rank === null).map(({ slug }) => slug),
  );
  const problems: Problem[] = [];
  const groups = new SlugBook();
  const skillGroups = read.map(({ title, skills }): SkillGroup => {
    const group = groups.add(title);
    const names = new SlugBook();
    return {
      slug: group,
      title,
      skills: skills.map(({ name, level, line }) => {
        const slug = names.add(name);
        const where = `skillGroups/${group}/skills/${slug}`;
        const isOffScale = level !== null && offScale.has(slugOf(level));
        if (isOffScale) problems.push(problem("unknown-level", line.number, level));
        ledger.claim([line], isOffScale ? "question" : "mapped", where);
        return {
          ...emptyFields(noun.fields),
          slug,
          name,
          level: level === null ? null : slugOf(level),
          technologies: technologiesOfName(name),
        };
      }),
    };
  });
  for (const { headers } of texts) ledger.claim(headers, "mapped", "levels");
  const declared = skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies));
  return { levels, skillGroups, technologies: technologiesOfSlugs(declared), problems };
}
