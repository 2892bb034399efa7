import type { Block } from "../requirement";
import type { BlockLine } from "./blocks";
import { plainLetters } from "./plain-letters";
import { markersIn } from "./strength-words";

export type Sentence = Omit<BlockLine, "heading"> & {
  /** The same in plain letters, place for place. */
  plain: string;
  /** It is the whole of its line. */
  alone: boolean;
};

const END_IN_SMALL_LETTERS = /[.!?](?:["»”)]*)\s+(?=\S)/gu;
const END = /[.!?](?:["»”)]*)\s+(?=["«“(]*[\p{Lu}\d-])/gu;
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|ex|cf|mr|mme|m|dr|st|inc|ltd|co|no|n|resp|min|max|env|approx|vs)|^\s*[\d]+|(?<![\p{L}])[a-z])\.$/iu;

/** The sentences of an offer, each in the block of its line or, in prose without headings, in its own. */
export function sentencesOf(lines: readonly BlockLine[]): Sentence[] {
  return lines.flatMap((line) => {
    const texts = splitSentences(line.text);
    let inherited: Block | null = null;
    return texts.map((text) => {
      const plain = plainLetters(text);
      const own = sentenceBlock(plain, line.block, inherited);
      inherited = own === line.block ? null : own;
      return {
        text,
        plain,
        block: own,
        strength: line.strength,
        bullet: line.bullet,
        alone: texts.length === 1,
      };
    });
  });
}

function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\p{Lu}/u.test(text) ? END : END_IN_SMALL_LETTERS)) {
    const end = index + mark.trimEnd().length;
    if (isAfterthought(text.slice(index + mark.length))) continue;
    if (ABBREVIATED.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    sentences.push(text.slice(start, end).trim());
    start = index + mark.length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.flatMap(bounded).filter((sentence) => sentence !== "");
}

/** "React Native ? Bonus !" is one demand in two sentences: the last says no more than how much it is asked. */
function isAfterthought(rest: string): boolean {
  const [sentence = ""] = /^[^.!?]{1,40}[.!?)]*/.exec(rest) ?? [];
  const plain = plainLetters(sentence);
  const markers = markersIn(plain);
  if (markers.length === 0) return false;
  const others = markers.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plain);
  return /^(?:\W|\b(?:un|une|gros|grand|vrai|serait|c'est|c|ce|a|an|big|real|huge|it's|that's|would|be|is|it)\b)*$/.test(
    others,
  );
}

/** Nobody writes longer ones; parts of this length keep the reading linear in the text. */
const LONGEST_SENTENCE = 1500;

function bounded(sentence: string): string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const comma = sentence.lastIndexOf(",", LONGEST_SENTENCE);
  const space = sentence.lastIndexOf(" ", LONGEST_SENTENCE);
  const end = Math.max(comma > 0 ? comma + 1 : space, 1);
  const cut = end > 1 ? end : LONGEST_SENTENCE;
  return [sentence.slice(0, cut).trim(), ...bounded(sentence.slice(cut).trim())];
}

const LEGAL =
  /equal opportunit|without regard to|regardless of|sans distinction|travailleurs? handicape|situation de handicap|\brqth\b|\brgpd\b|\bgdpr\b|donnees (?:personnelles|seront|sont)|personal data|vos donnees|your (?:application )?data (?:will|is|are)|conformement a la loi|privacy (?:policy|notice)|politique de confidentialite|background check|reasonable accommodation/;
const BENEFITS =
  /nous (?:vous )?(?:offrons|proposons)|on (?:vous |t')?(?:offre|propose)|we (?:also )?(?:offer|provide)\b|tickets? resto|tickets? restaurants?|titres?[- ]restaurants?|mutuelle|\brtt\b|prime (?:d'|de |annuelle|vacances)|plan d'epargne|health (?:insurance|care)|dental|401\(?k|pension (?:scheme|plan)|paid (?:leave|holiday|time off)|days? (?:of )?(?:annual )?(?:leave|holiday|vacation)|stock options?|bspce|training budget|budget (?:de )?formation|gym|pto\b|vous beneficie|tu beneficie|you(?:'ll| will) (?:get|receive|enjoy|benefit)/;
