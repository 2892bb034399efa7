import { CATEGORIES, CORRECTION_KINDS } from "../vocabulary";
import { choice, flag, line, lines, noun, technology as slug, stated } from "./field";

/** What the candidate says of one technology in one project; it wins over what the text tells. */
export const correction = noun({
  words: { fr: "Technologie corrigée", en: "Corrected technology", participle: "e" },
  fields: {
    /** The CV may hold it nowhere else. */
    technology: slug("technologie", "technology", { visibility: "owner" }),
    kind: choice(CORRECTION_KINDS, "sorte", "kind", { visibility: "owner" }),
    /** Null with kind "none". */
    stated: stated("dates", "dates", { visibility: "owner" }),
  },
});

/** What the candidate changed of one technology of the catalogue; each field may be absent, which is unchanged. */
export const technology = noun({
  words: { fr: "Technologie", en: "Technology", participle: "e" },
  fields: {
    name: line("nom", "name", { required: true, visibility: "owner" }),
    category: choice(CATEGORIES, "catégorie", "category", { visibility: "owner" }),
    /** Spellings recognised as well as those that are known. */
    aliases: lines("autres noms", "other names", { required: true, visibility: "owner" }),
    /** The technology that this one is another name of; never in a circle. */
    mergedInto: slug("fusionnée avec", "merged into", { visibility: "owner" }),
    /** Not a technology: recognised nowhere. */
    ignored: flag("reconnaissance", "recognition", { visibility: "owner" }),
  },
});
