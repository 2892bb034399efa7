import { flag, line, noun } from "./field";

/** A way to reach the person; a private one is the candidate's alone. */
export const contact = noun({
  words: { fr: "Contact", en: "Contact", participle: "" },
  fields: {
    /** `email`, `phone`, `address`, `website`, `linkedin`, `github`, or the word the CV uses. */
    kind: line("sorte", "kind", { required: true, anonymous: "drop" }),
    value: line("valeur", "value", { required: true, anonymous: "drop" }),
    private: flag("confidentialité", "privacy", { anonymous: "drop", place: "note" }),
  },
});
