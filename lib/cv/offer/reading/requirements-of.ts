import {
  type Block,
  keyOf,
  LONGEST_OFFER,
  type Named,
  type NotComparedKind,
  type OfferProblem,
  type OfferReading,
  type Requirement,
} from "@/lib/cv/offer/requirement";
import { findPeriod } from "@/lib/cv/read-period";
import type { Lexicon } from "@/lib/cv/technologies/catalogue/lexicon";
import { isMethod, OFFER_LEXICON } from "@/lib/cv/technologies/methods/methods";
import { productNameOf } from "@/lib/cv/technologies/product-names";
import type { Locale } from "@/lib/cv/vocabulary";
import { countCommonWords, likeliestLocale } from "@/lib/cv/words/common-words";
import { alternativesIn, type Group } from "./alternatives";
import { durationsIn } from "./asked-months";
import { strengthsOf } from "./asked-strength";
import { blockLines } from "./blocks";
import { type NamedAt, namedInProse } from "./named-in-prose";
import { offerLines } from "./offer-lines";
import { certificateSpans, otherDemandsIn } from "./other-demands";
import { plainLetters } from "./plain-letters";
import { type Sentence, sentencesOf } from "./sentences";

/** `explicit`: the offer itself says how much it is asked. */
type Demand = Requirement & { explicit: boolean };

const NOTHING: Omit<OfferReading, "problem" | "locale"> = {
  requirements: [],
  notCompared: [],
  notAsked: [],
  notUnderstood: [],
};

/** A quote is a sentence; of a longer one, its beginning. */
const LONGEST_QUOTE = 400;
/** In words. */
const LONGEST_TITLE = 9;

/**
 * What an offer asks for: pasted text, Markdown, HTML, a posting in JSON-LD, a job of JSON Resume; in French or English.
 * Pure and linear in the text, which is at most 50 kB; nothing in it is run or fetched; never throws.
 * @param lexicon the names it knows, when they are not those of the catalogue and its methods alone.
 */
export function requirementsOf(text: string, lexicon: Lexicon = OFFER_LEXICON): OfferReading {
  const refused = refusalOf(text);
  if (refused !== null) return { ...NOTHING, locale: null, problem: refused };
  const sentences = sentencesOf(
    blockLines(offerLines(text.normalize("NFC")), (line) => namesDemand(line, lexicon)).filter(
      ({ heading }) => !heading,
    ),
  );
  const language = languageOf(sentences.map(({ plain }) => plain).join("\n"));
  if (language === "other") return { ...NOTHING, locale: null, problem: "language" };

  // "QA Automation Engineer": the title of a job asks for technologies, but names a profession.
  const [first] = sentences;
  const title = first !== undefined && isTitle(first) ? first : null;
  const demands: Demand[] = [];
  const notCompared = new Map<string, OfferReading["notCompared"][number]>();
  const notAsked = new Map<string, OfferReading["notAsked"][number]>();
  const notUnderstood = new Map<string, OfferReading["notUnderstood"][number]>();
  for (const sentence of sentences) {
    const isAsked = isRequirementBlock(sentence.block);
    const named = namedInProse(sentence.text, lexicon, isAsked, sentence.plain);
    const ofCompany = named.filter((name) => !isAsked || isOfCompany(sentence.plain, name));
    for (const { entry } of ofCompany) {
      notAsked.set(entry.slug, { ...namedOf(entry), block: isAsked ? "company" : sentence.block });
    }
    const quote = quoteOf(sentence.text);
    for (const kind of otherDemandsIn(sentence.plain)) {
      if (isAsked || (sentence.block === "benefits" && isCondition(kind, sentence.plain)))
        notCompared.set(`${kind} ${quote}`, { kind, quote });
    }
    if (!isAsked) continue;
    const names = outsideCertificates(sentence.plain, named).filter(
      (name) =>
        !ofCompany.includes(name) &&
        !isUncounted(sentence.plain, name) &&
        !(sentence === title && isMethod(name.entry.slug)),
    );
    demands.push(...demandsIn(sentence, names, sentence === title || sentence.block === "stack"));
    for (const unknown of unknownNames(sentence.text, sentence.plain, named, sentence.block === "stack")) {
      if (!notUnderstood.has(unknown)) notUnderstood.set(unknown, { text: unknown, quote });
    }
  }
  const requirements = merged(demands);
  const asked = new Set(requirements.flatMap(({ anyOf }) => anyOf.map(({ slug }) => slug)));
  const isNothing = requirements.length === 0;
  return {
    requirements,
    notCompared: [...notCompared.values()],
    notAsked: [...notAsked.values()].filter(({ slug }) => !asked.has(slug)),
    notUnderstood: [...notUnderstood.values()],
    locale: language,
    problem: isNothing ? "nothing-asked" : looksLikeCv(text) ? "cv" : null,
  };
}

function isTitle({ text, alone, bullet, block }: Sentence): boolean {
  return alone && !bullet && block === "mission" && text.split(/\s+/).length <= LONGEST_TITLE;
}

