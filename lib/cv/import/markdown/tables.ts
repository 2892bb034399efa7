import { cellsOf, plainText } from "../../markdown-text";
import type { Line } from "../ledger/markdown-lines";
import { sectionKindOf } from "../ledger/topics";
import { isDateLine } from "./header";
import type { LaidOut, Layout } from "./layout";

/** What the name of a column, or of a field of a form, says of what stands in it. */
type Meaning = "period" | "role" | "organisation" | "place" | "other";

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  [
    "period",
    /^(?:p[ée]riodes?|dates?|dur[ée]e|period|when|years?|ann[ée]es?|from|to|du|au|d[ée]but|fin|start|end|quand)\b/i,
  ],
  [
    "organisation",
    /^(?:(?:nom|name)(?: (?:et|and) (?:adresse|address|type))? (?:de l['’]|du |d['’]|of (?:the )?)(?:employeur|employer|entreprise|company|[ée]tablissement)|soci[ée]t[ée]s?|entreprises?|employeurs?|employers?|company|organi[sz]ations?|[ée]tablissements?|clients?|structures?|maisons?|institutions?|schools?|[ée]coles?|issuer|organismes?|university|universit[ée])(?![\p{L}])/iu,
  ],
  [
    "role",
    /^(?:occupation|postes?|r[ôo]les?|fonctions?|positions?|titles?|job|emplois?|m[ée]tiers?|intitul[ée]|dipl[ôo]mes?|degrees?|qualifications?|certifications?|names?|noms?|titres?|awards?|formations?|courses?|study)(?![\p{L}])/iu,
  ],
  ["place", /^(?:lieux?|villes?|place|location|where|city)\b/i],
];

const LABELS: Readonly<Record<Exclude<Meaning, "other" | "period">, string>> = {
  role: "Poste",
  organisation: "Employeur",
  place: "Lieu",
};

const LONGEST_NAME = 60;

function meaningOf(name: string): Meaning {
  return MEANINGS.find(([, words]) => words.test(name))?.[0] ?? "other";
}

function isRow({ kind }: Line): boolean {
  return kind === "header-row" || kind === "row";
}

/** A row that is a field of a form: "| Employeur | Acme |". */
type Field = { line: Line; meaning: Meaning; name: string; value: string };

function fieldOf(line: Line): Field | null {
  if (!isRow(line)) return null;
  const [label = "", value = "", ...more] = cellsOf(line.content);
  const name = plainText(label).replace(/[*_]|\s*:\s*$/g, "");
  if (more.some((cell) => cell !== "") || name === "" || value === "" || name.length > LONGEST_NAME)
    return null;
  return { line, meaning: meaningOf(name), name, value };
}

/** One table a job, or one for all, whose rows are a label and what it says: Dates, Fonction, Employeur… */
export function formsOf(lines: readonly Line[]): Layout | null {
  const fields = lines.map(fieldOf);
  const meanings = new Set(fields.map((field) => field?.meaning));
  if (!meanings.has("period") || !meanings.has("role") || !meanings.has("organisation")) return null;
  const entries: (LaidOut & { has: Set<Meaning> })[] = [];
  const lead: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const field = fields[index] ?? null;
    let open = entries.at(-1);
    const isKnown = field !== null && field.meaning !== "other";
    if (isKnown && (open === undefined || open.has.has(field.meaning))) {
      open = { head: [], body: [], has: new Set() };
      entries.push(open);
    }
    if (open === undefined) lead.push(line);
    else if (isKnown) {
      open.has.add(field.meaning);
      open.head.push(asText(line, labelled(field.meaning, field.value)));
    } else if (field !== null) {
      const isTitle = sectionKindOf(field.name) === "stack";
      open.body.push(asText(line, isTitle ? `${field.name} : ${field.value}` : field.value));
    } else open.body.push(line);
  }
  return { lead, entries: entries.map(({ head, body }) => ({ head, body })) };
}

const MOST_ROWS_OF_CARD = 4;

/**
 * Tables that only set things apart, such as "| **Acme** | Valbourg |" over "| *Engineer* | *2019 – 2021* |": several rows
 * for each entry, one of them with its period; the text of the entry may stand below its table.
 */
