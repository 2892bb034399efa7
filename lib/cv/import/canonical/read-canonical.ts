import {
  type AnyEntry,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entryName,
  isEntryList,
  listsOf,
} from "@/lib/cv/entries/entry-lists";
import { type Ledger, type LedgerLine, openLedger } from "@/lib/cv/import/ledger/ledger";
import { isNoise, type Line } from "@/lib/cv/import/ledger/markdown-lines";
import { type Problem, problem } from "@/lib/cv/import/ledger/problem-messages";
import { type CustomSection, type Cv, readEntries, type Technology } from "@/lib/cv/model";
import { slugOf } from "@/lib/cv/slug";
import { SlugBook } from "@/lib/cv/slug-book";
import { knownTechnology } from "@/lib/cv/technologies/own-catalogue";
import { serverWords } from "@/lib/cv/words/server-words";
import { listTitled, readEntryLine, textFieldOf } from "./entry-line";
import { type FormBlock, formOutline } from "./form-outline";
import { languageOf, type PartName, partOf } from "./form-words";
import { technologiesMentioned } from "./inferred";
import { readFormExperiences } from "./read-experiences";
import { FormNotes } from "./read-notes";
import { FormProfile } from "./read-profile";
import { FormSkills } from "./read-skills";
import { readTextLines } from "./text-lines";

type Part = PartName | EntryList | "skills" | "section";

/**
 * Reads the canonical form (docs/markdown.md), which an export wrote and a person may have changed. What it does not foresee
 * is kept in a hidden section and named. The ledger says of each line what it became.
 */
export function readCanonicalForm(lines: readonly Line[]): {
  cv: Cv;
  ledger: LedgerLine[];
  problems: Problem[];
} {
  const ledger = openLedger(lines);
  const notes = new FormNotes();
  const { preface, blocks, closing } = formOutline(lines);
  for (const line of closing) ledger.setAside(line);

  const unplaced: Line[] = [...preface];
  const profile = new FormProfile(ledger, notes, unplaced);
  const skills = new FormSkills(ledger, notes, unplaced);
  const entries = new FormEntries(ledger, notes);
  const sections: CustomSection[] = [];
  const experienceBlocks: FormBlock[] = [];
  let locale = languageOf("");
  let isAfterHead = false;
  let isInExperiences = false;
  let hadExperiences = false;
  let list: EntryList | null = null;

  for (const block of joinedTexts(blocks)) {
    const { heading, depth } = block;
    if (depth === 1 && !isAfterHead) {
      isAfterHead = true;
      profile.readHead(block);
      continue;
    }
    if (isInExperiences && depth > 2) {
      experienceBlocks.push(block);
      continue;
    }
    if (list !== null && depth === 3) {
      entries.read(list, block);
      continue;
    }
    const note = notes.read("part", block.note, heading);
    const title = note.title ?? block.title;
    const named: Part = hadExperiences ? laterPart(block) : (partOf(block.title) ?? tableOrText(block));
    const part: Part = note.is ?? named;
    isInExperiences = part === "experiences";
    hadExperiences ||= isInExperiences;
    list = isEntryList(part) ? part : null;
    if (part === "experiences") {
      locale = languageOf(block.title);
      ledger.claim([heading], "mapped", "experiences");
      unplaced.push(...block.lines);
    } else if (isEntryList(part)) {
      ledger.claim([heading], "mapped", part);
      unplaced.push(...block.lines);
    } else if (part === "skills") {
      skills.read(block, title, note.slug);
    } else if (part === "section") {
      ledger.claim([heading, ...block.lines], "mapped", `sections/${slugOf(title)}`);
      sections.push({ title, body: note.text ?? textOf(block), hidden: note.hidden ?? false });
    } else if (part === "summary") {
      ledger.claim([heading, ...block.lines], "mapped", "profile.summary");
      profile.summary = note.text ?? textOf(block);
    } else {
      ledger.claim([heading], "mapped", `profile.${part === "contact" ? "contacts" : part}`);
      if (part === "contact") profile.readContacts(block.lines);
      else profile.readSoftSkills(block.lines);
    }
  }

  const { head } = profile;
  const experiences = readFormExperiences(experienceBlocks, ledger, notes, unplaced);
  const declared = skills.close(head.levels);
  const left = unplaced.filter((line) => !isNoise(line));
  if (left.length > 0) {
    const title = serverWords(locale).importedTitles.toPlace;
    ledger.claim(left, "kept", `sections/${slugOf(title)}`);
    sections.push({ title, body: left.map(({ text }) => text).join("\n"), hidden: true });
  }
  const cv: Cv = {
    profile: profile.close(head.locale ?? locale),
    ...declared,
    experiences,
    ...entries.close(),
    sections,
    technologies: technologiesOf({ ...declared, experiences }, head.technologies),
    catalogue: head.catalogue ?? [],
    acceptedFindings: head.acceptedFindings ?? [],
  };
  const problems = [
    ...notes.problems,
    ...left.map(({ number, text }) => problem("unplaced-line", number, text.trim())),
  ];
  return {
    cv,
    ledger: ledger.close().ledger,
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** Outside experiences and lists of entries, deeper headings are text of the part they are in. */
function joinedTexts(blocks: readonly FormBlock[]): FormBlock[] {
  const joined: FormBlock[] = [];
  let isInExperiences = false;
  let isInList = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.depth <= 2) {
      const part = block.note?.is ?? partOf(block.title) ?? laterPart(block);
      isInExperiences = part === "experiences";
      isInList = typeof part === "string" && isEntryList(part);
    }
    const isOwn = block.depth <= 2 || isInExperiences || (isInList && block.depth === 3);
    if (isOwn || last === undefined) joined.push({ ...block });
    else last.lines = [...last.lines, block.heading, ...block.lines];
  }
  return joined;
}

