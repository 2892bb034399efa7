import { entry, line, period, text } from "./field";

/** Unpaid work: no experience, since nothing of the filter counts it. */
export const volunteering = entry({
  list: "volunteering",
  words: { fr: "Bénévolat", en: "Volunteering", participle: "" },
  title: { fr: "Bénévolat", en: "Volunteering" },
  fields: {
    organisation: line("organisation", "organisation", { anonymous: "hide" }),
    role: line("rôle", "role"),
    period: period("dates", "dates", { anonymous: "keep" }),
    summary: text("résumé", "summary"),
  },
  name: ["organisation", "role"],
});
