import { NO_ENTRIES } from "@/lib/cv/entries/entry-lists";
import { NOUNS } from "@/lib/cv/entries/nouns";
import { emptyFields } from "@/lib/cv/entries/own-fields";
import type { Cv, Experience, Project, Technology } from "@/lib/cv/model";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { aLevel, aSkill } from "./cv-factory";

const VERBS = [
  "Migration",
  "Automatisation",
  "Supervision",
  "Déploiement",
  "Refonte",
  "Sauvegarde",
  "Étude",
  "Sécurisation",
];
const OBJECTS = [
  "des serveurs web",
  "du stockage distribué",
  "de la messagerie",
  "du réseau interne",
  "des bases de données",
];
const STEPS = [
  "Inventaire de l’existant",
  "Mise en haute disponibilité",
  "Bascule sans coupure",
  "Formation de l’équipe",
];

const PROJECTS_PER_EXPERIENCE = 20;
const FIRST_YEAR = 1990;
const YEARS = 35;

/**
 * A CV of so many projects for measuring: always the same one, with texts of a realistic length, and technologies of
 * which a few are common and most are rare, as in real CVs.
 * @param count of technologies: without it 30, and one more for every 20 projects.
 */
export function generatedCv(projects: number, count = 30 + Math.floor(projects / 20)): Cv {
  const technologies = Array.from({ length: count }, (_, at) => technologyAt(at));
  const random = randomNumbers(projects);
  const experiences = Array.from(
    { length: Math.ceil(projects / PROJECTS_PER_EXPERIENCE) },
    (_, at): Experience => {
      const count = Math.min(PROJECTS_PER_EXPERIENCE, projects - at * PROJECTS_PER_EXPERIENCE);
      const year = FIRST_YEAR + (at % YEARS);
      return {
        slug: `organisation-${at + 1}`,
        ...emptyFields(NOUNS.experience.fields),
        organisation: `Organisation ${at + 1}`,
        role: "Ingénieur système",
        summary: "Au sein de l’équipe exploitation.",
        hidden: false,
        from: `${year}-03`,
        to: `${year + 2}-09`,
        projects: Array.from({ length: count }, (_, own) =>
          projectAt(at * PROJECTS_PER_EXPERIENCE + own, year, technologies, random),
        ),
      };
    },
  );
  const levels = ["Débutant", "Confirmé", "Expert"].map((label, rank) => aLevel(label, { rank }));
  return {
    profile: {
      ...emptyFields(NOUNS.profile.fields),
      name: "Camille Martin",
      titles: ["Ingénieur système"],
      softSkills: ["Curiosité"],
      contacts: [],
    },
    levels,
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: technologies
          .slice(0, 24)
          .map(({ slug, name }, at) =>
            aSkill(name, { slug, level: levels[at % levels.length]?.slug ?? null, technologies: [slug] }),
          ),
      },
    ],
    experiences,
    ...NO_ENTRIES,
    sections: [],
    technologies,
    catalogue: [],
    acceptedFindings: [],
  };
}

function technologyAt(at: number): Technology {
  const category = CATEGORIES[at % CATEGORIES.length] ?? "other";
  return { slug: `technologie-${at + 1}`, name: `Technologie ${at + 1}`, category, aliases: [] };
}

function projectAt(
  at: number,
  year: number,
  technologies: readonly Technology[],
  random: () => number,
): Project {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const used = new Set(
    // Squared, so that the first technologies come up far more often than the last.
    Array.from(
      { length: 8 },
      () => technologies[Math.floor(random() ** 2 * technologies.length)]?.slug ?? "",
    ),
  );
  const steps = () => STEPS.map((step) => `* ${step} : ${pick(OBJECTS)}`).join("\n");
  return {
    slug: `projet-${at + 1}`,
    ...emptyFields(NOUNS.project.fields),
    title: `${pick(VERBS)} ${pick(OBJECTS)} ${at + 1}`,
    hidden: false,
    ...(at % 3 === 0 && { from: `${year + 1}`, to: `${year + 2}-06` }),
    sections: [
      { kind: "objectives", title: "Objectifs", body: steps() },
      { kind: "implementation", title: "Mise en œuvre", body: steps() },
      { kind: "stack", title: "Stack technique", body: `* ${[...used].join(", ")}` },
    ],
    uses: [...used].map((technology, own) => ({
      technology,
      kind: own === 7 ? "evaluated" : "used",
      stated: own === 0 ? { from: `${year}`, to: `${year + 1}` } : null,
    })),
    corrections: [],
  };
}

/** The same numbers in [0, 1[ for the same seed (a linear congruential generator, constants of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