/** Also said among the benefits, where degrees, certificates and lessons are what is offered. */
function isCondition(kind: NotComparedKind, plain: string): boolean {
  if (kind === "language")
    return !/\b(?:cours|formation|lessons?|class(?:es)?|training|courses?)\b/.test(plain);
  return kind === "place" || kind === "contract" || kind === "other";
}

/** "Linux requis", "Anglais courant exigé": a line of a list, though its words are those of a heading. */
function namesDemand(line: string, lexicon: Lexicon): boolean {
  if (otherDemandsIn(plainLetters(line)).length > 0 && /\s/.test(line)) return true;
  return namedInProse(line, lexicon, true).some(({ entry }) => !isMethod(entry.slug));
}

/** In letters. */
const LONGEST_LEAD = 80;
const PARTNER = /\b(?:partenaires?|partners?|revendeurs?|resellers?)(?:\s+[\p{L}'-]+){0,2}\s*$/u;

const LEFT_BEHIND =
  /\b(?:left|leaving|abandoned|dropped|ditched|retired|(?:moved|moving) away from|quitte\w*|abandonne\w*|delaisse\w*|tourne le dos a)\s+(?:(?:the|la|le|les|l'|old|vieux)\s*){0,2}$/;

/** "partenaire de Salesforce", "we left TensorFlow last year": said of the company, and no demand wherever it stands. */
function isOfCompany(plain: string, { start }: NamedAt): boolean {
  const lead = plain.slice(Math.max(0, start - LONGEST_LEAD), start);
  return PARTNER.test(lead) || LEFT_BEHIND.test(lead);
}

const UNCOUNTED =
  /^\s*(?:(?:(?:does|do) not|doesn't|don't) count|(?:is|are) not counted|ne compte(?:nt)? pas|n'est pas comptee?|ne sont pas comptee?s)\b/;

/** "2 years with Angular (AngularJS does not count)": says what is asked beside it, and is no demand. */
function isUncounted(plain: string, { end }: NamedAt): boolean {
  return UNCOUNTED.test(plain.slice(end));
}

/** UTF-8 bytes, without the encoder that is no part of the language. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

function refusalOf(text: string): OfferProblem | null {
  if (text.length > LONGEST_OFFER || bytesOf(text) > LONGEST_OFFER) return "too-long";
  const bytesLike = text.match(/[^\P{Cc}\t\r\n\f\v\u0080-\u009f]|\ufffd/gu)?.length ?? 0;
  if (text.startsWith("%PDF") || text.startsWith("PK\u0003") || bytesLike > 8) return "binary";
  return text.trim() === "" ? "empty" : null;
}

function isRequirementBlock(block: Block): boolean {
  return block === "mission" || block === "profile" || block === "stack";
}

function outsideCertificates(plain: string, names: readonly NamedAt[]): readonly NamedAt[] {
  if (names.length === 0) return names;
  const spans = certificateSpans(plain);
  return names.filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end));
}

function demandsIn(sentence: Sentence, names: readonly NamedAt[], isTitle: boolean): Demand[] {
  const groups = alternativesIn(sentence.plain, names, isTitle);
  const durations = durationsIn(sentence.plain, groups);
  const ofPerson = durations.filter((duration) => duration.groups.length === 0);
  if (groups.length === 0 && ofPerson.length === 0) return [];
  const spans = [
    ...groups,
    ...ofPerson.map(({ start, end }, at) => ({ start, end, run: groups.length + at })),
  ].sort((a, b) => a.start - b.start);
  const strengths = new Map(
    strengthsOf(sentence.plain, spans, sentence.strength).map(
      (strength, at) => [spans[at]?.start, strength] as const,
    ),
  );
  const common = { quote: quoteOf(sentence.text), block: sentence.block };
  const strengthAt = (start: number) =>
    strengths.get(start) ?? { strength: "asked" as const, explicit: false };
  return [
    ...groups.map((group) => ({
      anyOf: namesOf(group),
      open: group.open,
      ...strengthAt(group.start),
      months: durations.find((duration) => duration.groups.includes(group))?.months ?? null,
      scope: "technology" as const,
      ...common,
    })),
    ...ofPerson.map(({ months, start }) => ({
      anyOf: [],
      open: false,
      ...strengthAt(start),
      months,
      scope: "person" as const,
      ...common,
    })),
  ];
}

function namesOf(group: Group): Named[] {
  const bySlug = new Map(group.names.map(({ entry }) => [entry.slug, namedOf(entry)]));
  return [...bySlug.values()];
}

function namedOf({ slug, name }: Named): Named {
  return { slug, name };
}

const RANK = { must: 3, asked: 2, nice: 1, excluded: 0 } as const;

/**
 * Each demand once: what an offer repeats is asked as strongly as it says anywhere, whatever the order of its lines; a
 * strength that it spells out goes before the normal case.
 */
function merged(demands: readonly Demand[]): Requirement[] {
  const byKey = new Map<string, Demand>();
  for (const demand of demands) {
    const key = keyOf(demand);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? demand : strongerOf(known, demand));
  }
  const asked = [...byKey.values()];
  const isAskedToo = (demand: Demand) =>
    demand.strength === "excluded" &&
    asked.some((other) => other.strength !== "excluded" && sharesName(other, demand));
  return asked.filter((demand) => !isAskedToo(demand)).map(({ explicit: _, ...requirement }) => requirement);
}

function sharesName(a: Requirement, b: Requirement): boolean {
  return a.anyOf.some(({ slug }) => b.anyOf.some((other) => other.slug === slug));
}

function strongerOf(a: Demand, b: Demand): Demand {
  const isBetter = a.explicit !== b.explicit ? b.explicit : RANK[b.strength] > RANK[a.strength];
  const [stronger, weaker] = isBetter ? [b, a] : [a, b];
  const months =
    stronger.months !== null && weaker.months !== null && weaker.months.min > stronger.months.min
      ? weaker.months
      : (stronger.months ?? weaker.months);
  return { ...stronger, open: a.open || b.open, months };
}

function quoteOf(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

const OFFER_WORDS =
  /\b(?:vous|votre|recherch\w+|recrut\w+|candidat\w*|poste|profil recherche|offre|you|your|we are|looking for|hiring|requirements|responsibilities|the role|apply|h\/f|f\/h|m\/f|jobposting)\b/g;
const LONGEST_LINE = 200;

/** Dated periods and no word to a candidate: somebody's own CV. */
function looksLikeCv(text: string): boolean {
  let offerWords = 0;
  let periods = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    offerWords += plainLetters(line).match(OFFER_WORDS)?.length ?? 0;
    if (offerWords >= 3) return false;
    if (line.length < LONGEST_LINE && /\d{4}/.test(line) && findPeriod(line) !== null) periods += 1;
  }
  return periods >= 3;
}

/** Common words of languages that are not compared: German, Spanish, Italian, Dutch and Portuguese. */
const OTHERS = new Set(
  "der die das und sie wir mit fur von zu im den dem ein eine einen ist sind auf oder als bei sich ihre ihr unser unsere nicht el los las y para con una por del nuestro usted tu es il lo gli di e che per con una nel della sono het een van voor met bij wij zijn je jij op onze dat os um uma com nao voce".split(
    " ",
  ),
);

/** In letters: the beginning tells. */
const SAMPLE = 12_000;

/** Fewer common words of another language are names and quotations. */
const FEWEST = 6;

/**
 * The language an offer is written in; "other" is none that Parcours compares, null is too short to tell.
 * @param plain the text in plain letters.
 */
function languageOf(plain: string): Locale | "other" | null {
  const words = plain.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  const counts = countCommonWords(words);
  const others = words.filter((word) => OTHERS.has(word)).length;
  const most = counts[likeliestLocale(counts)];
  if (others >= FEWEST && others > 1.5 * most) return "other";
  return most === 0 ? null : likeliestLocale(counts);
}

const MEMBER = /[^,;:/()|•·–—]+/g;
/** Words of demands around a name: "une expérience de Foobar", "knowledge of FooBar". */
const AROUND =
  /^(?:.*\b(?:de|du|des|d['’]|en|sur|avec|sous|et|ou|le|la|les|l['’]|of|in|with|on|and|or|the|an?|using|comme|like)\s+)?(\S+(?:\s\S+){0,2}?)[.\s]*$/u;

/**
 * Names that look like products the catalogue does not know: distinctive spellings ("OpenFoo"), and plain capitals in
 * an enumeration that names technologies.
 * @param plain the sentence in plain letters, place for place.
 */
function unknownNames(
  sentence: string,
  plain: string,
  names: readonly NamedAt[],
  isStack: boolean,
): string[] {
  const found: string[] = [];
  const amongKnown = isStack ? names.length > 0 : names.length > 1;
  for (const { 0: member, index } of sentence.matchAll(MEMBER)) {
    const end = index + member.length;
    if (!/[A-Z\d._]/.test(member)) continue;
    if (names.some((name) => name.start < end && name.end > index)) continue;
    const text = member.trim().replace(/^(?:et|ou|and|or)\s+/i, "");
    const words = text.split(/\s+/).length;
    const name = AROUND.exec(text)?.[1]?.replace(/[.!?]+$/, "");
    if (name === undefined) continue;
    const isBegin = index === 0 && words > 1;
    const product = productNameOf(name, amongKnown && words <= 3 && !isBegin);
    if (
      product !== null &&
      /-(?:engineer|developer|manager|architect|admin|ingenieur|developpeur)s?$/i.test(product)
    )
      continue;
    if (product === null || /^\d/.test(product) || /^[A-Z]?\d+$/.test(product)) continue;
    if (otherDemandsIn(plain.slice(index, end)).length === 0) found.push(product);
  }
  return [...new Set(found)];
}
