import type { OfferWords } from "../offer-words";
import { counter } from "../per-locale";

const counted = counter("en");

export const englishOffer: OfferWords = {
  strengths: { must: "Must have", asked: "Asked", nice: "Nice to have", excluded: "Excluded" },
  verdicts: {
    shown: "shown",
    declared: "declared only",
    evaluated: "evaluated",
    near: "near",
    absent: "not in this CV",
  },
  kinds: {
    language: "Language",
    degree: "Degree",
    certificate: "Certificate",
    place: "Place",
    contract: "Contract",
    other: "Other",
  },
  months: { reached: "reached", possible: "possible", "not-reached": "not reached by this CV" },
  or: " or ",
  others: " or similar",
  person: "Experience",
  asked: (months) => `asked: ${months}`,
  dated: (months) => `dated: ${months}`,
  atMost: (months) => `at most: ${months}`,
  lastUsed: (date) => `last used: ${date}`,
  projects: (count) => counted(count, "project", "projects"),
  near: (names) => `here: ${names}`,
  compared: "Compared with the rest of the CV",
  notCompared: "Not compared",
  notAsked: "Named, not asked",
  notUnderstood: "Not understood",
  noCv: "This CV is empty: no figure.",
  title: "Compared with an offer",
  evidence: "What the CV shows",
  orderedByProof: (names) => `Projects in the order of what they prove for an offer: ${names}.`,

  problems: {
    empty: "The offer is empty: nothing to compare.",
    "too-long": "This text is longer than 50 kB. Paste the offer alone.",
    binary: "This is no text. Open the file, then copy its text.",
    language: "This offer is neither in French nor in English: it is not compared.",
    cv: "This text looks like a CV rather than an offer.",
    "nothing-asked": "No technology that this text asks for was found.",
  },
  columns: [
    "Requirement",
    "Importance",
    "Verdict",
    "Declared level",
    "Months asked",
    "Months dated",
    "Months at most",
    "Last used",
    "Projects",
    "Near",
  ],
  headline: {
    verdicts: {
      shown: (count) => counted(count, "shown", "shown"),
      declared: (count) => counted(count, "declared", "declared"),
      evaluated: (count) => counted(count, "evaluated", "evaluated"),
      near: (count) => counted(count, "near", "near"),
      absent: (count) => counted(count, "absent", "absent"),
    },
    of: (shown, total) => `${shown} of ${total}`,
    notCompared: (count) => counted(count, "not compared", "not compared"),
    notUnderstood: (count) => counted(count, "not understood", "not understood"),
  },
};
