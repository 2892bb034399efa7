import type { ServerWords } from "../server-words";

export const englishSheet: ServerWords["sheet"] = {
  projects: "Projects",
  technologies: "Technologies",
  view: "View",
  technology: "Technology",
  category: "Category",
  level: "Declared level",
  count: "Projects of the CV",
  stated: "Documented months",
  atMost: "Months at most",
  firstUsed: "First use",
  lastUsed: "Last use",
  person: "Person",
  filter: "Filter",
  day: "Date",
  shown: "Projects shown",
  total: "Projects of the CV",
  link: "Address",
  note: "Note",
  noteText:
    "The months of a technology are those of the whole CV, whatever the filter. “Documented months”: those the CV dates itself; “Months at most”: with the length of the projects that use it without dating it.",
};
