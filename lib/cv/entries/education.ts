import { entry, line, period, text } from "./field";

/** A school and what was learned there. */
export const education = entry({
  list: "education",
  words: { fr: "Formation", en: "Education", participle: "e" },
  title: { fr: "Formation", en: "Education" },
  fields: {
    institution: line("établissement", "institution", { anonymous: "hide" }),
    degree: line("diplôme", "degree"),
    field: line("domaine", "field of study"),
    period: period("dates", "dates", { anonymous: "keep" }),
    summary: text("résumé", "summary"),
  },
  name: ["degree", "field", "institution"],
});