/** After the experiences a part with the title of a list is one, unless text stands right below the title. */
function laterPart({ title, lines }: FormBlock): Part {
  const hasText = lines.some(({ text }) => text.trim() !== "");
  return hasText ? "section" : (listTitled(title) ?? "section");
}

/** Before the experiences a part with a title of its own is a table of skills, or else a text like those after them. */
function tableOrText({ lines }: FormBlock): Part {
  const first = lines.find(({ text }) => text.trim() !== "");
  return first === undefined || first.text.trim().startsWith("|") ? "skills" : "section";
}

function textOf({ lines }: FormBlock): string {
  return readTextLines(lines.map(({ text }) => text));
}

/** Those of the note, which may name known ones by their slug; then whatever else is mentioned. */
function technologiesOf(
  cv: Pick<Cv, "skillGroups" | "experiences">,
  listed: readonly (string | Technology)[] | undefined,
): Technology[] {
  const mentioned = technologiesMentioned(cv);
  if (listed === undefined) return mentioned;
  const given = listed.map((entry) =>
    typeof entry === "string"
      ? (knownTechnology(entry) ?? { slug: entry, name: entry, category: "other" as const, aliases: [] })
      : entry,
  );
  const slugs = new Set<string>();
  return [...given, ...mentioned].filter(({ slug }) => !slugs.has(slug) && slugs.add(slug));
}

/** Reads the lists that `lib/cv/entries` describes: a heading a list, and one below it for each entry. */
class FormEntries {
  readonly #entries = new Map<EntryList, AnyEntry[]>();
  readonly #slugs = new Map<EntryList, SlugBook>();

  constructor(
    private readonly ledger: Ledger,
    private readonly notes: FormNotes,
  ) {}

  read(list: EntryList, block: FormBlock): void {
    const { heading, lines, title } = block;
    const note = this.notes.read("entry", block.note, heading);
    const inferred: AnyEntry = { ...emptyEntry(list, ""), ...readEntryLine(list, title) };
    const slugs = this.#slugs.get(list) ?? new SlugBook();
    this.#slugs.set(list, slugs);
    const slug = slugs.add(entryName(list, inferred));
    const field = textFieldOf(list);
    const text = note.text ?? readTextLines(lines.map((line) => line.text));
    const plain: AnyEntry = { ...inferred, slug, ...(field !== null && { [field]: text }) };
    const noted: AnyEntry = {
      ...plain,
      ...note.fields,
      slug: note.slug ?? slug,
      hidden: note.hidden ?? false,
    };
    const [entry = plain] = readEntries(list, [noted]) ?? [];
    if (entry === plain) {
      const shown = heading.text.trim().replace(/^.*(?=<!--)/, "");
      this.notes.problems.push(problem("unreadable-note", heading.number, shown));
    }
    this.ledger.claim([heading, ...lines], "mapped", list);
    this.#entries.set(list, [...(this.#entries.get(list) ?? []), entry]);
  }

  close(): EntryLists {
    return listsOf((list) => this.#entries.get(list) ?? []);
  }
}
