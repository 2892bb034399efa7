import { date, entry, line, text } from "./field";

/** A prize or a distinction. */
export const award = entry({
  list: "awards",
  words: { fr: "Distinction", en: "Award", participle: "e" },
  title: { fr: "Distinctions", en: "Awards" },
  fields: {
    title: line("titre", "title"),
    awarder: line("remis par", "awarder"),
    date: date("date", "date", { anonymous: "keep" }),
    summary: text("résumé", "summary"),
  },
  name: ["title", "awarder"],
});
