import { frenchForm } from "./canonical-form";
import { frenchFindings } from "./findings";
import { frenchPaper } from "./paper";
import { frenchProblems } from "./problems";
import { frenchSheet } from "./sheet";
import { frenchTerminal } from "./terminal";

/** Titles that an import gives to what the file has no title for. */
const frenchTitles = {
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

export const FRENCH_SERVER = {
  findings: frenchFindings,
  form: frenchForm,
  importedTitles: frenchTitles,
  paper: frenchPaper,
  problems: frenchProblems,
  sheet: frenchSheet,
  terminal: frenchTerminal,
};
