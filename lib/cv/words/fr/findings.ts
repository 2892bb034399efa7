import type { FindingFacts, FindingPhrases } from "../finding-words";
import { counter } from "../per-locale";
import { bothDates, joined } from "../phrases";
import { FRENCH as words } from "./screen";

const counted = counter("fr");
const guillemets = (name: string) => `«\u00a0${name}\u00a0»`;

function subject({ of, name, project = "" }: FindingFacts["future"]): string {
  if (of === "technology") return `${name}, dans ${guillemets(project)},`;
  return `${of === "experience" ? "L’expérience" : "Le projet"} ${guillemets(name)}`;
}

export const frenchFindings: FindingPhrases = {
  reversed: (about) => `${subject(about)} finit avant de commencer\u00a0: ${bothDates(words, about.period)}.`,
  future: (about) =>
    `${subject(about)} a des dates à venir, qui ne comptent pas encore\u00a0: ${bothDates(words, about.period)}.`,
  outside: ({ of, name, within, period, outer }) =>
    of === "project"
      ? `Le projet ${guillemets(name)} (${words.period(period)}) déborde de son expérience ${within} (${words.period(outer)}).`
      : `${name} est daté ${words.period(period)}, hors du projet ${guillemets(within)} (${words.period(outer)}).`,
  level: ({ skill, level, minYears, stated, atMost }) => {
    const shown =
      atMost === 0 ? "ne disent pas combien de temps" : `en montrent au plus ${words.duration(atMost)}`;
    const dated = stated > 0 && stated < atMost ? ` (le CV en date ${words.duration(stated)})` : "";
    return `${guillemets(skill)} est au niveau ${level} (${counted(minYears, "an", "ans")} minimum), mais vos projets ${shown}${dated}.`;
  },
  unused: ({ skill, evaluated }) =>
    evaluated === 0
      ? `${guillemets(skill)} est déclaré et n’apparaît dans aucun projet.`
      : `${guillemets(skill)} est déclaré, mais les projets ne font que l’évaluer.`,
  overlap: ({ names, months }) => `${joined(names, "et")} se chevauchent pendant ${words.duration(months)}.`,
  gap: ({ from, to, months, after, before }) =>
    `Le CV ne dit rien de la période ${words.period({ from, to })} (${words.duration(months)}), entre ${after} et ${before}.`,
  undeclared: ({ technology, projects }) =>
    `${technology} est utilisé dans ${projects} projets mais ne figure pas dans vos compétences.`,
  near: ({ names: [a, b] }) =>
    `${guillemets(a)} et ${guillemets(b)} se ressemblent\u00a0: si c’est la même technologie, fusionnez-les.`,
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
  noTechnology: ({ project }) => `Le projet ${guillemets(project)} ne montre aucune technologie.`,
};