export function cardsOf(lines: readonly Line[]): Layout | null {
  const tables: { from: number; rows: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const isNew = line.kind === "header-row" || (line.kind === "row" && !isInTable(lines[index - 1]));
    if (isNew) tables.push({ from: index, rows: [] });
    if (isRow(line) && /[\p{L}\d]/u.test(line.content)) tables.at(-1)?.rows.push(line);
  }
  // A row that names the columns belongs to no entry.
  const names =
    tables.length === 1 && lines[tables[0]?.from ?? 0]?.kind === "header-row"
      ? tables[0]?.rows[0]
      : undefined;
  const isNamed =
    names !== undefined &&
    cellsOf(names.content).filter((cell) => meaningOf(plainText(cell)) !== "other").length > 1;
  if (isNamed) return null;
  const cards = tables.flatMap(({ rows }) => cardsOfRows(rows));
  const isEach = tables.every(({ rows }) => cardsOfRows(rows).length > 0);
  if (cards.length === 0 || !isEach || !cards.some((rows) => rows.length > 1)) return null;
  const starts = cards.map(([first]) => (first === undefined ? 0 : lines.indexOf(first)));
  return {
    lead: lines.slice(0, tables[0]?.from),
    entries: cards.map((rows, index) => ({
      head: rows.map((row) =>
        asText(
          row,
          cellsOf(row.content)
            .filter((cell) => cell !== "")
            .join(" | "),
        ),
      ),
      body: lines
        .slice(starts[index], starts[index + 1])
        .filter((line) => !isRow(line) && line.kind !== "delimiter"),
    })),
  };
}

function isInTable(line: Line | undefined): boolean {
  return line !== undefined && (isRow(line) || line.kind === "delimiter");
}

/** The rows of one table by entry: each has as many, and one period, in the first of them or in the last. */
function cardsOfRows(rows: readonly Line[]): Line[][] {
  const dated = rows.flatMap((row, index) => (cellsOf(row.content).some(isDateLine) ? [index] : []));
  const size = rows.length / dated.length;
  if (dated.length === 0 || !Number.isInteger(size) || size > MOST_ROWS_OF_CARD) return [];
  const isRegular = dated.every((at, index) => Math.floor(at / size) === index);
  return isRegular ? dated.map((_, index) => rows.slice(index * size, (index + 1) * size)) : [];
}

function labelled(meaning: Meaning, value: string): string {
  return meaning === "other" || meaning === "period" ? value : `${LABELS[meaning]} : ${value}`;
}

function asText(line: Line, text: string): Line {
  return { ...line, kind: "text", text, content: text, indent: 0 };
}

/** Each row of a table with a column of periods, or of known columns; of jobs, the columns say who is who. */
export function tableOf(lines: readonly Line[], areJobs: boolean): Layout | null {
  const header = lines.findIndex(isRow);
  const rows = lines.filter(({ kind }) => kind === "row");
  if (header < 0 || rows.length === 0) return null;
  const isHeader = lines[header]?.kind === "header-row";
  const names = cellsOf(lines[header]?.content ?? "").map((cell) => plainText(cell).replace(/[*_]/g, ""));
  const dated = rows.filter(({ content }) => cellsOf(content).some((cell) => isDateLine(cell)));
  const meanings = meaningsOf(names, rows);
  const known = isHeader ? meanings.filter((meaning) => meaning !== "other").length : 0;
  if (dated.length < rows.length / 2 && known < 2) return null;
  const areTold = areJobs && known >= 2 && meanings.includes("role") && meanings.includes("organisation");
  const entries = rows.map((row): LaidOut => {
    const broken = cellsOf(row.content).map((cell) => cell.split(/\s*<br\s*\/?>\s*/i));
    const head: string[] = [];
    const body: string[] = [];
    for (const [index, [cell = ""]] of broken.entries()) {
      const meaning = meanings[index] ?? "other";
      const name = names[index] ?? "";
      if (known < 2 || meaning !== "other")
        head.push(areTold && cell !== "" ? labelled(meaning, cell) : cell);
      else if (/[\p{L}\d]/u.test(cell)) body.push(sectionKindOf(name) === null ? cell : `${name} : ${cell}`);
    }
    body.push(...broken.flatMap(([, ...more]) => more));
    return { head: [asText(row, head.join(" | "))], body: body.map((text) => asText(row, text)) };
  });
  const after = lines.slice(lines.findLastIndex(({ kind }) => kind === "row") + 1);
  entries.at(-1)?.body.push(...after);
  return { lead: lines.slice(0, header), entries };
}

/** What each column holds; beside a column of roles, an unknown one of short names is who one worked for. */
function meaningsOf(names: readonly string[], rows: readonly Line[]): Meaning[] {
  const meanings = names.map(meaningOf);
  const isLost = (["role", "organisation"] as const).filter((meaning) => !meanings.includes(meaning));
  const [lost, ...more] = isLost;
  if (lost === undefined || more.length > 0 || !meanings.includes("period")) return meanings;
  const named = meanings.findIndex((meaning, index) => {
    const cells = rows.map(({ content }) => plainText(cellsOf(content)[index] ?? ""));
    return meaning === "other" && sectionKindOf(names[index] ?? "") === null && cells.every(isShortName);
  });
  return meanings.map((meaning, index) => (index === named ? lost : meaning));
}

function isShortName(cell: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(cell) && cell.length <= LONGEST_NAME && !/[.;!?]$/.test(cell);
}
