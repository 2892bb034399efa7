import { isWithin, overlaps } from "../../read-period";
import { isRole } from "../ledger/role-words";
import { sectionKindOf, type Topic } from "../ledger/topics";
import type { DatedBlock } from "./dated-block";
import type { Employer } from "./experience-drafts";
import { isDegreeOnly, isExperience, type Landmark, type Landmarks, landmarksOf } from "./landmarks";
import type { Block } from "./outline";
import { hasUsualSections } from "./project-text";
import { hasLevelTable } from "./skills-text";

/** What a block of the outline is for. */
export type Part =
  | { is: "head" | "summary" | "contact" | "softSkills" | "skills" | "languages"; block: Block }
  /** A heading over experiences: "Expérience professionnelle", or one that is `unusual`. */
  | { is: "container"; block: Block; unusual: boolean }
  /** An organisation with dated roles below it. */
  | ({ is: "employer" } & Employer)
  /** `dated` is null for a heading among experiences that gives no period. */
  | { is: "experience"; block: Block; dated: DatedBlock | null; employer: Employer | null }
  | { is: "project"; block: Block; dated: DatedBlock | null }
  /** A section with its own heading, of the project before it or of the experience itself. */
  | { is: "section"; block: Block; of: "project" | "experience" }
  /** More text of the section or custom section before it. */
  | { is: "more"; block: Block }
  /** `hidden` below "Contact": an address must not become public by its heading. */
  | { is: "custom"; block: Block; hidden: boolean };

/** Decides what each block is for, one part a block. The first `headCount` say who the CV is about. */
export function planOf(blocks: readonly Block[], headCount: number): Part[] {
  const landmarks = landmarksOf(blocks, headCount);
  const planner = new Planner(landmarks);
  return landmarks.all.map((landmark, index) =>
    index < headCount ? { is: "head", block: landmark.block } : planner.next(landmark, index),
  );
}

/** Walks the blocks in order and remembers what is open: a custom section, an area, an employer, an experience. */
class Planner {
  readonly #landmarks: readonly Landmark[];
  readonly #hasContainer: boolean;
  #customDepth: number | null = null;
  #area: { topic: Topic; depth: number } | null = null;
  #employer: Employer | null = null;
  #experience: Landmark | null = null;
  #projectDepth: number | null = null;
  #sectionDepth: number | null = null;
  #hadExperience = false;
  /** How deep the headings of "Skills" and the like go, before the first experience. */
  #topicDepth = 0;

  constructor({ all, hasContainer }: Landmarks) {
    this.#landmarks = all;
    this.#hasContainer = hasContainer;
  }

