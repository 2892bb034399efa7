import { plainText } from "../../markdown-text";
import { findPeriod, isWithin, overlaps } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isOrganisationWord, isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";
import { sectionKindOf } from "../ledger/topics";
import type { ExperienceDraft, ProjectDraft } from "./drafts";
import { areFullJobs } from "./full-jobs";
import { type Header, readHeader } from "./header";
import { isDuration, readHeaderLine } from "./header-units";
import { nodesOfItems } from "./item-nodes";
import { type Layout, layoutOf } from "./layout";
import { linesBelow, type Node, textOf } from "./outline";
import type { Part } from "./parts";
import { titleWithoutPeriod } from "./period-title";
import { readPlace } from "./place";
import { hasUsualSections, readHeadedSection } from "./project-text";
import { undatedJobs } from "./undated-jobs";

/** The jobs of one part, and the text before them that is about none. */
export type Jobs = { drafts: ExperienceDraft[]; lead: Line[] };

const OPTIONS = { guess: "organisation", hasEmployer: false } as const;

/** Reads the jobs of a part, whatever sets them apart: headings, or the layout of its lines. */
export function jobsOf({ block, children }: Part): Jobs {
  const outline = nodesOfItems(block.lines);
  const { lead, entries } =
    outline === null ? listedJobs(block.lines, children) : { lead: outline.lead, entries: [] };
  const drafts: ExperienceDraft[] = entries.map(({ head, body }) => {
    const header = readHeader(head, body);
    return { header, employer: null, opening: [], body: header.rest, headed: [], projects: [] };
  });
  const [notes, own] = partition(children, (node) => drafts.length > 0 && isNote(node));
  const nodes = joinTwins([...(outline?.nodes ?? []), ...own]);
  const below: ExperienceDraft[] = [];
  for (const node of nodes) readJob(node, below);
  const noted = notes
    .flatMap((node) => [node.block.heading, ...linesBelow(node)])
    .filter((line) => line !== null);
  return { drafts: [...withEmployers(drafts), ...below], lead: [...lead, ...noted] };
}

/** The jobs that no heading sets apart; a list may date none of them where there are no headings. */
function listedJobs(lines: readonly Line[], children: readonly Node[]): Layout {
  const dated = layoutOf(lines, true);
  return dated.entries.length > 0 || children.length > 0 ? dated : undatedJobs(lines);
}

/** Below a table or a list of jobs, a heading with neither period nor role is a remark on them. */
function isNote(node: Node): boolean {
  const texts = readHeaderLine(node.block.title, 0).units.map(({ text }) => text);
  const hasPeriod = [node.block.title, ...linesBelow(node).map(({ content }) => content)].some(
    (content) => findPeriod(content) !== null,
  );
  return sectionKindOf(node.block.title) === null && !hasPeriod && !texts.some(isRole);
}

function partition<Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}

/** A job with its heading, its employer's heading, or the heading of a group of jobs. */
function readJob(node: Node, drafts: ExperienceDraft[]): void {
  const { block } = node;
  const children = joinTwins(node.children);
  const heading = block.heading;
  if (heading === null) return;
  const previous = drafts.at(-1);
  const own = readHeaderLine(heading.content, 0);
  if (own.period === null && sectionKindOf(block.title) !== null && previous !== undefined) {
    previous.headed.push(readHeadedSection(block.title, heading, linesBelow(node)));
    return;
  }
  const inner = innerRoles(block.lines, own);
  if (inner !== null) {
    const isTitle = own.period === null && areFullJobs(block.title, inner.entries);
    const employer: Header | null = isTitle ? null : { ...own, lines: [heading], rest: [] };
    const lead = isTitle ? [heading, ...inner.lead] : inner.lead;
    for (const [index, { head, body }] of inner.entries.entries()) {
      const header = readHeader(head, body);
      drafts.push({
        header,
        employer,
        opening: index === 0 ? lead : [],
        body: header.rest,
        headed: [],
        projects: [],
      });
    }
    readChildren(children, drafts, null);
    return;
  }
  const header = readHeader([heading], block.lines);
  const roles = rolesBelow(header, children);
  if (roles === "none") {
    drafts.push({ header, employer: null, opening: [], body: header.rest, headed: [], projects: [] });
    readChildren(children, drafts, header);
    return;
  }
  const at = drafts.length;
  for (const child of children) {
    const childHeader =
      child.block.heading === null ? null : readHeader([child.block.heading], child.block.lines);
    if (childHeader?.period == null && drafts.length > at)
      readChildren([child], drafts, drafts.at(-1)?.header ?? null);
    else readJob(child, drafts);
  }
  const first = drafts[at];
  if (first === undefined) return;
  const { rest, ...employerHeader } = header;
  const employer: Header = { ...employerHeader, rest: [] };
  if (roles === "roles") {
    for (const draft of drafts.slice(at)) draft.employer ??= employer;
    first.opening = [...rest, ...first.opening];
  } else {
    // "Freelance missions" over jobs with their own employers: its words stay with the first of them.
    first.opening = [heading, ...header.lines.slice(1), ...rest, ...first.opening];
  }
}

