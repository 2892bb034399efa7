import type { Strength } from "../requirement";
import { plainLetters } from "./plain-letters";

export type Marker = {
  strength: Exclude<Strength, "excluded">;
  start: number;
  end: number;
  /** What it governs: only what follows ("idéalement"), all after its colon, or what stands nearest. */
  reach: "after" | "list" | "near";
};

const NEGATED =
  String.raw`(?:not|\w+n't|pas|non)\s+(?:\w+\s+){0,2}?(?:strictly\s+|strictement\s+)?(?:required?|necessary|needed|mandatory|essential|obligatoires?|necessaires?|indispensables?|requis(?:es?)?|exigee?s?|demandee?s?|asked|expected|imperati(?:f|ve)s?)` +
  String.raw`|(?:no|aucune?)\s[^.;:]{0,60}?\b(?:required|needed|necessary|requis(?:es?)?|necessaires?|exigee?s?)` +
  String.raw`|(?:not|less|moins|pas|peu)\s+(?:so |very |that |as |si |tres )?(?:important|critical|crucial|essenti|critique|prioritaire)\w*` +
  "|preferred,? (?:but )?not required|facultati(?:f|ve)s?|optional(?:ly)?|optionnel(?:le)?s?|en option\\b";
const NICE =
  String.raw`(?:(?:serait|seraient|est|sont|constitue\w*|represente\w*|sera|seront|would be|is|are|will be|considered|as)\s+)?(?:un (?:vrai |gros |reel |grand |petit |vrais? )?plus\b(?! (?:de|grand|petit|large))|(?:des|les|nos) plus\b(?! \w)|a (?:big |strong |real |huge |definite |distinct |major )?(?:plus|bonus|asset)\b|an (?:added |additional )?(?:asset|advantage|bonus|plus)\b|(?:un |de |vos |tes )?(?:serieux |reel |veritable |vrai )?atouts?\b|(?:un )?(?:avantage|bonus)\b(?!es)|(?:des )?bonus\b|apprecie\w*|souhaite(?:e|s|es)?\b|souhaitables?|bienvenue?s?|valorisee?s?|pluses\b|appreciated|desirable|desired|preferred|advantageous|beneficial|welcome\b|favou?rable|valued|ideal\b(?! candidate))` +
  "|nice[- ]to[- ]haves?|good to have|c'est (?:cool|top|mieux|encore mieux|bien aussi)|serait (?:cool|top|ideal)|(?:helpful|useful|utiles?|helps)(?=\\s*(?:$|[.;)]))|would be (?:great|nice|good|ideal)|(?:vous )?(?:feront|fera) la difference";
const NICE_AFTER =
  "idealement|ideally|de preference|preferablement|preferably|eventuellement|dans l'ideal|(?:bonus|bonus points?|plus) (?:if|for|when|si)|(?:encore )?mieux si|extra credit (?:if|for)|extra points? (?:if|for)|en bonus|en plus|si possible|if possible|(?:pas|nul|aucun) besoin (?:de|d')|inutile de|no need (?:to|for)|(?:don't|do not|nor do you|needn't|won't) need";
const MUST = String.raw`imperati(?:f|fs|ve|ves)\b|indispensables?|requis(?:e|es)?\b|exigee?s?\b|obligatoires?|incontournables?|eliminatoires?|\brequired\b|\bmandatory\b|\bcompulsory\b|(?:is |are )?(?:a |an absolute )?must\b(?![- ]have)(?! (?:be|have|know|possess|hold|demonstrate|show|understand|bring|master))|must[- ]haves?|non[- ]negotiable|(?:est|sont|is|are) (?:un |une |des |a |an )?(?:prerequis|prerequisites?|necessaires?|necessary|needed)\b|\bessential\b|\bimperative\b`;
const MUST_AFTER =
  "imperativement|obligatoirement|(?:vous devez|tu dois|you must|candidates? must|must (?:be|have|know|possess|hold|demonstrate|show|understand|bring|master))";
/** Said of the company's needs or of other times, not of the candidate. */
const IDIOM =
  /\b(?:as|if|when|where|si|quand|lorsque)\s+(?:required|requis\w*|necessary|needed)\b|\b(?:temps|time|effort|working hours) requis\b|required to\b/g;

const MARKERS = new RegExp(
  `\\b(?:${[NEGATED, NICE_AFTER, NICE, MUST_AFTER, MUST].map((words) => `(${words})`).join("|")})\\b`,
  "g",
);

/** The words of a sentence, in plain letters, that say how much is asked, in its order. */
export function markersIn(sentence: string): Marker[] {
  if (sentence.search(MARKERS) < 0) return [];
  const plain = sentence.replace(IDIOM, (idiom) => " ".repeat(idiom.length));
  return [...plain.matchAll(MARKERS)].map((match): Marker => {
    const { 0: text, index } = match;
    const end = index + text.length;
    const isNice = match[1] !== undefined || match[2] !== undefined || match[3] !== undefined;
    const isAfter = match[2] !== undefined || match[4] !== undefined;
    const isList =
      /^\s*(?:(?:but|mais) \w+)?\s*(?:[:–—]|-\s)/.test(plain.slice(end, end + 30)) ||
      /^\s*\([^)]*\)\s*:/.test(plain.slice(end));
    return {
      strength: isNice ? "nice" : "must",
      start: index,
      end,
      reach: isList ? "list" : isAfter ? "after" : "near",
    };
  });
}

/** What a heading says of all below it. "Requirements" and "Prérequis" are the normal case. */
export function headingStrength(heading: string): Marker["strength"] | null {
  // "Vos atouts pour réussir" is what one brings, "Atouts" what is welcome.
  const plain = plainLetters(heading).replace(
    /\b(?:vos|tes|votre|ton|your) (?:\w+ )?(?:atouts?|assets?)\b/g,
    "",
  );
  if (
    /\b(?:les|des|nos|vos|tes|the|petits?) (?:\+|(?:plus|pluses)\b)|\bextras\b|^\W*(?:plus|pluses|bonus|bonus points?|atouts?)\b|\+\+/.test(
      plain,
    )
  ) {
    return "nice";
  }
  return markersIn(plain).at(-1)?.strength ?? null;
}
