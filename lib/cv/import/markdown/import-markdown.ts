import { NO_ENTRIES } from "../../entries/entry-lists";
import type { CustomSection, Cv, Technology } from "../../model";
import { slugOf } from "../../slug";
import { isCanonical } from "../canonical/form-outline";
import { readCanonicalForm } from "../canonical/read-canonical";
import { localeOf } from "../ledger/cv-locale";
import { type LedgerLine, openLedger } from "../ledger/ledger";
import { type Line, toMarkdown } from "../ledger/markdown-lines";
import { type Problem, problem } from "../ledger/problem-messages";
import { readSource } from "../ledger/source";
import { topicOf } from "../ledger/topics";
import { draftsOf, gather, linesOf } from "./experience-drafts";
import { readExperiences } from "./experiences";
import { headCountOf } from "./identity";
import { type Block, outlineOf, textOf } from "./outline";
import { planOf } from "./plan";
import { ProfileReader } from "./profile";
import { readSkillGroups } from "./skill-groups";
import { readSkills, type SkillsText } from "./skills-text";

export type ImportResult =
  /** `problems` are for the candidate to look at; the CV is whole without. */
  | { ok: true; cv: Cv; ledger: LedgerLine[]; problems: Problem[] }
  /** The file is refused, and this is why. */
  | { ok: false; problems: Problem[] };

/**
 * Reads a CV in Markdown, whatever its layout, in French or English. The ledger says of each source line, once and in order,
 * what it became. Never throws; time is linear in the size of the file. The CV satisfies `cvSchema`.
 */
export function importMarkdown(source: Uint8Array): ImportResult {
  const read = readSource(source);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const { lines } = read;
  if (isCanonical(lines)) return { ok: true, ...readCanonicalForm(lines) };
  const blocks = outlineOf(lines);
  const parts = gather(planOf(blocks, headCountOf(blocks)));
  const drafts = draftsOf(parts);
  if (drafts.length === 0) {
    const lastHeading = blocks.findLast(({ heading }) => heading !== null)?.heading;
    return { ok: false, problems: [problem("no-experience", lastHeading?.number ?? null)] };
  }

  const locale = localeOf(lines.map(({ text }) => text));
  const ledger = openLedger(lines);
  const profile = new ProfileReader(ledger);
  const sections: CustomSection[] = [];
  const skills: SkillsText[] = [];

  const keep = (title: string, heading: Line | null, kept: Line[], hidden = false) => {
    ledger.claim(heading === null ? kept : [heading, ...kept], "kept", `sections/${slugOf(title)}`);
    sections.push({ title, body: toMarkdown(kept), hidden });
  };
  const keepRest = ({ title, heading }: Block, rest: Line[]) => {
    if (textOf(rest).length > 0) keep(title, heading, rest);
  };

  for (const gathered of parts) {
    const { part } = gathered;
    const { block } = part;
    if (part.is === "head") profile.readHead(block);
    else if (part.is === "summary") profile.readSummary(block);
    else if (part.is === "contact") keepRest(block, profile.readContacts(block));
    else if (part.is === "softSkills") keepRest(block, profile.readSoftSkills(block));
    else if (part.is === "container") readContainer(part);
    else if (part.is === "custom") keep(block.title, block.heading, linesOf(gathered), part.hidden);
    else if (part.is === "skills" || part.is === "languages") readSkillBlock(part.is, block);
  }

  function readContainer({ block, unusual }: { block: Block; unusual: boolean }): void {
    const hasText = textOf(block.lines).length > 0;
    if (hasText || unusual) keep(block.title, block.heading, block.lines, !hasText);
    else if (block.heading !== null) ledger.claim([block.heading], "mapped", "experiences");
  }

  function readSkillBlock(kind: "skills" | "languages", block: Block): void {
    const text = readSkills(block.title, block.lines, { plainOnly: kind === "languages" });
    const isEmpty = text.groups.length === 0 && text.rest.length === 0;
    if (text.groups.length > 0 || (isEmpty && topicOf(block.title) !== null)) {
      skills.push(text);
      const where = text.groups.some(({ title }) => title === block.title) ? `/${slugOf(block.title)}` : "";
      if (block.heading !== null) ledger.claim([block.heading], "mapped", `skillGroups${where}`);
      keepRest(block, text.rest);
    } else {
      keep(block.title, block.heading, block.lines);
    }
  }

  const declared = readSkillGroups(skills, ledger);
  const told = readExperiences(drafts, ledger);
  if (profile.leftovers.length > 0)
    keep(locale === "fr" ? "En-tête" : "Header", null, profile.leftovers, true);
  const closed = ledger.close();
  const cv: Cv = {
    profile: profile.close(locale),
    levels: declared.levels,
    skillGroups: declared.skillGroups,
    experiences: told.experiences,
    ...NO_ENTRIES,
    sections,
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
    ok: true,
    cv,
    ledger: closed.ledger,
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function distinct(technologies: readonly Technology[]): Technology[] {
  const bySlug = new Map<string, Technology>();
  for (const technology of technologies)
    if (!bySlug.has(technology.slug)) bySlug.set(technology.slug, technology);
  return [...bySlug.values()];
}
