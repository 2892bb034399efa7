import type { ImportedTitles } from "../imported-titles";

export const englishTitles: ImportedTitles = {
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
