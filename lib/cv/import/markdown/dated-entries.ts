import { linksOf, plainText } from "../../markdown-text";
import type { PartialDate, Period } from "../../model";
import { findPeriod, readDate } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isOrganisationWord, isPlace } from "../ledger/place-words";
import { isDegree } from "../ledger/role-words";
import { type Header, readHeader } from "./header";
import { splitOutside, trimEdges } from "./header-units";
import { layoutOf } from "./layout";
import { linesBelow, type Node, textOf } from "./outline";
import type { Part } from "./parts";
import { toFlushMarkdown } from "./project-text";

/** One entry of a list of studies, certificates, papers and the like, before it is told apart into fields. */
export type DatedEntry = { header: Header; body: Line[] };

export type ReadEducation = {
  institution: string;
  degree: string;
  field: string;
  period: Period;
  summary: string;
};
export type ReadCertification = {
  name: string;
  issuer: string;
  date: PartialDate | null;
  url: string | null;
};
/** An award, a paper, voluntary work: a title, for or by whom, when, and the rest as Markdown. */
export type ReadDated = { title: string; by: string; period: Period; url: string | null; summary: string };

/** The entries of a part: its headings, or what the layout of its lines sets apart. */
export function entriesOf({ block, children }: Part): { lead: Line[]; entries: DatedEntry[] } {
  const own = layoutOf(block.lines, false);
  const listed = own.entries.map(({ head, body }) => entryOf(head, body));
  const below = withTwins(children).flatMap(entriesOfNode);
  // Above headings, a line of text introduces them.
  const isIntroduction = below.length > 0 && listed.every(({ header }) => header.period === null);
  return isIntroduction
    ? { lead: block.lines, entries: below }
    : { lead: own.lead, entries: [...listed, ...below] };
}

/** "### BSc Computing, 2009 – 2012" right above "### University of Estermere": two headings for one entry. */
function withTwins(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last !== undefined && areTwins(last, node)) joined[joined.length - 1] = joinTwins(last, node);
    else joined.push(node);
  }
  return joined;
}

function joinTwins({ block }: Node, { block: next, children }: Node): Node {
  const [one, two] = [block.heading, next.heading];
  const heading = one === null || two === null ? one : { ...one, content: `${one.content} | ${two.content}` };
  return { block: { ...block, heading, lines: next.lines }, children };
}

function areTwins({ block, children }: Node, { block: next }: Node): boolean {
  const isBare = textOf(block.lines).length === 0 && children.length === 0;
  if (!isBare || block.depth !== next.depth) return false;
  const isDated = ({ title }: Node["block"]) => findPeriod(title) !== null;
  const isSchool = ({ title }: Node["block"]) => isOrganisationWord(title) && !isDegree(title);
  const isPair = (isDegree(block.title) && isSchool(next)) || (isSchool(block) && isDegree(next.title));
  return isPair && isDated(block) !== isDated(next);
}

function entryOf(head: readonly Line[], body: readonly Line[]): DatedEntry {
  const header = readHeader(head, body);
  return { header, body: header.rest };
}

function entriesOfNode(node: Node): DatedEntry[] {
  const { block, children } = node;
  if (block.heading === null) return [];
  const header = readHeader([block.heading], block.lines);
  const inside = layoutOf(block.lines, true).entries.length;
  const isGroup =
    header.period === null &&
    !isDegree(block.title) &&
    (inside > 1 || (inside > 0 && header.lines.length === 1) || children.length > 0);
  if (!isGroup)
    return [
      {
        header,
        body: [
          ...header.rest,
          ...children
            .flatMap((child) => [child.block.heading, ...linesBelow(child)])
            .filter((line) => line !== null),
        ],
      },
    ];
  const group = layoutOf(block.lines, false);
  return [...group.entries.map(({ head, body }) => entryOf(head, body)), ...children.flatMap(entriesOfNode)];
}

const CERTIFICATION =
  /(?<![\p{L}])(?:certifi\p{L}*|accredit\p{L}*|habilitation\p{L}*|licen[cs]e to|toeic|toefl|ielts|delf|dalf|pmp|prince2|itil|lpic|rhcsa|rhce|cka|ckad|ccna|ccnp|scrum master|psm|pspo|aws|azure|permis|mooc)(?![\p{L}])/iu;

