/** The fixed words of a CV in the canonical form (docs/markdown.md). The form is read in every language. */
export const frenchForm = {
  parts: {
    summary: "Profil",
    contact: "Contact",
    softSkills: "Savoir-être",
    experiences: "Expérience professionnelle",
  },
  /** Heading of the column of levels, with and without the scale. */
  level: "Niveau",
  levels: "Niveaux",
  minYears: (years: number) => `[${years} ${years > 1 ? "ans" : "an"} min]`,
  birthDate: "Date de naissance",
  contacts: {
    email: "E-mail",
    phone: "Téléphone",
    address: "Adresse",
    website: "Site",
    linkedin: "LinkedIn",
    github: "GitHub",
  },
  colon: " : ",
  since: "depuis",
  to: "à",
  ongoing: "en cours",
};
