import { z } from "zod";
import { technologiesMentioned } from "@/lib/cv/import/canonical/inferred";
import { localeOf } from "@/lib/cv/import/ledger/cv-locale";
import { openLedger } from "@/lib/cv/import/ledger/ledger";
import { type Line, readLines } from "@/lib/cv/import/ledger/markdown-lines";
import { problem } from "@/lib/cv/import/ledger/problem-messages";
import type { ImportResult } from "@/lib/cv/import/markdown/import-markdown";
import { withPrivateDetails } from "@/lib/cv/import/private-details";
import { type CustomSection, type Cv, catalogueChangeSchema, technologySchema } from "@/lib/cv/model";
import { LOCALES, type Locale } from "@/lib/cv/vocabulary";
import { serverWords } from "@/lib/cv/words/server-words";
import { readBasics } from "./basics";
import { readEntryLists } from "./entries";
import { JsonFields, leavesOf } from "./fields";
import { type JsonNode, readJson } from "./json-tree";
import { readSkillLists } from "./skills";
import { asJsonResume, isVisualBuilder } from "./visual-builder";
import { readWork } from "./work";

/** Other names of `basics`. */
const BASICS = ["bio", "profile", "personal", "personalInfo", "personalInformation", "about"];
const KNOWN = [
  "basics",
  ...BASICS,
  "work",
  "experience",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
];

const sectionShape = z.array(
  z.object({ title: z.string(), body: z.string(), hidden: z.boolean().optional() }),
);

/**
 * Reads a JSON Resume 1.x, or an older one. The ledger says of each line what its values became; values without a place
 * are kept in a hidden section. Never throws; time is linear in the size of the file.
 */
