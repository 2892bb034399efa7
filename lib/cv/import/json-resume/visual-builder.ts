import type { JsonNode } from "./json-tree";

/** Where JSON Resume has what a section of Reactive Resume's own format holds. */
const KEYS: Readonly<Record<string, string>> = {
  experience: "work",
  certifications: "certificates",
  volunteer: "volunteer",
  education: "education",
  awards: "awards",
  publications: "publications",
  skills: "skills",
  languages: "languages",
  projects: "projects",
  interests: "interests",
  references: "references",
};

/** Names of fields there and here, by the section they stand in; "" for any section. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": { date: "dates", period: "dates" },
  experience: { company: "name", description: "summary" },
  education: { school: "institution", degree: "studyType", description: "summary", grade: "score" },
  skills: { description: "level", proficiency: "level" },
  languages: { name: "language", description: "fluency" },
  certifications: { title: "name", date: "date", description: "summary" },
  awards: { date: "date", description: "summary" },
  publications: { title: "name", date: "releaseDate", description: "summary" },
  volunteer: { description: "summary" },
  projects: { summary: "description" },
  references: { summary: "reference", description: "reference" },
};

/** How a page is drawn, and what only says so. */
const LAYOUT = new Set(
  "id visible hidden columns icon iconColor separateLinks title options picture".split(" "),
);

/** Whether a document is in Reactive Resume's own format: `basics` beside `sections` of `items`. */
export function isVisualBuilder(root: JsonNode): boolean {
  const sections = at(root, "sections");
  return sections?.content instanceof Map && [...sections.content.values()].some((one) => at(one, "items"));
}

/** The same CV under the keys of JSON Resume. Hidden entries stay hidden; colours, fonts and the like are left out. */
export function asJsonResume(root: JsonNode): JsonNode {
  const told = new Map<string, JsonNode>();
  const sections = contentOf(at(root, "sections"));
  const basics = new Map(contentOf(at(root, "basics")));
  for (const [key, node] of [...basics]) {
    if (LAYOUT.has(key)) basics.delete(key);
    else basics.set(key, addressOf(node));
  }
  rename(basics, "headline", "label");
  rename(basics, "website", "url");
  const summary = at(at(root, "summary") ?? sections.get("summary"), "content");
  if (summary !== undefined) basics.set("summary", summary);
  const profiles = at(sections.get("profiles"), "items");
  if (Array.isArray(profiles?.content)) basics.set("profiles", withEntries(profiles, "profiles"));
  told.set("basics", { line: root.line, path: "basics", content: basics });
  for (const [name, section] of sections) {
    const items = at(section, "items");
    if (items === undefined || name === "profiles") continue;
    told.set(KEYS[name] ?? name, withEntries(items, name));
  }
  for (const [key, node] of contentOf(root)) {
    if (!["basics", "sections", "summary", "metadata", "picture"].includes(key)) told.set(key, node);
  }
  return { ...root, content: told };
}

function withEntries(items: JsonNode, section: string): JsonNode {
  const list = Array.isArray(items.content) ? items.content : [];
  return { ...items, content: list.map((entry) => entryOf(entry, section)) };
}

function entryOf(entry: JsonNode, section: string): JsonNode {
  if (!(entry.content instanceof Map)) return entry;
  const fields = new Map<string, JsonNode>();
  const names = { ...FIELDS[""], ...FIELDS[section] };
  for (const [key, node] of entry.content) {
    const isTitle = key === "title" && names.title !== undefined;
    if ((LAYOUT.has(key) && !isTitle && section !== "awards") || node.content === "") continue;
    const name = names[key] ?? (key === "website" ? "url" : key);
    if (!fields.has(name)) fields.set(name, addressOf(node));
  }
  const level = entry.content.get("level");
  if (typeof level?.content === "number") {
    fields.delete("level");
    const said = entry.content.get("description") ?? entry.content.get("proficiency");
    if (section === "skills" && said !== undefined && said.content !== "") fields.set("level", said);
    else if (section === "skills" && level.content > 0)
      fields.set("level", { ...level, content: `${level.content}/5` });
  }
  const isHidden = at(entry, "visible")?.content === false || at(entry, "hidden")?.content === true;
  if (isHidden) fields.set("x_hidden", { line: entry.line, path: `${entry.path}.x_hidden`, content: true });
  return { ...entry, content: fields };
}

/** `{ label, href }` as the address that it holds. */
function addressOf(node: JsonNode): JsonNode {
  const address = at(node, "href") ?? (node.content instanceof Map ? at(node, "url") : undefined);
  return address ?? node;
}

function rename(fields: Map<string, JsonNode>, from: string, to: string): void {
  const node = fields.get(from);
  if (node === undefined) return;
  fields.delete(from);
  if (!fields.has(to)) fields.set(to, node);
}

function at(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.content instanceof Map ? node.content.get(key) : undefined;
}

function contentOf(node: JsonNode | undefined): ReadonlyMap<string, JsonNode> {
  return node?.content instanceof Map ? node.content : new Map();
}
