import type { CatalogueEntry } from "../../technologies/catalogue/catalogue";
import { type Lexicon, matchesAt } from "../../technologies/catalogue/lexicon";
import { type Token, tokensOf } from "../../technologies/catalogue/tokens";
import { plainLetters } from "./plain-letters";

/** Where a sentence names a technology or a method. */
export type NamedAt = { entry: CatalogueEntry; start: number; end: number };

type Candidate = NamedAt & {
  /** Read wherever it stands; the others are everyday words too, and need company. */
  sure: boolean;
  /** With the capitals of the catalogue, or in a sentence that has none to compare. */
  certain: boolean;
};

/** Before an everyday word these say that a technology follows: "expérience en Go", "framework Spring". */
const CUE_BEFORE =
  /(?:\b(?:langages?|languages?|frameworks?|librairies?|developpeu(?:r|se)s?|developers?|engineers?|ingenieurs?|dev|programmation|programming|code|coding|written|developpement|fluent|proficient|skilled|skills?|outils?|tools?)(?: (?:in|en|de|with))?|\b(?:experience|expertise|maitrise|connaissances?|competences?|pratique|knowledge|command|understanding|proficiency)(?: \w+){0,2}? (?:in|of|with|using|en|de|du|d'|avec|sur|sous)|\b(?:developp|cod|ecri|programm|writ)\w*(?: \w+)?? (?:en|in|du|avec|with)|\b(?:appetence|interet|gout|interest|passion|enthusiasm) (?:pour|for|in)|\b(?:embedded|embarque|bare[- ]metal|modern|ansi|writing|write|ecrire|en pur|pure)|\b(?:maitrisez|connaissez|pratiquez|utilisez|maitriser|using))\s*$/;
const CUE_AFTER =
  /^\s*(?:(?:developers?|engineers?|developpeurs?|frameworks?|programming|programmers?|scripting|ecosystem|channels?|workspaces?|bus(?:es)?|services?|microservices|back-?end|code|apps?|applications?)\b|(?:(?:est|serait|sont|seraient|is|are|would be|will be)\s+)?(?:(?:un|une|a|an|vrai|gros|real|big|strong|vivement|fortement|highly|strongly)\s+)*(?:plus|atout|bonus|asset|advantage|apprecie|souhaite|requis|exige|indispensable|obligatoire|required|mandatory|preferred|desirable|welcome)(?:e|s|es)?\b)/;
/** Before a capital within a sentence these say that a tool is named. */
const PROPER_BEFORE =
  /\b(?:sur|sous|avec|ni de|on|over|through|with|use|uses|using|utilis\w+|via|dans|canal|compte|abonnement|licence|messagerie)\s*$/;
const DELIMITER = /^[,/;:()|•·+&–—-]$/;
const CONJUNCTION = new Set(["et", "ou", "and", "or", "puis", "comme", "like"]);

/**
 * The technologies and methods that a sentence names, in its order, never overlapping.
 * @param plain the sentence in plain letters, where the caller has it.
 */
export function namedInProse(
  sentence: string,
  lexicon: Lexicon,
  isItem: boolean,
  plain = plainLetters(sentence),
): NamedAt[] {
  const candidates = candidatesIn(sentence, lexicon);
  const kept = new Set(candidates.filter(({ sure }) => sure));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [at, candidate] of candidates.entries()) {
      const [before, after] = [candidates[at - 1], candidates[at + 1]];
      const isNamed =
        isProperName(candidate, sentence, isItem ? plain : null) ||
        isKept(candidate, before, after, kept, plain);
      if (kept.has(candidate) || !isNamed) continue;
      kept.add(candidate);
      grown = true;
    }
  }
  const [only] = candidates;
  if (isItem && candidates.length === 1 && only?.certain && isWhole(only, plain)) kept.add(only);
  return candidates
    .filter((candidate) => kept.has(candidate))
    .map(({ entry, start, end }) => ({ entry, start, end }));
}

