import { line, noun, period, text } from "./field";

/** Work at one organisation, with its projects. Its period stands in the CV as `from` and `to`. */
export const experience = noun({
  words: { fr: "Expérience", en: "Experience", participle: "e" },
  fields: {
    // An anonymous copy calls it by its sector or a number.
    organisation: line("organisation", "organisation"),
    sector: line("secteur", "sector", {
      anonymous: "drop",
      place: "note",
      late: true,
      hint: {
        fr: "Ce que fait l’organisation. Il remplace son nom dans un CV anonyme.",
        en: "What the organisation does. It stands for its name in an anonymous CV.",
      },
    }),
    role: line("rôle", "role"),
    period: period("dates", "dates", { anonymous: "keep" }),
    summary: text("résumé", "summary"),
  },
});

/** How an experience is called: by its organisation, or else by its role. */
export function nameOfExperience({ organisation, role }: { organisation: string; role: string }): string {
  return organisation || role;
}
