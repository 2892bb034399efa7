import { LOCALES } from "../vocabulary";
import { choice, day, flag, line, lines, noun, text } from "./field";

/** Who the CV is about. Its contacts are entries of their own. */
export const profile = noun({
  words: { fr: "Profil", en: "Profile", participle: "" },
  fields: {
    // An anonymous copy has its initials.
    name: line("nom", "name", { required: true }),
    titles: lines("titres", "titles", { required: true }),
    softSkills: lines("savoir-être", "soft skills", { required: true }),
    summary: text("résumé", "summary"),
    // Public when the candidate says so.
    birthDate: day("date de naissance", "birth date", { visibility: "owner", anonymous: "drop" }),
    birthDatePublic: flag("visibilité de la date de naissance", "visibility of the birth date", {
      anonymous: "drop",
      place: "note",
    }),
    // The name of a picture that is kept beside the CV: see `lib/cv/photo.ts`. Public when the candidate says so.
    photo: line("photo", "photo", { visibility: "owner", anonymous: "drop", place: "nowhere", late: true }),
    photoPublic: flag("visibilité de la photo", "visibility of the photo", {
      anonymous: "drop",
      place: "nowhere",
      late: true,
    }),
    locale: choice(LOCALES, "langue du CV", "language of the CV", { anonymous: "keep" }),
  },
});
