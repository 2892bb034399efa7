import type { ServerWords } from "../server-words";

export const englishTitles: ServerWords["importedTitles"] = {
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
