import { plainText } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isDegree, isRole } from "../ledger/role-words";
import { sectionKindOf, type Topic, topicOf } from "../ledger/topics";
import { jobsWithin } from "./full-jobs";
import { readHeader } from "./header";
import { readHeaderLine } from "./header-units";
import { isHeadHeading } from "./identity";
import { type Block, type Node, textOf, treeOf } from "./outline";
import { readPlace } from "./place";
import { areTechnologies, hasLevelTable } from "./skills-text";
import { areLanguages } from "./spoken-languages";
import { tellsJob } from "./undated-jobs";

/** A part of the CV: what it is about, its heading with the text below, and the headings below that. */
export type Part = {
  /** Null for a part with an unusual title. */
  topic: Topic | "head" | null;
  block: Block;
  children: Node[];
  /** Below "Contact": an address must not become public by its heading. */
  hidden: boolean;
};

/** Topics that close a list of jobs even where their heading is as deep as those of the jobs. */
const CLOSING: ReadonlySet<Topic> = new Set<Topic>([
  "education",
  "certifications",
  "languages",
  "publications",
  "awards",
  "volunteering",
  "skills",
  "softSkills",
  "contact",
  "projects",
  "other",
]);

/** The parts of a CV, in order; a CV without the heading "Experience" has its jobs in a part of that topic all the same. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const first = headCount(blocks);
  const rest = blocks.slice(first).filter(({ isPerson }) => isPerson !== true);
  const head = blocks
    .filter((block, index) => index < first || block.isPerson === true)
    .map((block): Part => ({ topic: "head", block, children: [], hidden: false }));
  const parts = withCertificates(new PartReader(rest).parts().map(withTopicOfText));
  const hasContainer = parts.some(({ topic }) => topic === "experience");
  const all = withJobs(parts, hasContainer);
  const isTold = all.some(({ topic }) => topic === "experience");
  return [...(isTold ? head : head.flatMap(withJobsOfHead)), ...all];
}

/** "Qualifications" beside "Education" are what one holds besides. */
function withCertificates(parts: readonly Part[]): Part[] {
  const isOther = ({ topic, block }: Part) =>
    topic === "education" && /^\W*qualifications?\W*$/i.test(block.title);
  const hasStudies = parts.some((part) => part.topic === "education" && !isOther(part));
  return hasStudies
    ? parts.map((part) => (isOther(part) ? { ...part, topic: "certifications" } : part))
    : [...parts];
}

/** "Tongues", "Kit": a part with an unusual title is about what all of its lines are. */
function withTopicOfText(part: Part): Part {
  const { topic, block, children, hidden } = part;
  if (hidden || children.length > 0 || block.heading === null) return part;
  if ((topic === null || topic === "skills") && areNamedLinks(block.lines))
    return { ...part, topic: "projects" };
  if (topic !== null || isDated(block)) return part;
  if (areLanguages(block.lines)) return { ...part, topic: "languages" };
  return areTechnologies(block.lines) ? { ...part, topic: "skills" } : part;
}

/** "**[oxbow](https://…)** — tells an old river from a new one": works of one's own, each with its address. */
function areNamedLinks(lines: readonly Line[]): boolean {
  const margin = Math.min(...textOf(lines).map(({ indent }) => indent));
  const tops = textOf(lines).filter(
    ({ indent, kind }) => indent === margin && (kind === "item" || kind === "text"),
  );
  const isNamed = ({ content }: Line) =>
    /^(?:(?:\*\*|__)\[[^[\]]+\]\([^()]+\)|\[(?:\*\*|__)[^[\]]+\]\([^()]+\))/.test(content);
  return tops.length > 0 && tops.every(isNamed);
}

/** A CV without any part on experience may tell its jobs right below the name. */
function withJobsOfHead(part: Part): Part[] {
  const found = jobsWithin("", part.block.lines);
  if (found === null) return [part];
  const block: Block = { heading: null, title: "", depth: 0, lines: found.jobs, isAfterRule: false };
  return [
    { ...part, block: { ...part.block, lines: found.lead } },
    { topic: "experience", block, children: [], hidden: false },
  ];
}

