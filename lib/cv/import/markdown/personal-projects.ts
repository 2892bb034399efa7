import { plainText, splitNames } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import { technologiesOfName } from "../../technologies/read-technologies";
import { usesOf } from "../../technologies/uses";
import type { Line } from "../ledger/markdown-lines";
import type { ExperienceDraft, ProjectDraft } from "./drafts";
import type { Header } from "./header";
import { readHeaderLine } from "./header-units";
import { type Jobs, projectOf } from "./jobs";
import { layoutOf } from "./layout";
import { linesBelow } from "./outline";
import type { Part } from "./parts";
import { readProjectText } from "./project-text";

/**
 * A part such as "Projets personnels" as one experience without an employer, so that what its projects used is counted;
 * null when it is text: without several headings, and with no project that names a technology.
 */
export function personalProjects({ block, children }: Part): Jobs | null {
  const heading = block.heading;
  if (heading === null) return null;
  const projects =
    children.length > 0 ? children.map((node) => headedProject(node)) : listedProjects(block.lines);
  const isCounted = projects.some(
    ({ body, headed }) => usesOf([...readProjectText(body).sections, ...headed]).uses.length > 0,
  );
  if (projects.length === 0 || !(isCounted || children.length > 1)) return null;
  const lead = children.length > 0 ? block.lines : [];
  const header: Header = { period: null, units: [], remarks: [], lines: [heading], rest: [] };
  const draft: ExperienceDraft = {
    header,
    employer: null,
    opening: lead,
    body: [],
    headed: [],
    projects,
    title: block.title,
  };
  return { drafts: [draft], lead: [] };
}

function headedProject(node: Part["children"][number]): ProjectDraft {
  const { heading } = node.block;
  const own = readHeaderLine(heading?.content ?? "", 0);
  const rest = linesBelow(node).flatMap(withStackApart);
  const header: Header = { ...own, lines: heading === null ? [] : [heading], rest };
  return projectOf(node, own.period === null ? null : header);
}

function labelled(names: string): string {
  return `Technologies : ${names}`;
}

function asText(line: Line, text: string): Line {
  return { ...line, kind: text === "" ? "blank" : "text", text, content: text, indent: 0 };
}

const LONGEST_ENDING = 300;

/** "Built with Go and PostgreSQL" */
const BUILT_WITH =
  /^(?:built|made|written|coded|developed|développée?|réalisée?|écrite?|construite?|codée?)\s+(?:with|in|using|avec|en|sous)\s+/i;

/** "Finds a flock by its bells. Rust, SQLite." and "reads ring codes (Swift, Core ML)": what it was built with, at the end. */
function withStackApart(line: Line): Line[] {
  const { kind, content } = line;
  if ((kind !== "text" && kind !== "item") || content.length > LONGEST_ENDING) return [line];
  const [, said = "", bracket, sentence] =
    /^(.*[^\s(])\s*(?:\(([^()]{2,120})\)|(?<=[.!?…])\s+([^.!?]{2,120}(?:\.\w[^.!?]*)*))\.?$/u.exec(content) ??
    [];
  const names = (bracket ?? sentence ?? "").replace(BUILT_WITH, "");
  const listed = splitNames(plainText(names.replace(/`\s+(?=`)/g, "`, ")));
  const known = listed.filter((name) => technologiesOfName(name).length > 0).length;
  const isStack =
    known * 2 >= listed.length &&
    known >= (bracket === undefined ? 2 : 1) &&
    listed.every((name) => name.split(/\s+/).length <= 3);
  if (names === "" || !isStack) return [line];
  return [
    { ...line, text: kind === "item" ? `- ${said}` : said, content: said },
    asText(line, ""),
    asText(line, labelled(names)),
  ];
}

/** How a line begins with the name of a project: strong, a link, both, code, or plain before a dash, a colon or a bracket. */
const NAMES: readonly RegExp[] = [
  /^(?:\*\*|__)\[(.{1,80}?)\]\([^()]*\)(?:\*\*|__)\s*(.*)$/,
  /^\[(?:\*\*|__)?(.{1,80}?)(?:\*\*|__)?\]\([^()]*\)\s*(.*)$/,
  /^(?:\*\*|__)(.{2,80}?)(?:\*\*|__)\s*(.*)$/,
  /^`([^`]{2,60})`\s*(.*)$/,
  /^([\p{L}\d][^:–—|(]{1,50}?)\s*((?::\s|\s[–—-]\s|\s\().*)$/u,
];

/** "(2023), a puzzle" without when it was. */
function withoutLeadingPeriod(text: string): string {
  const found = findPeriod(text);
  return found !== null && !/[\p{L}\d]/u.test(text.slice(0, found.start)) ? text.slice(found.end) : text;
}

/** "**Tidewatch** (2025) — a clock that shows the tide. *Rust, SQLite*". */
function listedProjects(lines: readonly Line[]): ProjectDraft[] {
  return layoutOf(lines, false).entries.flatMap(({ head, body }): ProjectDraft[] => {
    const [line, ...more] = head;
    if (line === undefined) return [];
    const match = NAMES.map((name) => name.exec(line.content)).find((found) => found !== null) ?? null;
    const [, name = "", after = ""] = match ?? [];
    const title = plainText(name || line.content)
      .replace(/\s*:$/, "")
      .slice(0, 90);
    if (title === "") return [];
    const rest = withoutLeadingPeriod(after);
    const stack = /^(.*?)\s*\(?(\*|_)([^*_]{3,120})\2\)?$/.exec(rest);
    const said = (stack?.[1] ?? rest).replace(/^[\s,:|–—-]+|\s*[|–—-]\s*$/g, "");
    const texts = [said, ...(stack === null ? [] : ["", labelled(stack[3] ?? "")])].filter(
      (text, index) => text !== "" || index > 0,
    );
    const written = texts.flatMap((text) => withStackApart(asText(line, text)));
    const { period } = readHeaderLine(line.content, 0);
    const header: Header = { period, units: [], remarks: [], lines: [line], rest: [] };
    return [
      {
        heading: line,
        title,
        header,
        body: (match === null ? body : [...written, ...more, ...body]).flatMap(withStackApart),
        headed: [],
      },
    ];
  });
}
