/** What the spreadsheet says beside the words of the CV. */
export const frenchSheet = {
  projects: "Projets",
  technologies: "Technologies",
  view: "Vue",
  technology: "Technologie",
  category: "Catégorie",
  level: "Niveau déclaré",
  count: "Projets du CV",
  stated: "Mois attestés",
  atMost: "Mois au plus",
  firstUsed: "Première utilisation",
  lastUsed: "Dernière utilisation",
  person: "Personne",
  filter: "Filtre",
  day: "Date",
  shown: "Projets montrés",
  total: "Projets du CV",
  link: "Adresse",
  note: "À savoir",
  noteText:
    "Les mois d’une technologie sont ceux de tout le CV, quel que soit le filtre. « Mois attestés » : ceux que le CV date lui-même ; « Mois au plus » : avec la durée des projets qui l’emploient sans la dater.",
};
