import type { CustomSection } from "../../model";
import type { Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { type JsonFields, leavesOf } from "./fields";
import type { JsonNode } from "./json-tree";

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
export function readTextLists(fields: JsonFields, root: JsonNode, locale: Locale): CustomSection[] {
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
