import type { ServerWords } from "@/lib/cv/words/server-words";
import { englishForm } from "./canonical-form";
import { englishFindings } from "./findings";
import { englishPaper } from "./paper";
import { englishProblems } from "./problems";
import { englishSheet } from "./sheet";
import { englishTerminal } from "./terminal";

const englishTitles: ServerWords["importedTitles"] = {
  header: "Header",
  toPlace: "To place",
  otherData: "Other data",
  interests: "Interests",
  references: "References",
  skills: "Skills",
  languages: "Languages",
  highlights: "Highlights",
  stack: "Technologies",
  projects: "Projects",
  roles: (names) => `Roles: ${names}`,
};

export const ENGLISH_SERVER = {
  findings: englishFindings,
  form: englishForm,
  importedTitles: englishTitles,
  paper: englishPaper,
  problems: englishProblems,
  sheet: englishSheet,
  terminal: englishTerminal,
};
