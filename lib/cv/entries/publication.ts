import { address, date, entry, line, text } from "./field";

/** An article, a book or a talk. */
export const publication = entry({
  list: "publications",
  words: { fr: "Publication", en: "Publication", participle: "e" },
  title: { fr: "Publications", en: "Publications" },
  fields: {
    title: line("titre", "title"),
    publisher: line("éditeur", "publisher"),
    date: date("date", "date", { anonymous: "keep" }),
    url: address("lien", "link", { anonymous: "drop" }),
    summary: text("résumé", "summary"),
  },
  name: ["title", "publisher"],
});
