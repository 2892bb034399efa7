import { type AnyEntry, entriesIn, listsOf } from "../../entries/entry-lists";
import type { Cv } from "../../model";
import { textFieldOf } from "../canonical/entry-line";
import { pullAddresses } from "../markdown/contacts";

/** The CV with the e-mail addresses and telephone numbers of its texts among the private contacts, and "…" in their place. */
export function withPrivateAddresses(cv: Cv): Cv {
  const contacts = [...cv.profile.contacts];
  const line = (given: string): string => {
    const { contacts: found, rest } = pullAddresses(given);
    contacts.push(...found.filter(({ value }) => !contacts.some((known) => known.value === value)));
    return rest;
  };
  const text = (given: string) => given.split("\n").map(line).join("\n");
  const withBody = <Part extends { body: string }>(part: Part): Part => ({ ...part, body: text(part.body) });
  const withText = (entry: AnyEntry, field: string): AnyEntry => ({
    ...entry,
    [field]: text(String(entry[field] ?? "")),
  });
  return {
    ...cv,
    ...listsOf((list) => {
      const field = textFieldOf(list);
      return entriesIn(cv, list).map((entry) => (field === null ? entry : withText(entry, field)));
    }),
    experiences: cv.experiences.map((experience) => ({
      ...experience,
      summary: text(experience.summary),
      projects: experience.projects.map((project) => ({
        ...project,
        summary: text(project.summary),
        sections: project.sections.map(withBody),
      })),
    })),
    sections: cv.sections.map((section) => (section.hidden ? section : withBody(section))),
    profile: { ...cv.profile, summary: text(cv.profile.summary), contacts },
  };
}