/** Below a job: its projects and sections, and headings too deep that are jobs of their own. */
function readChildren(children: readonly Node[], drafts: ExperienceDraft[], job: Header | null): void {
  for (const node of children) {
    const { block, children: below } = node;
    const heading = block.heading;
    const draft = drafts.at(-1);
    if (heading === null || draft === undefined) continue;
    const header = readHeader([heading], block.lines);
    const own = readHeaderLine(heading.content, 0);
    if (own.period === null && sectionKindOf(block.title) !== null) {
      draft.headed.push(readHeadedSection(block.title, heading, linesBelow(node)));
    } else if (job?.period != null && header.period !== null && isOwnJob(header, job)) {
      readJob(node, drafts);
    } else {
      const owner = ownerOf(header, drafts);
      const project = projectOf(node, header);
      owner.projects.push(project);
      readBelowProject(below, owner, project);
    }
  }
}

/** A project that is not of the time of the job above it belongs to an earlier role at the same place that is. */
function ownerOf({ period }: Header, drafts: readonly ExperienceDraft[]): ExperienceDraft {
  const last = drafts.at(-1);
  if (last === undefined) throw new RangeError("A project has a job");
  const covers = (draft: ExperienceDraft) =>
    period !== null && draft.header.period !== null && isWithin(period, draft.header.period);
  const isBare = ({ body, projects }: ExperienceDraft) => textOf(body).length === 0 && projects.length < 50;
  if (period === null || last.header.period === null || covers(last)) return last;
  return drafts.slice(-4).findLast((draft) => covers(draft) && isBare(draft)) ?? last;
}

function readBelowProject(nodes: readonly Node[], draft: ExperienceDraft, project: ProjectDraft): void {
  for (const node of nodes) {
    const { block } = node;
    if (block.heading === null) continue;
    const isSection = sectionKindOf(block.title) !== null || !hasUsualSections(block.lines);
    if (isSection) project.headed.push(readHeadedSection(block.title, block.heading, linesBelow(node)));
    else draft.projects.push(projectOf(node, null));
  }
}

export function projectOf({ block }: Node, header: Header | null): ProjectDraft {
  const heading = block.heading;
  if (heading === null) throw new RangeError("A project has a heading");
  const bare: Header = { ...readHeaderLine(heading.content, 0), lines: [heading], rest: block.lines };
  const isDated = header !== null && header.period !== null;
  const used = isDated ? header : bare;
  const full =
    readHeaderLine(heading.content, 0).period === null
      ? block.title
      : titleWithoutPeriod(heading.content) || block.title;
  const title = full.replace(/^(?:projet|project)\s*:\s*(?=\S)/i, "");
  return { heading, title, header: used, body: used.rest, headed: [] };
}

/** A dated heading below a job is one of its projects when its period lies within, unless it says all that a job says. */
function isOwnJob(header: Header, job: Header): boolean {
  if (job.period === null || header.period === null || isWithin(header.period, job.period)) return false;
  const { organisation, role } = readPlace(header.units, OPTIONS);
  const isFull = organisation !== "" && role !== "" && isRole(role);
  const isLone = header.period.from === header.period.to && header.units.length === 1;
  return !isLone && (isFull || (role !== "" && !overlaps(header.period, job.period)));
}