export function importJsonResume(text: string): ImportResult {
  const tree = readJson(text);
  if (!tree.ok) return { ok: false, problems: [problem("json-syntax", tree.line)] };
  const { commas } = tree;
  const root = isVisualBuilder(tree.root) ? asJsonResume(tree.root) : tree.root;
  const isResume =
    root.content instanceof Map && KNOWN.some((key) => root.content instanceof Map && root.content.has(key));
  if (!isResume) return { ok: false, problems: [problem("json", root.line)] };

  const lines = linesOf(text);
  const ledger = openLedger(lines);
  const fields = new JsonFields(ledger, lines);
  const meta = fields.find(root, "meta");
  const isOwn = fields.find(meta, "x_parcours") !== undefined;
  if (isOwn && meta !== undefined) fields.forget(meta);
  const schema = fields.find(root, "$schema");
  if (schema !== undefined) fields.forget(schema);
  const likeliest = localeOf(leavesOf(root).map(({ content }) => String(content)));
  const locale =
    fields.own(fields.find(fields.find(root, "basics"), "x_locale"), z.enum(LOCALES), "profile.locale") ??
    likeliest;

  const own = <T>(key: string, shape: z.ZodType<T>) =>
    fields.own(fields.find(root, key), shape, key.slice("x_".length));
  const profile = readBasics(fields, fields.find(root, "basics", ...basicsOf(root)), { isOwn, locale });
  const experiences = readWork(fields, root, locale);
  const { levels, skillGroups } = readSkillLists(fields, root, locale);
  const entries = readEntryLists(fields, root);
  const sections: CustomSection[] = [
    ...readTextLists(fields, root, locale),
    ...(own("x_sections", sectionShape) ?? []).map(({ hidden = false, ...section }) => ({
      ...section,
      hidden,
    })),
  ];
  const cv: Cv = {
    profile,
    levels,
    skillGroups,
    experiences,
    ...entries,
    sections,
    technologies:
      own("x_technologies", z.array(technologySchema)) ?? technologiesMentioned({ skillGroups, experiences }),
    catalogue: own("x_catalogue", z.array(catalogueChangeSchema)) ?? [],
    acceptedFindings: own("x_acceptedFindings", z.array(z.string())) ?? [],
  };

  const left = fields.left(root);
  if (left.length > 0) sections.push(restOf(left, fields, serverWords(locale).importedTitles.otherData));
  for (const line of lines) ledger.setAside(line);
  const problems = [
    ...commas.map((line) => problem("trailing-comma", line)),
    ...(profile.name === "" ? [problem("no-name", null)] : []),
    ...fields.problems,
  ];
  return {
    ok: true,
    // What an export of ours shows was public; anybody else's file is read as any other CV.
    cv: isOwn ? cv : withPrivateDetails(cv),
    ledger: ledger.close().ledger,
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** A part called "bio" with a name in it says who the CV is of. */
function basicsOf(root: JsonNode): string[] {
  const { content } = root;
  return BASICS.filter((key) => {
    const told = content instanceof Map ? content.get(key)?.content : undefined;
    return (
      told instanceof Map && ["name", "firstName", "fullName", "lastName"].some((name) => told.has(name))
    );
  });
}

/** Each line as text: what looks like Markdown in it is none. */
function linesOf(text: string): Line[] {
  const texts = text.split(/\r\n|\n|\r/);
  if (texts.at(-1) === "") texts.pop();
  return readLines(texts).map((line) => (line.kind === "blank" ? line : { ...line, kind: "text" }));
}

/** Values that no part of a CV is for, with the keys that lead to them. */
function restOf(left: readonly JsonNode[], fields: JsonFields, title: string): CustomSection {
  for (const leaf of left) fields.claim(leaf, "kept", "sections");
  const body = left
    .map(({ path, content }) => `* ${path}: ${String(content).replace(/\s*\n\s*/g, " ")}`)
    .join("\n");
  return { title, body, hidden: true };
}

/** The lists of JSON Resume that a CV here keeps as text, with the keys that name an entry; older names of a list last. */
const LISTS: readonly {
  key: "interests" | "references";
  legacy: string[];
  heads: string[];
}[] = [
  { key: "interests", legacy: ["hobbies"], heads: ["name"] },
  { key: "references", legacy: [], heads: ["name"] },
];

const DATES = ["startDate", "endDate", "date", "releaseDate"];

/** Each list as a section of text, that of referees hidden since their names are theirs: `* **Bachelor, Information Technology** (2011 – 2014)` with what else it says below. */
function readTextLists(fields: JsonFields, root: JsonNode, locale: Locale): CustomSection[] {
  return LISTS.flatMap(({ key, legacy, heads }) => {
    const entries = fields.items(fields.find(root, key, ...legacy));
    const items = entries
      .map((entry) => itemOf(fields, entry, heads, `sections/${key}`))
      .filter((item) => item !== "");
    return items.length === 0
      ? []
      : [
          {
            title: serverWords(locale).importedTitles[key],
            body: items.join("\n"),
            hidden: key === "references",
          },
        ];
  });
}

function itemOf(fields: JsonFields, entry: JsonNode, heads: readonly string[], where: string): string {
  if (!(entry.content instanceof Map)) {
    const text = fields.text(entry, where);
    return text === "" ? "" : `* ${text}`;
  }
  const name = heads.map((key) => fields.text(fields.find(entry, key), where)).filter((text) => text !== "");
  const dates = DATES.map((key) => fields.text(fields.find(entry, key), where)).filter((text) => text !== "");
  const rest = [...entry.content].filter(([key]) => !heads.includes(key) && !DATES.includes(key));
  const lines = rest.flatMap(([, node]) => {
    const texts = leavesOf(node)
      .map((leaf) => fields.text(leaf, where))
      .filter((text) => text !== "");
    return Array.isArray(node.content) ? texts : texts.slice(0, texts.length);
  });
  const title = name.length === 0 ? "" : `**${name.join(", ")}**`;
  const when = dates.length === 0 ? "" : `(${dates.join(" – ")})`;
  const head = [title, when].filter((text) => text !== "").join(" ");
  const [first = "", ...below] = head === "" ? lines : [head, ...lines];
  if (first === "") return "";
  return [`* ${first}`, ...below.map((line) => `  * ${line.replaceAll("\n", "\n    ")}`)].join("\n");
}
