import { address, date, entry, line } from "./field";

/** A certificate that somebody issued. */
export const certification = entry({
  list: "certifications",
  words: { fr: "Certification", en: "Certification", participle: "e" },
  title: { fr: "Certifications", en: "Certifications" },
  fields: {
    name: line("nom", "name"),
    issuer: line("organisme", "issuer"),
    date: date("date", "date", { anonymous: "keep" }),
    url: address("lien", "link", { anonymous: "drop" }),
  },
  name: ["name", "issuer"],
});