  next(landmark: Landmark, index: number): Part {
    const { block, dated, topic } = landmark;
    if (this.#customDepth !== null && block.depth > this.#customDepth) return { is: "more", block };
    this.#closeAbove(block.depth);
    if (this.#isInExperience(landmark)) return this.#partOfExperience(landmark);

    this.#experience = null;
    if (topic === null && this.#isEmployer(index)) {
      this.#employer = { block, dated };
      return { is: "employer", block, dated };
    }
    const inContainer = this.#area?.topic === "experience";
    const isDegree = dated !== null && isDegreeOnly(dated);
    if (topic === null && !isDegree && (inContainer || (dated !== null && this.#isExperience(dated)))) {
      return this.#openExperience(landmark);
    }
    return this.#topPart(index, landmark);
  }

  #closeAbove(depth: number): void {
    this.#customDepth = null;
    if (this.#area !== null && depth <= this.#area.depth) this.#area = null;
    if (this.#employer !== null && depth <= this.#employer.block.depth) this.#employer = null;
  }

  #isExperience(dated: DatedBlock): boolean {
    const inContainer = this.#area?.topic === "experience" || this.#employer !== null;
    return isExperience(dated, inContainer, this.#hasContainer && !inContainer);
  }

  /** Below the open experience, or beside it when its heading is deeper than those of the other experiences. */
  #isInExperience({ block, dated, topic, shallowest }: Landmark): boolean {
    const open = this.#experience;
    if (open === null) return false;
    const isBelow = block.depth > open.block.depth;
    const isBeside = block.depth === open.block.depth && block.depth > shallowest && topic === null;
    if (!isBelow && !isBeside) return false;
    if (topic !== null && sectionKindOf(block.title) === null && dated === null) {
      // "Formation" after the last job: a part of the CV, unless nothing says that it is not a project.
      return !block.isAfterRule && block.depth > this.#topicDepth;
    }
    if (dated === null || topic !== null || !this.#isExperience(dated)) return true;
    return isBelow && isPartOf(dated, open.dated);
  }

  #openExperience(landmark: Landmark): Part {
    const { block, dated } = landmark;
    this.#experience = landmark;
    this.#projectDepth = null;
    this.#sectionDepth = null;
    this.#hadExperience = true;
    return { is: "experience", block, dated, employer: this.#employer };
  }

  #partOfExperience({ block, dated }: Landmark): Part {
    if (this.#sectionDepth !== null && block.depth > this.#sectionDepth) return { is: "more", block };
    this.#sectionDepth = null;
    const isBelowProject = this.#projectDepth !== null && block.depth > this.#projectDepth;
    const isSection =
      sectionKindOf(block.title) !== null || (isBelowProject && !hasUsualSections(block.lines));
    if (isSection && dated === null) {
      this.#sectionDepth = block.depth;
      return { is: "section", block, of: isBelowProject ? "project" : "experience" };
    }
    if (!isBelowProject) this.#projectDepth = block.depth;
    return { is: "project", block, dated };
  }

  /** "Acme" over "Senior Engineer (2015-2018)" and "Engineer (2012-2015)". */
  #isEmployer(index: number): boolean {
    const { block, dated } = this.#landmarks[index] ?? {};
    const next = this.#landmarks[index + 1];
    if (block === undefined || !next?.dated || next.block.depth <= block.depth) return false;
    const isOrganisation = dated
      ? dated.parts.length === 1 && !dated.parts.some(isRole)
      : !isRole(block.title);
    return (
      isOrganisation &&
      isRole(next.dated.parts[0] ?? "") &&
      next.dated.parts.filter((part) => !isRole(part)).length === 0
    );
  }

  #topPart(index: number, { block, topic }: Landmark): Part {
    const { depth } = block;
    const area = this.#area?.topic ?? null;
    if (topic !== null) this.#area = { topic, depth };
    if (topic !== null && !this.#hadExperience) this.#topicDepth = Math.max(this.#topicDepth, depth);
    if (topic === "experience") return { is: "container", block, unusual: false };
    if (topic === null && this.#hasExperienceBelow(index)) {
      this.#area = { topic: "experience", depth };
      return { is: "container", block, unusual: true };
    }
    if (topic === "languages") return { is: area === "skills" ? "skills" : topic, block };
    if (topic === "skills" || topic === "softSkills" || topic === "summary" || topic === "contact") {
      return { is: topic, block };
    }
    if (topic === null && (area === "skills" || hasLevelTable(block.lines))) return { is: "skills", block };
    this.#customDepth = depth;
    return { is: "custom", block, hidden: topic === null && area === "contact" };
  }

  #hasExperienceBelow(index: number): boolean {
    const depth = this.#landmarks[index]?.block.depth ?? 0;
    for (let below = index + 1; below < this.#landmarks.length; below += 1) {
      const { block, dated = null, topic } = this.#landmarks[below] ?? {};
      if (block === undefined || block.depth <= depth) return false;
      if (dated !== null && topic === null && isExperience(dated, false, this.#hasContainer)) return true;
    }
    return false;
  }
}

/** A dated heading below an experience is one of its projects when its period lies in the other. */
function isPartOf({ period, parts, isOnHeading }: DatedBlock, experience: DatedBlock | null): boolean {
  if (experience === null || isWithin(period, experience.period)) return true;
  const isFull = parts.length > 1 && parts.some(isRole) && !parts.every(isRole);
  const isLone = period.from === period.to && parts.length === 1;
  return isLone || !isOnHeading || (overlaps(period, experience.period) && !isFull);
}