/** How many blocks, from the start, say who the CV is about. */
function headCount(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (count > 0 && (!isHeadHeading(block, count === 1) || isJobOver(block, blocks[count + 1]))) break;
    count += 1;
  }
  return Math.max(1, count);
}

/** "Acme - Ingénieur système" right over the heading of a work is no title of the person. */
function isJobOver({ heading, depth }: Block, next: Block | undefined): boolean {
  const isOver = depth > 1 && next !== undefined && next.depth > depth && topicOf(next.title) === null;
  if (heading === null || !isOver) return false;
  return tellsJob(readHeaderLine(heading.content, 0), false);
}

type OpenPart = {
  topic: Topic | null;
  block: Block;
  blocks: Block[];
  hidden: boolean;
  within: OpenPart | null;
};

class PartReader {
  readonly #parts: OpenPart[] = [];
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  parts(): Part[] {
    for (const block of this.#blocks) this.#read(block);
    return this.#parts.map(({ topic, block, blocks, hidden }) => ({
      topic,
      block,
      children: treeOf(blocks),
      hidden,
    }));
  }

  #read(block: Block): void {
    const open = this.#parts.at(-1);
    const topic = topicOfBlock(block);
    if (open === undefined) {
      this.#open(topic, block, null);
      return;
    }
    if (block.depth > open.block.depth) {
      if (topic !== null && isOwn(topic, block, open)) this.#open(topic, block, open);
      else open.blocks.push(block);
      return;
    }
    let parent = open.within;
    while (parent !== null && block.depth <= parent.block.depth) parent = parent.within;
    // A heading beside a part within a part goes on with the larger one.
    if (parent === null || (topic !== null && isOwn(topic, block, parent))) this.#open(topic, block, parent);
    else if (parent.topic === "experience") {
      const empty: Block = {
        heading: null,
        title: "",
        depth: parent.block.depth,
        lines: [],
        isAfterRule: false,
      };
      this.#parts.push({
        topic: "experience",
        block: empty,
        blocks: [block],
        hidden: false,
        within: parent.within,
      });
    } else
      this.#parts.push({
        topic: parent.topic,
        block,
        blocks: [],
        hidden: parent.topic === "contact",
        within: parent,
      });
  }

  #open(topic: Topic | null, block: Block, within: OpenPart | null): void {
    this.#parts.push({
      topic,
      block,
      blocks: [],
      hidden: topic === null && within?.topic === "contact",
      within,
    });
  }
}

/** Whether a deeper heading begins a part of its own. */
function isOwn(topic: Topic, block: Block, open: OpenPart): boolean {
  if (open.topic === "experience") {
    const jobs = open.blocks[0]?.depth ?? 0;
    const isSection = sectionKindOf(block.title) !== null;
    return CLOSING.has(topic) && !isSection && block.depth <= jobs;
  }
  if (open.topic === null) {
    const isText = sectionKindOf(block.title) === null && open.blocks.length === 0;
    return CLOSING.has(topic) && isText && !isDated(open.block);
  }
  if (topic === open.topic) return false;
  if (open.topic === "education" && topic === "experience") return false;
  const isWork = topic === "other" && open.blocks.some(({ depth }) => depth === block.depth);
  return open.topic !== "projects" || (sectionKindOf(block.title) === null && !isWork);
}

/** "Experience (2010-2020)" is about experience; a dated job called "Formations" is a job. */
function topicOfBlock(block: Block): Topic | null {
  const content = block.heading?.content ?? "";
  const found = findPeriod(content);
  if (found === null) {
    const topic = topicOf(block.title);
    if (topic !== null) return topic;
    return topicOf(block.title.split(/\s+[:–—|]\s+/)[0] ?? "") === "education" ? "education" : null;
  }
  const { units } = readHeaderLine(content, 0);
  const [only] = units;
  const isLeading = plainText(content.slice(0, found.start)).replace(/[^\p{L}]/gu, "") === "";
  return only !== undefined && units.length === 1 && !isLeading ? topicOf(only.text) : null;
}

function isDated(block: Block): boolean {
  return block.heading !== null && readHeader([block.heading], block.lines).period !== null;
}

