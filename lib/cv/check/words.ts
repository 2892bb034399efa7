import { problemMessage } from "../import/ledger/problem-messages";
import type { Period } from "../model";
import type { Locale } from "../vocabulary";
import { joined } from "../words/phrases";
import { wordsFor } from "../words/words";
import type { FindingAbout } from "./finding";

type Kind = FindingAbout["kind"];
type About<K extends Kind> = Extract<FindingAbout, { kind: K }>;
type Phrases = { [K in Kind]: (about: About<K>) => string };

/** What was found and why it matters, in one or two plain sentences. */
export function findingSentence(about: FindingAbout, locale: Locale): string {
  return said(locale === "fr" ? FRENCH : ENGLISH, about.kind, about);
}

function said<K extends Kind>(phrases: Phrases, kind: K, about: FindingAbout): string {
  // The kind beside it says which one it is.
  return phrases[kind](about as About<K>);
}

const fr = wordsFor("fr");
const en = wordsFor("en");
const guillemets = (name: string) => `«\u00a0${name}\u00a0»`;
const quotes = (name: string) => `“${name}”`;
const years = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** Dates as they are written, in whatever order. */
const both = (words: typeof fr, { from, to }: Period, unknown: string) =>
  `${from === undefined ? unknown : words.date(from)} – ${to == null ? words.ongoing : words.date(to)}`;

type Dated = Pick<Extract<FindingAbout, { kind: "reversed" | "future" }>, "of" | "name" | "project">;

function frenchSubject({ of, name, project = "" }: Dated): string {
  if (of === "technology") return `${name}, dans ${guillemets(project)},`;
  return `${of === "experience" ? "L’expérience" : "Le projet"} ${guillemets(name)}`;
}

function englishSubject({ of, name, project = "" }: Dated): string {
  if (of === "technology") return `${name}, in ${quotes(project)},`;
  return `${of === "experience" ? "The experience" : "The project"} ${quotes(name)}`;
}

const FRENCH: Phrases = {
  reversed: (about) =>
    `${frenchSubject(about)} finit avant de commencer\u00a0: ${both(fr, about.period, "?")}.`,
  future: (about) =>
    `${frenchSubject(about)} a des dates à venir, qui ne comptent pas encore\u00a0: ${both(fr, about.period, "?")}.`,
  outside: ({ of, name, within, period, outer }) =>
    of === "project"
      ? `Le projet ${guillemets(name)} (${fr.period(period)}) déborde de son expérience ${within} (${fr.period(outer)}).`
      : `${name} est daté ${fr.period(period)}, hors du projet ${guillemets(within)} (${fr.period(outer)}).`,
  question: ({ problem }) => problemMessage(problem, "fr"),
  level: ({ skill, level, minYears, stated, atMost }) => {
    const shown = atMost === 0 ? "ne disent pas combien de temps" : `montrent au plus ${fr.duration(atMost)}`;
    const dated = stated > 0 && stated < atMost ? ` (le CV en date ${fr.duration(stated)})` : "";
    return `${guillemets(skill)} est déclaré ${level}, niveau qui demande ${years(minYears, "an", "ans")}\u00a0; les projets ${shown}${dated}.`;
  },
  unused: ({ skill, evaluated }) =>
    evaluated === 0
      ? `${guillemets(skill)} est déclaré et n’apparaît dans aucun projet.`
      : `${guillemets(skill)} est déclaré, mais les projets ne font que l’évaluer.`,
  overlap: ({ names, months }) => `${joined(names, "et")} se chevauchent pendant ${fr.duration(months)}.`,
  gap: ({ from, to, months, after, before }) =>
    `Rien n’est dit de ${fr.duration(months)}, ${fr.period({ from, to })}, entre ${after} et ${before}.`,
  undeclared: ({ technology, projects }) =>
    `${technology} sert dans ${projects} projets et n’est déclaré nulle part dans les compétences.`,
  near: ({ names: [a, b] }) =>
    `${guillemets(a)} et ${guillemets(b)} se ressemblent\u00a0: si c’est la même technologie, réunissez-les.`,
  sameTitle: ({ title, experiences }) =>
    `Plusieurs projets s’appellent ${guillemets(title)} (${joined(experiences, "et")})\u00a0: on ne les distingue pas.`,
  empty: ({ of, name }) =>
    ({
      profile: "Le profil n’a pas de résumé.",
      experience: `L’expérience ${guillemets(name)} n’a pas de résumé.`,
      project: `Le projet ${guillemets(name)} n’a aucun texte.`,
      section: `La rubrique ${guillemets(name)} est vide.`,
    })[of],
  emptySection: ({ name, project }) =>
    `La rubrique ${guillemets(name)} du projet ${guillemets(project)} est vide.`,
};

const ENGLISH: Phrases = {
  reversed: (about) => `${englishSubject(about)} ends before it begins: ${both(en, about.period, "?")}.`,
  future: (about) =>
    `${englishSubject(about)} has dates in the future, which do not count yet: ${both(en, about.period, "?")}.`,
  outside: ({ of, name, within, period, outer }) =>
    of === "project"
      ? `The project ${quotes(name)} (${en.period(period)}) goes beyond its experience ${within} (${en.period(outer)}).`
      : `${name} is dated ${en.period(period)}, outside the project ${quotes(within)} (${en.period(outer)}).`,
  question: ({ problem }) => problemMessage(problem, "en"),
  level: ({ skill, level, minYears, stated, atMost }) => {
    const shown = atMost === 0 ? "do not say for how long" : `show at most ${en.duration(atMost)}`;
    const dated = stated > 0 && stated < atMost ? ` (the CV dates ${en.duration(stated)} of them)` : "";
    return `${quotes(skill)} is declared ${level}, which asks for ${years(minYears, "year", "years")}; the projects ${shown}${dated}.`;
  },
  unused: ({ skill, evaluated }) =>
    evaluated === 0
      ? `${quotes(skill)} is declared and appears in no project.`
      : `${quotes(skill)} is declared, but projects only evaluate it.`,
  overlap: ({ names, months }) => `${joined(names, "and")} overlap for ${en.duration(months)}.`,
  gap: ({ from, to, months, after, before }) =>
    `Nothing is said of ${en.duration(months)}, ${en.period({ from, to })}, between ${after} and ${before}.`,
  undeclared: ({ technology, projects }) =>
    `${technology} is used in ${projects} projects and declared nowhere among the skills.`,
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
};