const COMPANY =
  /\b(?:found|saw|noticed|came across|(?:ai|avons) (?:vu|trouve|repere|decouvert)) (?:your|votre|ton) (?:profile?|cv|resume)\b|^we were (?:started|founded|born|created|set up)\b|\b(?:compte|emploie|regroupe|employs|counts) (?:(?:plus de|pres de|environ|more than|over|some) )?(?:\d[\d ]*|\w+) (?:agents|salariee?s|collaborat\w+|employee?s|personnes|people|staff)\b|\b(?:nos|leurs|ses|our|their|its) (?:clients?|customers?|bureaux|offices?) (?:\w+ )?(?:utilisent|sont|s'appellent|use|are|run)\b|\b(?:uses?|runs? on|utilis\w+|tournent sur) [^.;]{0,60}\b(?:for|pour) (?:(?:la|le|les|its|our|sa|ses) )?(?:finances?|hr|rh|payroll|paie|accounting|comptabilite|billing|facturation|housing|expenses|notes de frais|conges)\b|^(?:notre client|notre (?:societe|entreprise|groupe|banque|agence|mairie|ville|association|cabinet|hopital|universite|ecole|laboratoire|maison|marque)|nos (?:clients|partenaires|references)|our (?:clients?|customers|company|partners|group|bank|agency|firm|charity|university|hospital|school|shops?|stores?)|(?:cree|creee|fondee?|implantee?|founded|established|headquartered)\b|leader\b|acteur (?:majeur|de)|nous sommes (?!a la recherche|en recherche)|we are (?:an? |the |one of |proud)|depuis (?:\d{4}|plus de|sa creation)|since \d{4})|\b(?:est|sommes|devient) (?:une? |l'un\w* des |le |la |un\w* des )(?:\S+ ){0,3}?(?:entreprise|societe|esn|ssii|startup|start-up|scale-?up|editeur|cabinet|groupe|acteur|leader|agence|pme|eti|filiale|etablissement|specialiste|operateur|hebergeur)|\b(?:is|are|we're) (?:an? |the |one of the )(?:[\w'-]+,? ){0,5}?(?:company|startup|start-up|scale-?up|provider|leader|agency|consultancy|firm|vendor|publisher|organi[sz]ation|supplier|business|bank|retailer|group|charity|platform used)|\b(?:partenaires?|partner)s? (?:\w+ )?(?:de|d'|of|with|certifie|officiel|gold|platinum|premier)|\b(?:certified|gold|platinum|premier|official) partner|(?:parmi|compte) (?:ses|nos|leurs) (?:clients|partenaires|references)|(?:clients|customers|partners) (?:include|such as|tels|comme|like)|(?:trusted|used) by\b|chiffre d'affaires|collaborateurs dans|employees (?:in|across|worldwide)/;
/** Words to the candidate: the presentation is over. */
const TO_CANDIDATE =
  /\b(?:vous|votre|vos|tu|ton|tes|you|your|you'll|candidate?s?|recherchons|recherche|recrut\w+|looking for|we need|hiring|hire|maitrise[rz]?|connaissance|experience|competence|requis\w*|required|profil|mission|poste|skills?|knowledge|position|role|contract|permanent|cdi|teletravail)\b/;

/** Prose presents a company, its benefits or the law in sentences of their own. */
function sentenceBlock(plain: string, block: Block, inherited: Block | null): Block {
  if (block === "company" || block === "benefits" || block === "legal") return block;
  if (LEGAL.test(plain)) return "legal";
  if (BENEFITS.test(plain)) return "benefits";
  if (COMPANY.test(plain)) {
    const asks =
      /recherch\w+|recrut\w+|looking for|hiring|you (?:have|know|will|must)|vous (?:avez|maitrisez|aurez|serez)/;
    return asks.test(plain) ? block : "company";
  }
  return inherited === "company" && !TO_CANDIDATE.test(plain) ? "company" : block;
}
