import { z } from "zod";
import { emptyFields } from "../../entries/own-fields";
import { skill as noun } from "../../entries/skill";
import { type Cv, levelSchema, type Skill, slugSchema } from "../../model";
import { slugOf } from "../../slug";
import { SlugBook } from "../../slug-book";
import { technologiesOfName } from "../../technologies/read-technologies";
import type { Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { buildLevels, usualRank } from "../ledger/levels";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";

const groupShape = z.array(z.object({ slug: slugSchema, title: z.string() }));

/** "Go (advanced)". */
function levelledSkill(text: string): Pick<ReadSkill, "label" | "skill"> {
  const [, before = "", level = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const isLevelled = before !== "" && usualRank(level) !== null;
  const name = isLevelled ? before : text;
  const skill: Skill = {
    ...emptyFields(noun.fields),
    slug: "",
    name,
    technologies: technologiesOfName(name),
  };
  return { label: isLevelled ? level : "", skill };
}

/** `{ "Systèmes": ["Debian"] }` says what `[{ "name": "Systèmes", "keywords": ["Debian"] }]` says. */
function listOf(node: JsonNode | undefined): JsonNode | undefined {
  if (!(node?.content instanceof Map)) return node;
  const groups = [...node.content];
  if (groups.length === 0 || !groups.every(([, { content }]) => Array.isArray(content))) return node;
  return {
    ...node,
    content: groups.map(([name, keywords]): JsonNode => {
      const title: JsonNode = { line: keywords.line, path: keywords.path, content: name };
      return {
        ...keywords,
        content: new Map([
          ["keywords", keywords],
          ["x_title", title],
        ]),
      };
    }),
  };
}

type ReadSkill = { group: string; label: string; skill: Skill };

/**
 * `skills` and `languages` as groups of skills with their levels. The keywords of a skill make a group of their own, without
 * its level: who masters "Web Development" has not said to master each word beside it.
 */
export function readSkillLists(
  fields: JsonFields,
  root: JsonNode,
  locale: Locale,
): Pick<Cv, "levels" | "skillGroups"> {
  const titles = new Map<string, string>();
  for (const { slug, title } of fields.own(fields.find(root, "x_skillGroups"), groupShape, "skillGroups") ??
    []) {
    titles.set(slug, title);
  }
  const isOwn = titles.size > 0;
  const groupOf = (title: string) => {
    const slug = slugOf(title);
    if (!titles.has(slug)) titles.set(slug, title);
    return slug;
  };
  const read: ReadSkill[] = [
    ...readEntries("skills", "name", "level", serverWords(locale).importedTitles.skills),
    // A language that our own export wrote from a group of skills; any other is an entry of `languages`.
    ...readEntries(
      "languages",
      "language",
      "fluency",
      serverWords(locale).importedTitles.languages,
      "x_group",
    ),
  ];

  const given = fields.own(fields.find(root, "x_levels"), z.array(levelSchema), "levels");
  const levels =
    given ??
    buildLevels(
      [],
      read.map(({ label }) => label).filter((label) => label !== ""),
    );
  const skillGroups = [...titles].map(([slug, title]) => {
    const slugs = new SlugBook();
    const skills = read
      .filter(({ group }) => group === slug)
      .map(({ skill, label }) => ({
        ...skill,
        slug: skill.slug === "" ? slugs.add(skill.name) : skill.slug,
        level: skill.level ?? levels.find((level) => level.label === label)?.slug ?? null,
      }));
    return { slug, title, skills };
  });
  return { levels, skillGroups };

  function readEntries(
    list: string,
    nameKey: string,
    levelKey: string,
    title: string,
    neededKey: string | null = null,
  ): ReadSkill[] {
    return fields.items(listOf(fields.find(root, list))).flatMap((entry): ReadSkill[] => {
      if (neededKey !== null && fields.find(entry, neededKey) === undefined) return [];
      const where = `skillGroups/${slugOf(title)}`;
      const isText = !(entry.content instanceof Map);
      const name = fields.text(isText ? entry : fields.find(entry, nameKey, "name", "title"), where);
      const label = fields.text(fields.find(entry, levelKey, "level"), where);
      const own = <T>(key: string, shape: z.ZodType<T>) => fields.own(fields.find(entry, key), shape, where);
      const group = isOwn ? own("x_group", slugSchema) : undefined;
      const skill: Skill = {
        ...emptyFields(noun.fields),
        slug: own("x_slug", slugSchema) ?? "",
        name,
        level: own("x_level", slugSchema.nullable()) ?? null,
        technologies: own("x_technologies", z.array(slugSchema)) ?? technologiesOfName(name),
      };
      const keywords = fields.texts(fields.find(entry, "keywords"), where);
      const heading = fields.text(fields.find(entry, "x_title"), where);
      if (group !== undefined) return [{ group, label: "", skill }];
      if (name === "" && keywords.length === 0) return [];
      const above = name === "" ? [] : [{ group: groupOf(title), label, skill }];
      const below = keywords.map((keyword) => ({
        group: groupOf(heading || name || title),
        ...levelledSkill(keyword),
      }));
      return [...above, ...below];
    });
  }
}
