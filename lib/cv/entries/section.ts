import { SECTION_KINDS } from "../vocabulary";
import { choice, line, noun, text } from "./field";

/** A titled text of a project. */
export const projectSection = noun({
  words: { fr: "Rubrique", en: "Section", participle: "e" },
  fields: {
    kind: choice(SECTION_KINDS, "sorte", "kind", { anonymous: "keep" }),
    title: line("titre", "title", { required: true }),
    body: text("texte", "text"),
  },
});

/** What has no other place in a CV. */
export const section = noun({
  words: { fr: "Rubrique", en: "Section", participle: "e" },
  fields: {
    title: line("titre", "title", { required: true }),
    body: text("texte", "text"),
  },
});