/** Whether the headings below an employer are its roles, jobs of a group, or neither. */
function rolesBelow(header: Header, children: readonly Node[]): "roles" | "group" | "none" {
  const headers = children.flatMap(({ block }) =>
    block.heading === null ? [] : [readHeader([block.heading], block.lines)],
  );
  const dated = headers.filter(({ period }) => period !== null);
  if (dated.length === 0) return "none";
  const places = dated.map(({ units }) => readPlace(units, OPTIONS));
  const full = places.filter(
    ({ organisation, role, isGuess }) => organisation !== "" && role !== "" && isRole(role) && !isGuess,
  ).length;
  const place = readPlace(header.units, OPTIONS);
  if (header.period === null) {
    if (place.role !== "" && place.organisation !== "") return "none";
    const both = places.filter(({ organisation, role }) => organisation !== "" && role !== "").length;
    const areBoth = full > 0 && both === dated.length;
    return full > dated.length / 2 || areBoth ? "group" : "roles";
  }
  if (place.role !== "" || header.units.filter(({ text }) => !isPlace(text)).length > 1) return "none";
  return places.every(({ organisation, role }) => organisation === "" && isRole(role)) ? "roles" : "none";
}

/** Strong or short lines with periods below the heading of an employer: its roles. */
function innerRoles(
  lines: readonly Line[],
  own: ReturnType<typeof readHeaderLine>,
): ReturnType<typeof layoutOf> | null {
  const layout = layoutOf(
    lines.filter(({ kind }) => kind !== "rule"),
    true,
  );
  const { entries } = layout;
  const isRow = entries.some(({ head }) => head.some(({ kind }) => kind !== "text" && kind !== "item"));
  if (entries.length === 0 || isRow) return null;
  const headers = entries.map(({ head, body }) => readHeader(head, body));
  const areItems = entries.some(({ head }) => head[0]?.kind === "item");
  const areRoles = headers.every(
    ({ units, period }) => period?.from !== period?.to && isRole(units[0]?.text ?? ""),
  );
  if (areItems) return areRoles && own.units.every(({ text }) => !isRole(text)) ? layout : null;
  const hasRoles = headers.filter(({ units }) =>
    units.some(({ text, isStrong }) => isRole(text) || isStrong),
  ).length;
  const isLeadShort = textOf(layout.lead).length <= 2;
  if (own.period === null) {
    if (entries.length < 2 || hasRoles < entries.length) return null;
    return isLeadShort || hasRoles === entries.length ? layout : null;
  }
  const lies = headers.every(
    ({ period }) => period !== null && own.period !== null && isWithin(period, own.period),
  );
  const isEmployer = own.units.every(({ text }) => !isRole(text));
  const allRoles = headers.every(({ units }) => units.some(({ text }) => isRole(text)));
  return lies && isEmployer && allRoles ? layout : null;
}

/** Two headings in a row for one job: the role with its dates, then the employer, or the other way round. */
function joinTwins(all: readonly Node[]): Node[] {
  const nodes = all.map(withDateHeading);
  const joined: Node[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    const next = nodes[index + 1];
    if (node === undefined) continue;
    const twin = next === undefined ? null : twinOf(node, next);
    joined.push(twin ?? node);
    if (twin !== null) index += 1;
  }
  return joined;
}

/** A deeper heading that is only a period, right below the heading of the job, is a line of it. */
function withDateHeading(node: Node): Node {
  const [first, ...others] = node.children;
  const { block } = node;
  const heading = first?.block.heading;
  if (first === undefined || heading == null || block.heading === null || textOf(block.lines).length > 0)
    return node;
  const own = readHeaderLine(block.heading.content, 0);
  const below = readHeaderLine(heading.content, 0);
  const isDate =
    below.period !== null && below.units.every(({ text }) => isPlace(text)) && own.period === null;
  if (!isDate) return node;
  const line = { ...heading, kind: "text" as const };
  return {
    block: { ...block, lines: [line, ...first.block.lines] },
    children: [...first.children, ...others],
  };
}