function candidatesIn(sentence: string, lexicon: Lexicon): Candidate[] {
  const tokens = tokensOf(sentence);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (!lexicon.mayBegin(tokens[index]?.key ?? "")) {
      index += 1;
      continue;
    }
    const { prose, item } = matchesAt(tokens, index, lexicon);
    const match = prose ?? (isMember(tokens, index) ? item : null);
    const [first, last] = [tokens[index], tokens[(match?.to ?? 0) - 1]];
    if (match === null || first === undefined || last === undefined) {
      index += 1;
      continue;
    }
    if (match.entry !== null) {
      const certain = match.certain || isOfOneCase(sentence);
      candidates.push({
        entry: match.entry,
        start: first.start,
        end: last.end,
        sure: prose !== null,
        certain,
      });
    }
    index = match.to;
  }
  return candidates;
}

function isOfOneCase(sentence: string): boolean {
  return !/\p{Ll}/u.test(sentence) || !/\p{Lu}/u.test(sentence);
}

/** Whether an everyday word may begin here: at the beginning of the sentence, of an item, or after a space. */
function isMember(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === "word" && (!token.glued || tokens[index - 1]?.kind === "mark");
}

/**
 * "nos échanges se font sur Slack": capitals within a sentence that has small letters.
 * @param plain where a word has to announce it; null where a capital is enough, since nothing is asked.
 */
function isProperName({ certain, start, end }: Candidate, sentence: string, plain: string | null): boolean {
  if (!certain || !/^\p{Lu}\p{Ll}+$/u.test(sentence.slice(start, end)) || isOfOneCase(sentence)) return false;
  const right = sentence.slice(end);
  if (/^\s+(?:\p{Lu}|de\b|du\b|d['’]|of\b)/u.test(right)) return false;
  if (plain === null) return /[\p{Ll},]\s*$/u.test(sentence.slice(0, start));
  return PROPER_BEFORE.test(plain.slice(0, start)) || /\p{Ll},\s*$/u.test(sentence.slice(0, start));
}

/** An everyday word is a technology beside one, or after a word that announces one. */
function isKept(
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  kept: ReadonlySet<Candidate>,
  plain: string,
): boolean {
  const left = plain.slice(before?.end ?? 0, candidate.start);
  const right = plain.slice(candidate.end, after?.start ?? plain.length);
  if (candidate.certain) {
    if (CUE_BEFORE.test(plain.slice(0, candidate.start)) && !/^\s*(?:de|du|d'|of)\s/.test(right)) return true;
    if (CUE_AFTER.test(right)) return true;
  }
  const isLast = candidate.certain && !/^\s*(?:de|du|d'|of)\s/.test(right);
  if (!endsMember(right) && !isLast) return false;
  const isBeside = (neighbour: Candidate | undefined, between: string) => {
    if (neighbour === undefined || !joins(between)) return false;
    if (kept.has(neighbour))
      return candidate.certain || (candidate.end - candidate.start > 3 && beginsMember(left));
    return candidate.certain && neighbour.certain && /^(?:[\s,/]+|\s+(?:et|ou|and|or)\s+)$/.test(between);
  };
  return isBeside(before, left) || (endsMember(right) && isBeside(after, right));
}

/** Nothing but a mark, a version, a remark in brackets or a conjunction stands between two members of an enumeration. */
function joins(between: string): boolean {
  const bare = between
    .replace(/\([^(),]{1,30}\)/g, " ")
    .replace(/\bv?\d[\w.+]*/g, " ")
    .trim();
  return /^(?:[,;/|•·+&()]|\bet\b|\bou\b|\band\b|\bor\b|\s)+$/.test(bare) && bare !== "";
}

function beginsMember(left: string): boolean {
  const last = /(\S+)\s*$/.exec(left)?.[1];
  return (
    last === undefined || DELIMITER.test(last.at(-1) ?? "") || CONJUNCTION.has(last) || /^v?\d/.test(last)
  );
}

function endsMember(right: string): boolean {
  const next = /^\s*(\S+)/.exec(right)?.[1];
  if (next === undefined) return true;
  return (
    DELIMITER.test(next[0] ?? "") || /^[.!?]|^v?\d/.test(next) || CONJUNCTION.has(next) || /^etc/.test(next)
  );
}

function isWhole({ start, end }: Candidate, plain: string): boolean {
  const before = plain.slice(0, start).replace(/^\W*(?:no|hors|pas de)\s/, "");
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(plain.slice(end));
}
