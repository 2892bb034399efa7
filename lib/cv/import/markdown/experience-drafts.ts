import type { Line } from "../ledger/markdown-lines";
import { isRole } from "../ledger/role-words";
import type { DatedBlock } from "./dated-block";
import { type DatedText, type Place, readDatedText, readPlace } from "./experience-title";
import type { Block } from "./outline";
import type { Part } from "./plan";
import { type ReadSection, readHeadedSection } from "./project-text";

/** A part of the plan with the further blocks of its text. */
export type GatheredPart = { part: Part; more: Block[] };

export type ProjectDraft = { block: Block; dated: DatedBlock | null; headed: ReadSection[] };
export type Employer = { block: Block; dated: DatedBlock | null };

/** An experience before it is told apart into fields: its block, what hangs below it and what stands over it. */
export type ExperienceDraft = {
  block: Block;
  dated: DatedBlock | null;
  employer: Employer | null;
  /** Text of the employer, for the first of its roles. */
  opening: Line[];
  /** Sections with their own heading that belong to no project. */
  headed: ReadSection[];
  projects: ProjectDraft[];
};

/** Blocks of text join the section they continue. */
export function gather(parts: readonly Part[]): GatheredPart[] {
  const gathered: GatheredPart[] = [];
  for (const part of parts) {
    const last = gathered.at(-1);
    if (part.is === "more" && last !== undefined) last.more.push(part.block);
    else gathered.push({ part, more: [] });
  }
  return gathered;
}

/** A block and what continues it, line by line, without the first heading. */
export function linesOf({ part, more }: GatheredPart): Line[] {
  const further = more.flatMap(({ heading, lines }) => (heading === null ? lines : [heading, ...lines]));
  return [...part.block.lines, ...further];
}

export function draftsOf(gathered: readonly GatheredPart[]): ExperienceDraft[] {
  const drafts: ExperienceDraft[] = [];
  let opening: Line[] = [];
  for (const { part, more } of gathered) {
    const draft = drafts.at(-1);
    if (part.is === "employer") {
      opening = linesWithout(part.block.lines, part.dated?.consumed ?? []);
    } else if (part.is === "experience") {
      const { block, dated, employer } = part;
      drafts.push({ block, dated, employer, opening, headed: [], projects: [] });
      opening = [];
    } else if (part.is === "project") {
      draft?.projects.push({ block: part.block, dated: part.dated, headed: [] });
    } else if (part.is === "section" && part.block.heading !== null) {
      const section = readHeadedSection(part.block.title, part.block.heading, linesOf({ part, more }));
      const owner = part.of === "project" ? draft?.projects.at(-1) : draft;
      owner?.headed.push(section);
    }
  }
  return drafts;
}

export function linesWithout(lines: readonly Line[], consumed: readonly Line[]): Line[] {
  return consumed.length === 0 ? [...lines] : lines.filter((line) => !consumed.includes(line));
}

/** What the heading of an experience says, and the lines below that belong to it. */
function titleOf({ block, dated }: Pick<ExperienceDraft, "block" | "dated">): DatedText {
  return dated ?? readDatedText(block.heading?.content ?? "");
}

/**
 * Organisation and role of each experience. Where one heading leaves the order open, the other headings of the CV
 * decide; where none of them does either, the organisation comes first and it is a guess.
 */
export function placesOf(drafts: readonly ExperienceDraft[]): Place[] {
  const orders = drafts.map((draft) => readPlace(titleOf(draft), "organisation").first);
  const roleFirst = orders.filter((order) => order === "role").length;
  const organisationFirst = orders.filter((order) => order === "organisation").length;
  const isGuess = roleFirst === organisationFirst;
  return drafts.map((draft) => {
    if (draft.employer !== null) return placeUnder(draft.employer, titleOf(draft));
    const place = readPlace(titleOf(draft), roleFirst > organisationFirst ? "role" : "organisation");
    return { ...place, isGuess: place.isGuess && isGuess };
  });
}

function placeUnder(employer: Employer, { parts }: DatedText): Place {
  const [organisation = employer.block.title, ...others] = titleOf(employer).parts;
  const roles = parts.filter(isRole);
  const role = roles.length === 0 ? (parts[0] ?? "") : roles.join(", ");
  const extras = parts.filter((part) => part !== role && !roles.includes(part));
  return { organisation, role, extras: [...others, ...extras], first: null, isGuess: false };
}
