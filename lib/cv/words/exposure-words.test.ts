import { describe, expect, it } from "vitest";
import type { EvidenceFacts, ExposureFacts } from "./language";
import { wordsFor } from "./words";

const french = wordsFor("fr");
const english = wordsFor("en");

const EXPOSURES: [exposure: Partial<ExposureFacts>, french: string, english: string][] = [
  [{ stated: 132, atMost: 132, used: 1 }, "11 ans attestés", "11 years documented"],
  [{ stated: 12, atMost: 12, used: 1 }, "1 an attesté", "1 year documented"],
  [{ stated: 1, atMost: 1, used: 1 }, "1 mois attesté", "1 month documented"],
  [{ stated: 13, atMost: 13, used: 1 }, "1 an 1 mois attestés", "1 year 1 month documented"],
  [{ stated: 5, atMost: 5, used: 1 }, "5 mois attestés", "5 months documented"],
  [{ stated: 0, atMost: 158, used: 1 }, "≤\u00a013 ans 2 mois", "≤\u00a013 years 2 months"],
  [
    { stated: 12, atMost: 161, used: 2 },
    "1 an attesté, ≤\u00a013 ans 5 mois",
    "1 year documented, ≤\u00a013 years 5 months",
  ],
  [{ used: 2 }, "durée inconnue", "duration unknown"],
  [{ used: 0, projects: 1 }, "évalué", "evaluated"],
  [{ used: 0, projects: 0 }, "déclaré", "declared"],
];

const SENTENCES: [about: string, facts: Partial<EvidenceFacts>, french: string, english: string][] = [
  [
    "several missions that use it without saying when",
    {
      exposure: {
        stated: 0,
        atMost: 174,
        used: 8,
        projects: 8,
        firstUsed: "2006-01",
        lastUsed: "2024-05",
      },
      missions: 3,
      organisations: ["Nevrax", "Aday", "OC3"],
    },
    "trois expériences, au plus 14 ans 6 mois, dernière utilisation mai 2024",
    "three jobs, at most 14 years 6 months, last used May 2024",
  ],
  [
    "one mission that uses it without saying when",
    {
      exposure: { stated: 0, atMost: 158, used: 3, projects: 3, firstUsed: "2008-10", lastUsed: "2021-11" },
    },
    "chez Aday, 2008 à 2021, au plus 13 ans 2 mois",
    "at Aday, 2008 to 2021, at most 13 years 2 months",
  ],
  [
    "one mission that still goes on",
    { exposure: { stated: 0, atMost: 9, used: 1, projects: 1, firstUsed: "2026-03", lastUsed: null } },
    "chez Aday, depuis 2026, au plus 9 mois",
    "at Aday, since 2026, at most 9 months",
  ],
  [
    "a period that the CV dates",
    {
      exposure: { stated: 132, atMost: 132, used: 1, projects: 1, firstUsed: "2008", lastUsed: "2018" },
      dated: { from: "2008", to: "2018", hasGaps: false },
    },
    "attesté de 2008 à 2018 (11 ans), chez Aday",
    "documented from 2008 to 2018 (11 years), at Aday",
  ],
  [
    "dated periods with a gap between them, still going on or not",
    {
      exposure: { stated: 24, atMost: 24, used: 2, projects: 2, firstUsed: "2008", lastUsed: "2018" },
      dated: { from: "2008", to: "2018", hasGaps: true },
      missions: 2,
    },
    "deux expériences chez Aday, attesté entre 2008 et 2018 (2 ans)",
    "two jobs at Aday, documented between 2008 and 2018 (2 years)",
  ],
  [
    "a dated period among inherited ones, and an evaluation elsewhere",
    {
      exposure: { stated: 12, atMost: 161, used: 3, projects: 4, firstUsed: "2008-10", lastUsed: "2024-05" },
      dated: { from: "2020", to: "2020", hasGaps: false },
      missions: 2,
      organisations: ["Aday", "OC3"],
    },
    "deux expériences, attesté en 2020 (1 an), au plus 13 ans 5 mois, dernière utilisation mai 2024, évalué dans un autre projet",
    "two jobs, documented in 2020 (1 year), at most 13 years 5 months, last used May 2024, evaluated in one other project",
  ],
  [
    "a dated period that still goes on, in a mission that began before",
    {
      exposure: { stated: 8, atMost: 20, used: 2, projects: 2, firstUsed: "2025-04", lastUsed: null },
      dated: { from: "2026-04", to: null, hasGaps: false },
    },
    "chez Aday, attesté depuis avril 2026 (8 mois), au plus 1 an 8 mois, expérience en cours",
    "at Aday, documented since April 2026 (8 months), at most 1 year 8 months, job ongoing",
  ],
  [
    "a mission whose organisation the CV does not name",
    { exposure: { stated: 0, atMost: 0, used: 1, projects: 1 }, organisations: [] },
    "une expérience, durée inconnue",
    "one job, duration unknown",
  ],
  [
    "uses without any date",
    { exposure: { stated: 0, atMost: 0, used: 12, projects: 12 }, missions: 10, organisations: ["A", "B"] },
    "10 expériences, durée inconnue",
    "10 jobs, duration unknown",
  ],
  [
    "evaluations only",
    { exposure: { stated: 0, atMost: 0, used: 0, projects: 2 }, level: { label: "Débutant" } },
    "déclaré Débutant, évalué dans deux projets, aucun ne l’utilise",
    "declared Débutant, evaluated in two projects, none uses it",
  ],
  [
    "a declaration only",
    { exposure: { stated: 0, atMost: 0, used: 0, projects: 0 }, level: { label: "Débutant" } },
    "déclaré Débutant, aucun projet ne l’utilise",
    "declared Débutant, no project uses it",
  ],
  [
    "a declaration without a level",
    { exposure: { stated: 0, atMost: 0, used: 0, projects: 0 } },
    "déclaré, aucun projet ne l’utilise",
    "declared, no project uses it",
  ],
];

describe("words about exposure", () => {
  it.each(EXPOSURES)("say %j", (given, fr, en) => {
    const exposure = { stated: 0, atMost: 0, used: 0, projects: given.used ?? 0, ...given };
    expect(french.exposure(exposure)).toBe(fr);
    expect(english.exposure(exposure)).toBe(en);
  });

  it.each(SENTENCES)("make a sentence of %s", (_, given, fr, en) => {
    const facts: EvidenceFacts = {
      name: "Bash",
      level: null,
      exposure: { stated: 0, atMost: 0, used: 0, projects: 0 },
      dated: null,
      missions: 1,
      organisations: ["Aday"],
      ...given,
    };
    expect(french.evidence(facts)).toBe(`Bash\u00a0: ${fr}`);
    expect(english.evidence(facts)).toBe(`Bash: ${en}`);
  });
});