/** Whether an entry among studies is a certificate. */
export function isCertification({ header }: DatedEntry): boolean {
  const text = header.units.map((unit) => unit.text).join(" ");
  return (
    CERTIFICATION.test(text) &&
    (!isDegree(text) || /certifi/i.test(text)) &&
    !/universit|college|higher education|enseignement sup[ée]rieur|post-?grad|bachelor|master\b|licence/i.test(
      text,
    )
  );
}

const ACADEMIC =
  /(?<![\p{L}])(?:B\.?A|B\.?Sc|M\.?A|M\.?Sc|MBA|Ph\.?D|B\.?Eng|M\.?Eng|bachelor\p{L}*|masters?|licence|doctorat|diplomas?|BTS|DUT|BUT|CAP|BEP|baccalaur[ée]at)(?![\p{L}])/iu;

/** Whether an entry among certificates, such as those below "Training", is a degree. */
export function isStudies(entry: DatedEntry): boolean {
  const text = entry.header.units.map((unit) => unit.text).join(" ");
  return ACADEMIC.test(text) && !CERTIFICATION.test(text);
}

export function educationOf({ header, body }: DatedEntry): ReadEducation {
  const pieces = piecesOf(header);
  const degree = pieces.find(({ text }) => isDegree(text));
  const named = pieces.find((piece) => piece !== degree && isOrganisationWord(piece.text));
  const other = pieces.find(
    (piece) => piece !== degree && !isPlace(piece.text) && !/^\p{Ll}/u.test(piece.text),
  );
  const institution = named ?? (degree === undefined && pieces.length === 1 ? undefined : other);
  const title = degree ?? pieces.find((piece) => piece !== institution);
  const [, name = title?.text ?? "", field = ""] =
    /^(.{2,60}?)\s+(?:in|en|of(?! (?:science|arts|engineering|business|laws?|philosophy|technology|education|fine)))\s+(.+)$/i.exec(
      title?.text ?? "",
    ) ?? [];
  const rest = pieces.filter((piece) => piece !== title && piece !== institution).map(({ text }) => text);
  const summary = [[...rest, ...header.remarks].join(" · "), toFlushMarkdown(body)]
    .filter((text) => text !== "")
    .join("\n\n");
  return { institution: institution?.text ?? "", degree: name, field, period: periodOf(header), summary };
}

/** Of a certificate, and not who gives it. */
const GRADE = /^(?:professional|associate|expert|practitioner|foundation|specialty|advanced|intermediate)$/i;

/** "Issued Mar 2022 · Expires Mar 2025" */
function issuedOn(lines: readonly Line[]): PartialDate | null {
  const [, date] =
    lines
      .map(({ content }) =>
        /(?<![\p{L}])(?:issued|obtenue?|délivrée?|earned)\s*:?\s*(?:on|in|en|le)?\s*([^·|,;()]+)/iu.exec(
          plainText(content),
        ),
      )
      .find((match) => match !== null) ?? [];
  return date === undefined ? null : (readDate(date.trim())?.date ?? null);
}

export function certificationOf({ header, body }: DatedEntry): ReadCertification {
  const pieces = header.units.filter(
    ({ text }) => !/^(?:expires?|expire|valable|valid|obtenue?|issued|délivrée?)\b/i.test(text),
  );
  const [name, issuer, ...others] = pieces;
  const split =
    pieces.length > 1
      ? []
      : splitOutside(
          name?.text ?? "",
          /\s+[-–—]\s+(?!Professional|Associate|Expert|Practitioner|Foundation)|,\s+(?=\p{Lu})/u,
        ).map(trimEdges);
  const { from, to } = periodOf(header);
  const url = urlOf([...header.lines, ...body]);
  const isGrade = issuer !== undefined && GRADE.test(issuer.text);
  const title = (split.length > 1 ? split[0] : name?.text) ?? plainText(header.lines[0]?.content ?? "");
  const by = (isGrade ? others[0]?.text : issuer?.text) ?? split[1] ?? "";
  // "RHCSA (Red Hat)"
  const [, bare = title, inside = ""] =
    by === "" ? (/^(.+?)\s*\((\p{Lu}[^()\d]+)\)$/u.exec(title) ?? []) : [];
  return {
    name: isGrade ? `${bare} – ${issuer.text}` : bare,
    issuer: by || inside,
    date: issuedOn(header.lines) ?? from ?? (typeof to === "string" ? to : null),
    url,
  };
}

