import type { Locale } from "@/lib/cv/vocabulary";

/** What the spreadsheet says besides the words of the CV. */
export const XLSX_WORDS = {
  fr: {
    projects: "Projets",
    technologies: "Technologies",
    view: "Vue",
    technology: "Technologie",
    category: "Catégorie",
    level: "Niveau déclaré",
    count: "Projets du CV",
    stated: "Mois datés",
    atMost: "Mois au plus",
    firstUsed: "Premier usage",
    lastUsed: "Dernier usage",
    person: "Personne",
    filter: "Filtre",
    day: "Date",
    shown: "Projets montrés",
    total: "Projets du CV",
    link: "Adresse",
    note: "À savoir",
    noteText:
      "Les mois d’une technologie sont ceux de tout le CV, quel que soit le filtre. « Mois datés » : ceux que le CV date lui-même ; « Mois au plus » : avec la durée des projets qui l’emploient sans la dater.",
  },
  en: {
    projects: "Projects",
    technologies: "Technologies",
    view: "View",
    technology: "Technology",
    category: "Category",
    level: "Declared level",
    count: "Projects of the CV",
    stated: "Dated months",
    atMost: "Months at most",
    firstUsed: "First used",
    lastUsed: "Last used",
    person: "Person",
    filter: "Filter",
    day: "Date",
    shown: "Projects shown",
    total: "Projects of the CV",
    link: "Address",
    note: "Note",
    noteText:
      "The months of a technology are those of the whole CV, whatever the filter. “Dated months”: those the CV dates itself; “Months at most”: with the length of the projects that use it without dating it.",
  },
} as const satisfies Record<Locale, Record<string, string>>;
