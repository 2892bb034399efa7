import type { PartialDate } from "../../model";
import type { NamedFilter, Words } from "../language";
import {
  countWith,
  dateWith,
  durationWith,
  type EvidencePhrases,
  evidenceWith,
  exposureWith,
  joined,
  periodWith,
} from "../phrases";

const SHORT = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" ");
const LONG = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

const short = (date: PartialDate) => dateWith(SHORT, date);
const long = (date: PartialDate) => dateWith(LONG, date);

const CATEGORIES: Words["categories"] = {
  system: "Système",
  virtualisation: "Virtualisation",
  automation: "Automatisation",
  network: "Réseau",
  monitoring: "Supervision",
  data: "Données",
  development: "Développement",
  other: "Autre",
};

export const FRENCH: Words = {
  locale: "fr",
  tag: "fr-FR",
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  shownOf: (shown, total) => `${shown} ${shown > 1 ? "projets" : "projet"} sur ${total}`,
  date: short,
  period: (period) =>
    periodWith(period, {
      date: short,
      since: (date) => `depuis ${date}`,
      until: (date) => (date.length > 4 ? `jusqu’à ${short(date)}` : `jusqu’en ${date}`),
      ongoing: "en cours",
    }),
  duration,
  atMost: (months) => `≤\u00a0${duration(months)}`,
  exposure: (exposure) =>
    exposureWith(exposure, {
      dated: (months) => `${duration(months)} ${months === 1 || months === 12 ? "attesté" : "attestés"}`,
      atMost: (months) => `≤\u00a0${duration(months)}`,
      unknown: "durée inconnue",
      evaluated: "évalué",
      declared: "déclaré",
    }),
  evidence: (facts) => `${facts.name}\u00a0: ${evidenceWith(facts, EVIDENCE)}`,
  ongoing: "en cours",
  evaluated: (name) => `${name} (évalué)`,
  categories: CATEGORIES,
  columns: {
    title: "Projet",
    org: "Organisation",
    role: "Rôle",
    from: "Début",
    to: "Fin",
    dates: "Dates",
    months: "Durée (mois)",
    technologies: "Technologies",
  },
  datesOf: { project: "projet", experience: "expérience (maximum)" },
  sentence: (filter) => {
    const clauses = clausesOf(filter);
    return clauses.length === 0 ? "Tous les projets" : `Projets ${clauses.join(", ")}`;
  },
};

const COUNTS = "un deux trois quatre cinq six sept huit neuf".split(" ");

const EVIDENCE: EvidencePhrases = {
  place: (missions, organisations) => {
    const where = `chez ${joined(organisations, "et")}`;
    if (missions === 1) return organisations.length === 0 ? "une expérience" : where;
    const count = `${countWith(COUNTS, missions)} expériences`;
    return organisations.length === 1 ? `${count} ${where}` : count;
  },
  dated: ({ from, to, hasGaps }, months) =>
    `attesté ${hasGaps && to !== null ? `entre ${long(from)} et ${long(to)}` : spanned(from, to)} (${duration(months)})`,
  atMost: (months) => `au plus ${duration(months)}`,
  unknown: "durée inconnue",
  years: (first, last) => (last === null ? `depuis ${first}` : first === last ? first : `${first} à ${last}`),
  lastUsed: (date) => (date === null ? "expérience en cours" : `dernière utilisation ${long(date)}`),
  declared: (level) => (level === null ? "déclaré" : `déclaré ${level}`),
  evaluated: (projects, besideUses) =>
    `évalué dans ${countWith(COUNTS, projects)} ${besideUses ? (projects > 1 ? "autres " : "autre ") : ""}${projects > 1 ? "projets" : "projet"}`,
  unused: (isEvaluated) => (isEvaluated ? "aucun ne l’utilise" : "aucun projet ne l’utilise"),
};

function duration(months: number): string {
  return durationWith(
    months,
    (years) => (years > 1 ? `${years} ans` : `${years} an`),
    (rest) => `${rest} mois`,
  );
}

function clausesOf({ tech, must, not, category, org, level, from, to, q }: NamedFilter): string[] {
  const categories = category.map((name) => CATEGORIES[name]);
  return [
    tech.length > 0 && `avec ${joined(tech, "ou")}`,
    must.length > 0 && `${tech.length > 0 ? "et aussi" : "avec"} ${joined(must, "et")}`,
    not.length > 0 && `sans ${joined(not, "ni")}`,
    categories.length > 0 &&
      `${categories.length > 1 ? "dans les catégories" : "dans la catégorie"} ${joined(categories, "ou")}`,
    org.length > 0 && `chez ${joined(org, "ou")}`,
    level.length > 0 && `avec une technologie de niveau ${joined(level, "ou")}`,
    during(from, to),
    q !== "" && `contenant «\u00a0${q}\u00a0»`,
  ].filter((clause) => clause !== false);
}

function during(from: PartialDate | null, to: PartialDate | null): string | false {
  if (from !== null && to !== null) return spanned(from, to);
  if (from !== null) return `à partir ${starting(from)}`;
  return to !== null && `jusqu’en ${long(to)}`;
}

function spanned(from: PartialDate, to: PartialDate | null): string {
  if (to === null) return `depuis ${long(from)}`;
  return from === to ? `en ${long(from)}` : `${starting(from)} à ${long(to)}`;
}

/** `de 2018`, `de mars 2018`, `d’avril 2018`. */
function starting(date: PartialDate): string {
  const words = long(date);
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}