/** Whether a heading reads as a job by itself: a period with who or as what. */
function isJob({ block, children }: Part, isStrict: boolean): boolean {
  if (block.heading === null || hasLevelTable(block.lines)) return false;
  const header = readHeader([block.heading], block.lines);
  const texts = header.units.map(({ text }) => text);
  if (texts.some(isDegree) && !texts.some(isRole)) return false;
  const { period } = header;
  const hasBoth = texts.length > 1 || /,|\s[-–—]\s|\s(?:chez|at|@)\s/.test(texts.join(""));
  if (period !== null) {
    const isRange = period.from !== period.to;
    if (isStrict) return hasBoth && texts.some(isRole);
    return readHeaderLine(block.heading.content, 0).period === null
      ? texts.some(isRole) || (isRange && hasBoth)
      : isRange || hasBoth;
  }
  return children.some(({ block: child }) => {
    const isRoleBelow =
      child.heading !== null &&
      readHeaderLine(child.heading.content, 0).units.some(({ text }) => isRole(text));
    return isRoleBelow && isDated(child);
  });
}

/** Unusual headings with periods are jobs: one after the other they make a part of experience, without a heading of its own. */
function withJobs(parts: readonly Part[], isContained: boolean): Part[] {
  const result: Part[] = [];
  let open: Part | null = null;
  const areUndated = !isContained && parts.filter(isUndatedJob).length > 1;
  for (const part of parts) {
    const last = result.at(-1);
    // "Expérience" with nothing below it stands over the headings beside it.
    const isOverNext =
      last?.topic === "experience" &&
      (open !== null || (last.children.length === 0 && textOf(last.block.lines).length === 0));
    const hasContainer = isContained && !isOverNext;
    const isCandidate = part.topic === null && !part.hidden && part.block.heading !== null;
    const mayTellJobs = isCandidate || part.topic === "other";
    const isTitle = mayTellJobs && jobsWithin(part.block.title, part.block.lines) !== null;
    if (isTitle || (isCandidate && !isJob(part, hasContainer) && hasJobsBelow(part, hasContainer))) {
      result.push({ ...part, topic: "experience" });
      open = null;
      continue;
    }
    const isBesideJobs = areUndated || (open !== null && !isContained);
    if (!isCandidate || !(isJob(part, hasContainer) || (isBesideJobs && isUndatedJob(part)))) {
      result.push(part);
      open = null;
      continue;
    }
    const node: Node = { block: part.block, children: part.children };
    if (open !== null) {
      open.children.push(node);
      continue;
    }
    const block: Block = {
      heading: null,
      title: "",
      depth: part.block.depth - 1,
      lines: [],
      isAfterRule: false,
    };
    open = { topic: "experience", block, children: [node], hidden: false };
    result.push(open);
  }
  return result;
}

/** "Acme - Développeur" over its text: a job beside others, though without a date. */
function isUndatedJob({ topic, block, children, hidden }: Part): boolean {
  const hasText = children.length > 0 || textOf(block.lines).length > 0;
  if (topic !== null || hidden || block.heading === null || !hasText) return false;
  return tellsJob(readHeaderLine(block.heading.content, 0), false);
}

/** "Titres actuels" over dated roles. */
function hasJobsBelow({ block, children }: Part, isStrict: boolean): boolean {
  if (textOf(block.lines).length > 3) return false;
  if (children.length > 0 && children.every(isToldJob)) return true;
  return children.some((child) =>
    isJob({ topic: null, block: child.block, children: child.children, hidden: false }, isStrict),
  );
}

const AT = /\s(?:chez|at|@|à|au|aux)\s|\sà\sl['’]/i;

/** "Formatrice à l'École des Métiers": who and as what, though without a date. */
function isToldJob({ block }: Node): boolean {
  if (block.heading === null || !AT.test(block.title)) return false;
  const { units } = readHeaderLine(block.heading.content, 0);
  const { organisation, role, first, isGuess } = readPlace(units, {
    guess: "organisation",
    hasEmployer: false,
  });
  return organisation !== "" && isRole(role) && first === "role" && !isGuess;
}
