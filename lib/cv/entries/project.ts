import { line, noun, period, text } from "./field";

/** What was done in an experience. Its period stands in the CV as `from` and `to`; without, it is the experience's. */
export const project = noun({
  words: { fr: "Projet", en: "Project", participle: "" },
  fields: {
    title: line("titre", "title", { required: true }),
    period: period("dates", "dates", { anonymous: "keep" }),
    summary: text("résumé", "summary"),
  },
});
