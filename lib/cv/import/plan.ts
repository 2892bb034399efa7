import { type DatedBlock, readDatedBlock } from "./dated-block";
import type { Employer } from "./experience-drafts";
import { isWithin, overlaps } from "./months";
import { type Block, textOf } from "./outline";
import { hasUsualSections } from "./project-text";
import { isRole } from "./role-words";
import { hasLevelTable } from "./skills-text";
import { sectionKindOf, type Topic, topicOf } from "./topics";

/** What each block of the outline is for. */
export type Part =
  | { is: "head" | "summary" | "contact" | "softSkills" | "skills" | "languages"; block: Block }
  /** A heading over experiences: "Expérience professionnelle", or one that is `unusual`. */
  | { is: "container"; block: Block; unusual: boolean }
  /** An organisation with dated roles below it. */
  | { is: "employer"; block: Block; dated: DatedBlock | null }
  /** `dated` is null for a heading among experiences that gives no period. */
  | { is: "experience"; block: Block; dated: DatedBlock | null; employer: Employer | null }
  | { is: "project"; block: Block; dated: DatedBlock | null }
  /** A section with its own heading, of the project before it or of the experience itself. */
  | { is: "section"; block: Block; of: "project" | "experience" }
  /** More text of the section or custom section before it. */
  | { is: "more"; block: Block }
  | { is: "custom"; block: Block };

type Current = {
  block: Block;
  dated: DatedBlock | null;
  projectDepth: number | null;
  sectionDepth: number | null;
};

/** Decides what each block is for, in order. `head` blocks are the first ones: who the CV is about. */
export function planOf(blocks: readonly Block[], headCount: number): Part[] {
  const dated = blocks.map((block, index) => (index < headCount ? null : readDatedBlock(block)));
  const parts: Part[] = blocks.slice(0, headCount).map((block) => ({ is: "head", block }));
  const shallowest = shallowestExperiences(blocks, dated);
  let closedDepth: number | null = null;
  let area: { topic: Topic; depth: number } | null = null;
  let current: Current | null = null;
  let employer: Employer | null = null;
  let sectionsDepth = 0;

  for (const [index, block] of blocks.entries()) {
    if (index < headCount) continue;
    const { depth, title } = block;
    const date = dated[index] ?? null;
    if (closedDepth !== null && depth > closedDepth) {
      parts.push({ is: "more", block });
      continue;
    }
    closedDepth = null;
    if (area !== null && depth <= area.depth) area = null;
    if (employer !== null && depth <= employer.block.depth) employer = null;
    const inContainer = area?.topic === "experience";
    const topic = topicOf(title);
    const isCandidate = date !== null && isExperience(date, inContainer);

    if (isCandidate && date !== null && !(current !== null && isProjectOf(block, date, current))) {
      const isEmployer = isEmployerOf(block, date, blocks[index + 1], dated[index + 1]);
      current = isEmployer ? null : { block, dated: date, projectDepth: null, sectionDepth: null };
      parts.push(
        isEmployer
          ? { is: "employer", block, dated: date }
          : { is: "experience", block, dated: date, employer: employer },
      );
      if (isEmployer) employer = { block, dated: date };
      continue;
    }
    if (current !== null && belongsTo(block, current, shallowest[index] ?? 0)) {
      const leaves =
        topic !== null && sectionKindOf(title) === null && (block.isAfterRule || depth <= sectionsDepth);
      const isSibling = depth <= current.block.depth;
      if (!leaves && !(isSibling && topic !== null)) {
        parts.push(partOf(block, date, current));
        continue;
      }
    }
    current = null;
    if (isEmployerOf(block, date, blocks[index + 1], dated[index + 1]) && topic === null) {
      employer = { block, dated: date };
      parts.push({ is: "employer", block, dated: date });
      continue;
    }
    if (topic === null && inContainer) {
      current = { block, dated: date, projectDepth: null, sectionDepth: null };
      parts.push({ is: "experience", block, dated: date, employer: employer });
      continue;
    }
    const part = topPart(block, topic, area?.topic ?? null, hasExperienceBelow(blocks, dated, index));
    parts.push(part);
    if (part.is === "custom") closedDepth = depth;
    else if (part.is === "container") area = { topic: "experience", depth };
    else if (topic !== null) area = { topic, depth };
    if (topic !== null && !parts.some(({ is }) => is === "experience"))
      sectionsDepth = Math.max(sectionsDepth, depth);
  }
  return parts;
}

