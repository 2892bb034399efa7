import type { FindingFacts, FindingPhrases } from "../finding-words";
import { counter } from "../per-locale";
import { bothDates, joined } from "../phrases";
import { ENGLISH as words } from "./screen";

const counted = counter("en");
const quotes = (name: string) => `“${name}”`;

function subject({ of, name, project = "" }: FindingFacts["future"]): string {
  if (of === "technology") return `${name}, in ${quotes(project)},`;
  return `${of === "experience" ? "The experience" : "The project"} ${quotes(name)}`;
}

export const englishFindings: FindingPhrases = {
  reversed: (about) => `${subject(about)} ends before it begins: ${bothDates(words, about.period)}.`,
  future: (about) =>
    `${subject(about)} has dates in the future, which do not count yet: ${bothDates(words, about.period)}.`,
  outside: ({ of, name, within, period, outer }) =>
    of === "project"
      ? `The project ${quotes(name)} (${words.period(period)}) goes beyond its experience ${within} (${words.period(outer)}).`
      : `${name} is dated ${words.period(period)}, outside the project ${quotes(within)} (${words.period(outer)}).`,
  level: ({ skill, level, minYears, stated, atMost }) => {
    const shown = atMost === 0 ? "do not say for how long" : `show at most ${words.duration(atMost)}`;
    const dated = stated > 0 && stated < atMost ? ` (the CV dates ${words.duration(stated)} of them)` : "";
    return `${quotes(skill)} is at level ${level} (${counted(minYears, "year", "years")} minimum), but your projects ${shown}${dated}.`;
  },
  unused: ({ skill, evaluated }) =>
    evaluated === 0
      ? `${quotes(skill)} is declared and appears in no project.`
      : `${quotes(skill)} is declared, but projects only evaluate it.`,
  overlap: ({ names, months }) => `${joined(names, "and")} overlap for ${words.duration(months)}.`,
  gap: ({ from, to, months, after, before }) =>
    `The CV says nothing of ${words.period({ from, to })} (${words.duration(months)}), between ${after} and ${before}.`,
  undeclared: ({ technology, projects }) =>
    `${technology} is used in ${projects} projects but is not among your skills.`,
  near: ({ names: [a, b] }) =>
    `${quotes(a)} and ${quotes(b)} look alike: if they are the same technology, merge them.`,
  sameTitle: ({ title, experiences }) =>
    `Several projects are called ${quotes(title)} (${joined(experiences, "and")}): nobody can tell them apart.`,
  empty: ({ of, name }) =>
    ({
      profile: "The profile has no summary.",
      experience: `The experience ${quotes(name)} has no summary.`,
      project: `The project ${quotes(name)} has no text.`,
      section: `The section ${quotes(name)} is empty.`,
    })[of],
  emptySection: ({ name, project }) =>
    `The section ${quotes(name)} of the project ${quotes(project)} is empty.`,
  noTechnology: ({ project }) => `The project ${quotes(project)} shows no technology.`,
};
