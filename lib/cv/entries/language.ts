import { entry, line } from "./field";

/** A language that is spoken, with its level in the words of the CV, of the CEFR where it gives them. */
export const language = entry({
  list: "languages",
  words: { fr: "Langue", en: "Language", participle: "e" },
  title: { fr: "Langues", en: "Languages" },
  fields: {
    name: line("langue", "language", { anonymous: "keep" }),
    level: line("niveau", "level", { anonymous: "keep" }),
  },
  name: ["name"],
});
