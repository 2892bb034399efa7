/** Titles that an import gives to what the file has no title for. */
export const frenchTitles = {
  /** Lines above the first title of a CV that are no name, title or contact. */
  header: "En-tête",
  toPlace: "À placer",
  otherData: "Autres données",
  interests: "Centres d’intérêt",
  references: "Références",
  skills: "Compétences",
  languages: "Langues",
  highlights: "Réalisations",
  stack: "Technologies",
  projects: "Projets",
  roles: (names: string) => `Rôles : ${names}`,
};
