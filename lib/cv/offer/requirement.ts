/** The words of `docs/offers.md`: what an offer asks for, as read from its text or from an address. */

export const STRENGTHS = ["must", "asked", "nice", "excluded"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a part of an offer is about. Nothing is asked in the last three. */
export const BLOCKS = ["mission", "profile", "stack", "company", "benefits", "legal"] as const;
export type Block = (typeof BLOCKS)[number];

/** A technology or a method, as the catalogue or the CV names it. */
export type Named = { slug: string; name: string };

/** `max` is null without an upper end; the lower end is what is compared. */
export type AskedMonths = { min: number; max: number | null };

export type Requirement = {
  /** Any of these is enough; none for a requirement of the person's years alone. */
  anyOf: readonly Named[];
  /** The list ends with "etc." or "or similar": others would do as well. */
  open: boolean;
  strength: Strength;
  months: AskedMonths | null;
  scope: "technology" | "person";
  /** The sentence of the offer; "" for what stands only in an address. */
  quote: string;
  block: Block | "";
};

export const NOT_COMPARED_KINDS = [
  "language",
  "degree",
  "certificate",
  "place",
  "contract",
  "other",
] as const;
export type NotComparedKind = (typeof NOT_COMPARED_KINDS)[number];

export type OfferReading = {
  requirements: readonly Requirement[];
  /** What a CV here has no figure for: each kind once a sentence. */
  notCompared: readonly { kind: NotComparedKind; quote: string }[];
  /** Named where the company, its benefits or the law are presented. */
  notAsked: readonly (Named & { block: Block })[];
  /** Names that look like products and that the catalogue does not know. */
  notUnderstood: readonly { text: string; quote: string }[];
  /** The language of the offer; null when the text is too short to tell. */
  locale: "fr" | "en" | null;
  /** Why nothing, or not everything, was read. */
  problem: OfferProblem | null;
};

/** `cv` alone leaves the reading as it is: the text looks like a CV and may still be an offer. */
export type OfferProblem = "empty" | "too-long" | "binary" | "language" | "cv" | "nothing-asked";

/** In UTF-8, as the page, the command and the route count it. */
export const LONGEST_OFFER = 50_000;

/** What identifies a requirement whatever the order of its alternatives. */
export function keyOf({ anyOf, strength }: Pick<Requirement, "anyOf" | "strength">): string {
  const side = strength === "excluded" ? "-" : "";
  return `${side}${anyOf
    .map(({ slug }) => slug)
    .sort()
    .join("|")}`;
}
