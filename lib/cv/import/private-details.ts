import { type AnyEntry, entriesIn, fieldsOf, listsOf } from "../entries/entry-lists";
import { plainText } from "../markdown-text";
import type { Cv } from "../model";
import { SlugBook } from "../slug-book";
import { isPostalAddress, pullAddresses } from "./markdown/contacts";

/**
 * The CV with the e-mail addresses, telephone numbers and private facts of all that it shows among the private contacts,
 * and "…" in their place: the last door before a CV that was read is stored, whatever its format.
 */
export function withPrivateDetails(cv: Cv): Cv {
  const contacts = [...cv.profile.contacts];
  const line = (given: string): string => {
    const { contacts: found, rest } = pullAddresses(given);
    const pieces = (/\d/.test(rest) ? rest.split(BETWEEN) : [rest]).map((piece) => {
      if (!isPostalAddress(plainText(piece))) return piece;
      found.push({ kind: "address", value: plainText(piece), private: true });
      return "…";
    });
    contacts.push(...found.filter(({ value }) => !contacts.some((known) => known.value === value)));
    return pieces.join("");
  };
  const text = (given: string) => given.split("\n").map(line).join("\n");
  const withText = <Part extends { title: string; body: string }>(part: Part): Part => ({
    ...part,
    title: line(part.title),
    body: text(part.body),
  });
  const experienceSlugs = new SlugBook();
  const projectSlugs = new SlugBook();
  const skillSlugs = new SlugBook(cv.skillGroups.flatMap(({ skills }) => skills.map(({ slug }) => slug)));
  return {
    ...cv,
    ...listsOf((list) => {
      const slugs = new SlugBook();
      return entriesIn(cv, list).map((entry) => withFields(fieldsOf(list), entry, text, slugs));
    }),
    skillGroups: cv.skillGroups.map((group) => ({
      ...group,
      title: line(group.title),
      skills: group.skills.flatMap((skill) => {
        const name = line(skill.name);
        if (name === skill.name) return [skill];
        return /[\p{L}\d]/u.test(name) ? [{ ...skill, name, slug: skillSlugs.add(name) }] : [];
      }),
    })),
    experiences: cv.experiences.map((experience) => {
      const organisation = line(experience.organisation);
      return {
        ...experience,
        slug: slugOf(experience.slug, experience.organisation, organisation, experienceSlugs),
        organisation,
        role: line(experience.role),
        summary: text(experience.summary),
        projects: experience.projects.map((project) => {
          const title = line(project.title);
          return {
            ...project,
            slug: slugOf(project.slug, project.title, title, projectSlugs),
            title,
            summary: text(project.summary),
            sections: project.sections.map(withText),
          };
        }),
      };
    }),
    sections: cv.sections.map((section) => (section.hidden ? section : withText(section))),
    profile: {
      ...cv.profile,
      name: line(cv.profile.name),
      titles: cv.profile.titles.map(line).filter((title) => title !== ""),
      softSkills: cv.profile.softSkills.map(line).filter((skill) => skill !== ""),
      summary: text(cv.profile.summary),
      contacts,
    },
  };
}

/** What a title spelt out would stand in its address too. */
function slugOf(slug: string, before: string, after: string, book: SlugBook): string {
  return book.add(before === after ? slug : after);
}

function withFields(
  fields: ReturnType<typeof fieldsOf>,
  entry: AnyEntry,
  text: (given: string) => string,
  slugs: SlugBook,
): AnyEntry {
  const own = fields.flatMap(([name, { kind }]) => {
    const value = entry[name];
    return typeof value === "string" && kind !== "date" ? [[name, value, text(value)] as const] : [];
  });
  const before = own.map(([, value]) => value).join(" ");
  const after = own.map(([, , value]) => value);
  return {
    ...entry,
    ...Object.fromEntries(own.map(([name, , value]) => [name, value])),
    slug: slugOf(entry.slug, before, after.join(" ") === before ? before : (after[0] ?? ""), slugs),
  };
}

/** Where one thing ends and the next begins within a line. */
const BETWEEN = /(^\s*(?:[-*+]\s+)?|\s*[|·•\t;]\s*|(?<!\b\p{Lu})\.\s+|\s+[-–—]\s+|\.$)/u;
