import { address, entry, line } from "./field";

/** An address that the CV shows to anyone; one that leads to the person is a contact. */
export const link = entry({
  list: "links",
  words: { fr: "Lien", en: "Link", participle: "" },
  title: { fr: "Liens", en: "Links" },
  fields: {
    label: line("libellé", "label", { anonymous: "drop" }),
    url: address("adresse", "address", { anonymous: "drop" }),
  },
  name: ["label", "url"],
});