function twinOf({ block, children }: Node, next: Node): Node | null {
  const isBare = textOf(block.lines).length === 0 && children.length === 0;
  if (!isBare || block.heading === null || next.block.heading === null || block.depth !== next.block.depth)
    return null;
  const [one, two] = [
    readHeaderLine(block.heading.content, 0),
    readHeaderLine(next.block.heading.content, 0),
  ];
  if ((one.period === null) === (two.period === null)) return null;
  const [first, second] = [one, two].map(({ units }) => readPlace(units, OPTIONS));
  if (first === undefined || second === undefined) return null;
  const isRoleFirst = first.role !== "" && first.organisation === "" && second.role === "";
  const isOrganisationFirst = first.role === "" && second.role !== "" && second.organisation === "";
  if (!isRoleFirst && !isOrganisationFirst) return null;
  const heading = { ...next.block.heading, kind: "text" as const };
  return { block: { ...block, lines: [heading, ...next.block.lines] }, children: next.children };
}

/**
 * Among lines: an employer with its whole period over dated roles is no job of its own, and a role without an employer
 * belongs to the one above it.
 */
function withEmployers(drafts: readonly ExperienceDraft[]): ExperienceDraft[] {
  const result: ExperienceDraft[] = [];
  let employer: Header | null = null;
  let opening: Line[] = [];
  for (const [index, draft] of drafts.entries()) {
    const told = readPlace(draft.header.units, OPTIONS);
    const next = drafts[index + 1];
    const nextTold = next === undefined ? null : readPlace(next.header.units, OPTIONS);
    const isOver =
      next !== undefined &&
      nextTold !== null &&
      told.role === "" &&
      told.organisation !== "" &&
      (nextTold.organisation === "" || nextTold.isWeak === true) &&
      nextTold.role !== "" &&
      isPeriodOver(draft.header, next.header);
    if (isOver) {
      employer = { ...draft.header, rest: [] };
      opening = draft.body;
      continue;
    }
    const isAlike = told.role === "" && isDatedName(draft.header, 1) && isDatedName(result.at(-1)?.header, 9);
    const isUnder: boolean =
      employer !== null && (isAlike || (told.isWeak === true && isPeriodOver(employer, draft.header)));
    if (told.organisation !== "" && !isUnder) employer = told.role === "" ? null : employerOf(draft.header);
    const isRoleOnly =
      (told.organisation === "" || isUnder) && (told.role !== "" || isAlike) && employer !== null;
    result.push({ ...draft, employer: isRoleOnly ? employer : draft.employer, opening });
    opening = [];
  }
  return result;
}

/** "06/2011 — 08/2014. **Pupitreur**", at most so many lines below its header: what is read alike in each entry. */
function isDatedName(header: Header | undefined, lines: number): boolean {
  const last = header?.lines.at(-1);
  if (header === undefined || last === undefined || header.lines.length > lines) return false;
  const { period, units } = readHeaderLine(last.content, 0);
  const [only, ...others] = units;
  return period !== null && others.length === 0 && only?.isAfterDate === true && only.isStrong;
}

function isPeriodOver(whole: Header, part: Header): boolean {
  return whole.period !== null && part.period !== null && isWithin(part.period, whole.period);
}

/** The line of a header that is the employer's alone, for the roles that follow. */
function employerOf(header: Header): Header | null {
  const [first] = header.lines;
  if (first === undefined || header.lines.length < 2) return null;
  const line = readHeaderLine(first.content, 0);
  const isEmployer =
    line.period === null && line.units.length > 0 && line.units.every(({ text }) => !isRole(text));
  const isStrong = line.units.some(
    ({ isStrong, isLink, text }) => isStrong || isLink || isOrganisationWord(text),
  );
  // "Kestrel Freight", and below it how long it was in all.
  const isOverDuration = isDuration(plainText(header.lines[1]?.content ?? ""));
  return isEmployer && (isStrong || isOverDuration) ? { ...line, lines: [first], rest: [] } : null;
}