export function datedOf({ header, body }: DatedEntry): ReadDated {
  const [title, by, ...rest] = withAuthorsLast(header.units).map(({ text }) => text);
  const summary = [[...rest, ...header.remarks].join(" · "), toFlushMarkdown(body)]
    .filter((text) => text !== "")
    .join("\n\n");
  return {
    title: title ?? plainText(header.lines[0]?.content ?? ""),
    by: by ?? "",
    period: periodOf(header),
    url: urlOf(header.lines),
    summary,
  };
}

/** A name with initials among others: "Lind, Z. & Marrow, O.", "Roe J, Poe E", "Lind et al". */
const AUTHORS = /\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){1,3}(?=[,;&.]|\s(?:and|et)\s|$)|\bet al\b/u;

const QUOTED = /["“«]\s*([^"“”«»]{4,}?)\s*["”»]/;

/** "Lind, Z. (2021). *Tides*. Tide Letters": who wrote a paper stands before its year, and its title after. */
function withAuthorsLast(units: Header["units"]): Header["units"] {
  const quoted = units.find(({ text }) => QUOTED.test(text));
  if (quoted !== undefined) {
    const title = { ...quoted, text: (QUOTED.exec(quoted.text)?.[1] ?? "").replace(/[,.]$/, "") };
    const rest = { ...quoted, text: trimEdges(quoted.text.replace(QUOTED, " ")) };
    const all = [rest, ...units.filter((unit) => unit !== quoted)].filter(({ text }) => text !== "");
    // What stands before the title says who wrote it, what follows where it appeared.
    const isFirst = /^["“«]/.test(quoted.text);
    return isFirst ? [title, ...all] : [title, { ...quoted, text: "" }, ...all];
  }
  const [authors, title, ...others] = units;
  const isCitation = authors !== undefined && !authors.isAfterDate && title?.isAfterDate === true;
  if (!isCitation || !AUTHORS.test(authors.text)) return units;
  const bare = { ...title, text: title.text.replace(/^["“«]\s*|\s*["”»]$/g, "") };
  const [by = { ...authors, text: "" }, ...more] = others;
  return [bare, by, authors, ...more];
}

/** Whether an entry says anything at all. */
export function isFull({ header }: DatedEntry): boolean {
  return header.units.length > 0 && textOf(header.lines).length > 0;
}

/** "2013 B.T.S.": a year in front dates an entry, with or without a separator. */
function periodOf({ period, lines }: Header): Period {
  if (period !== null) return period;
  const year = /^[\s*_`(]*((?:19|20)\d\d)\b/.exec(lines[0]?.content ?? "")?.[1];
  return year === undefined ? {} : { from: year, to: year };
}

function urlOf(lines: readonly Line[]): string | null {
  const link = lines.flatMap(({ content }) => linksOf(content))[0];
  return (link === undefined ? undefined : /\]\(<?([^()<>\s]+)/.exec(link)?.[1]) ?? null;
}

type Piece = { text: string };

/** The units of a header, those that hold a degree and a school at once parted. */
function piecesOf({ units }: Header): Piece[] {
  return units.flatMap(({ text }): Piece[] => {
    const bare = text.replace(/^(?:19|20)\d\d\s+/, "").replace(/^@\s*/, "");
    const dashed = splitOutside(
      bare,
      /\s+(?:[-–—]+|→|⇒)\s+|\s*—\s*|(?<!\b(?:[A-Z]|Sc|Eng|Tech|Phil|Hons|Prof|Dr))\.\s+(?=\p{Lu})|\s+@\s+|\s+(?:at|from|chez)\s+(?=\p{Lu})/u,
    )
      .map(trimEdges)
      .filter((piece) => piece !== "");
    return dashed.flatMap((piece) => {
      const parts = splitOutside(piece, /,\s+/)
        .map(trimEdges)
        .filter((part) => part !== "");
      const isApart = parts.length > 1 && (parts.some(isOrganisationWord) || parts.some(isDegree));
      return (isApart ? parts : [piece]).map((part) => ({ text: part }));
    });
  });
}