/** A block at the top level of the CV, by its topic. */
function topPart(block: Block, topic: Topic | null, area: Topic | null, isOverExperiences: boolean): Part {
  if (topic === "experience" || (topic === null && isOverExperiences)) {
    return { is: "container", block, unusual: topic === null };
  }
  if (
    topic === "skills" ||
    topic === "softSkills" ||
    topic === "summary" ||
    topic === "contact" ||
    topic === "languages"
  ) {
    const isProgramming = topic === "languages" && area === "skills";
    return { is: isProgramming ? "skills" : topic, block };
  }
  const isSkills = topic === null && (area === "skills" || hasLevelTable(block.lines));
  return { is: isSkills ? "skills" : "custom", block };
}

/** A period makes an experience when it is a range, or when the heading says both for whom and as what. */
function isExperience({ period, parts, isOnHeading }: DatedBlock, inContainer: boolean): boolean {
  if (parts.length === 0) return false;
  if (inContainer) return true;
  const isRange = period.from !== period.to;
  return isOnHeading ? isRange || parts.length > 1 : parts.some(isRole) || (isRange && parts.length > 1);
}

/** A dated heading below an experience is one of its projects when its period lies in the other. */
function isProjectOf(block: Block, { period, parts, isOnHeading }: DatedBlock, current: Current): boolean {
  if (block.depth <= current.block.depth) return false;
  if (current.dated === null || isWithin(period, current.dated.period)) return true;
  const isFull = parts.length > 1 && parts.some(isRole) && !parts.every(isRole);
  const isLone = period.from === period.to && parts.length === 1;
  return isLone || !isOnHeading || (overlaps(period, current.dated.period) && !isFull);
}

/** Below the experience, or beside it when its heading is deeper than those of the other experiences. */
function belongsTo(block: Block, current: Current, shallowest: number): boolean {
  const { depth } = current.block;
  return block.depth > depth || (block.depth === depth && depth > shallowest);
}

function partOf(block: Block, dated: DatedBlock | null, current: Current): Part {
  const { depth, title } = block;
  const { projectDepth, sectionDepth } = current;
  if (sectionDepth !== null && depth > sectionDepth) return { is: "more", block };
  current.sectionDepth = null;
  const isBelowProject = projectDepth !== null && depth > projectDepth;
  const isSection = isBelowProject ? !hasUsualSections(block.lines) : sectionKindOf(title) !== null;
  if (isSection && dated === null) {
    current.sectionDepth = depth;
    return { is: "section", block, of: isBelowProject ? "project" : "experience" };
  }
  current.projectDepth = isBelowProject ? projectDepth : depth;
  return { is: "project", block, dated };
}

/** "Acme" over "Senior Engineer (2015-2018)" and "Engineer (2012-2015)". */
function isEmployerOf(
  block: Block,
  date: DatedBlock | null,
  next: Block | undefined,
  nextDate: DatedBlock | null | undefined,
): boolean {
  if (next === undefined || !nextDate || next.depth <= block.depth || block.heading === null) return false;
  const isOrganisation =
    date === null ? !isRole(block.title) : date.parts.length === 1 && !date.parts.some(isRole);
  return isOrganisation && nextDate.parts.length === 1 && nextDate.parts.every(isRole);
}

function hasExperienceBelow(
  blocks: readonly Block[],
  dated: readonly (DatedBlock | null)[],
  index: number,
): boolean {
  const depth = blocks[index]?.depth ?? 0;
  if (textOf(blocks[index]?.lines ?? []).length > 0) return false;
  for (let below = index + 1; (blocks[below]?.depth ?? 0) > depth; below += 1) {
    const date = dated[below];
    if (date && isExperience(date, false)) return true;
  }
  return false;
}

/** For each block, the depth of the shallowest experience in its container, or in the rest of the CV. */
function shallowestExperiences(blocks: readonly Block[], dated: readonly (DatedBlock | null)[]): number[] {
  const found = new Map<number, number>();
  const regions: number[] = [];
  let region = -1;
  let regionDepth = 0;
  let closedDepth: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const topic = topicOf(block.title);
    if (closedDepth !== null && block.depth <= closedDepth) closedDepth = null;
    if (region >= 0 && block.depth <= regionDepth) region = -1;
    if (topic === "experience" && dated[index] === null) {
      region = index;
      regionDepth = block.depth;
    }
    if (topic === "other" && closedDepth === null) closedDepth = block.depth;
    regions.push(region);
    const date = dated[index];
    if (closedDepth !== null || !date || !isExperience(date, region >= 0)) continue;
    found.set(region, Math.min(found.get(region) ?? Number.POSITIVE_INFINITY, block.depth));
  }
  return regions.map((of) => found.get(of) ?? 0);
}
