import type { Block, Strength } from "../requirement";
import type { OfferLine } from "./offer-lines";
import { plainLetters } from "./plain-letters";
import { headingStrength } from "./strength-words";

export type BlockLine = {
  text: string;
  block: Block;
  /** That of the heading above; null when it says none. */
  strength: Exclude<Strength, "excluded"> | null;
  bullet: boolean;
  /** Only a heading: no requirement stands in it. */
  heading: boolean;
};

/** In order: "pourquoi nous rejoindre" is no company, "notre stack" is no presentation. */
const HEADINGS: readonly (readonly [Block, RegExp])[] = [
  [
    "legal",
    /mentions? legales?|egalite|equal opportunit|\beoe\b|rgpd|gdpr|privacy|confidentialit|donnees personnelles|personal data|data protection|diversit|inclusion|handicap|disclaimer|how to apply|comment postuler|pour postuler|postuler|candidater|(?:process|processus|deroulement|etapes?)(?: (?:de|du|des))? (?:recrutement|candidature)|(?:recruitment|hiring|interview|application|selection) process|next steps|informations? (?:legales|complementaires)|background check|accommodation/,
  ],
  [
    "benefits",
    /avantages|nous offrons|on (?:vous )?offre|on (?:vous )?propose|nous (?:vous )?proposons|ce que (?:nous|l'on|on) (?:vous )?(?:offr|propos)\w*|(?:nos|les) plus (?:de|chez)|benefits|perks|we offer|we provide|what(?:'s| is) in it for you|pourquoi (?:nous|postuler|venir|rejoindre)|(?:why|reasons to) (?:join|work|us|you)|remuneration|compensation|salaire|salary|package|conditions (?:de travail|d'emploi|proposees|et)|^conditions$|qualite de vie|life at|what you(?:'ll| will)? get|(?:what(?:'s| is)|we have) on offer|your benefits/,
  ],
  [
    "stack",
    /\bstack\b|environnements? (?:technique|technologique|logiciel|de travail technique)|technical environment|tech(?:nical|nology)? environment|^(?:nos |les |our |the )?(?:technologies|technos|outils|tools|tooling|technology|tech|toolbox)(?: (?:utilisee?s|used|we use|que nous utilisons))?$|technologies (?:utilisees|used|we use|et outils|and tools)|outils (?:utilises|et technologies)|^environnement$|^environment$|tools (?:we use|and technologies)|technolog(?:y|ies) (?:stack|we use)|our toolbox|langages? et outils/,
  ],
  [
    "profile",
    /profil|competences?|pre-?requis|exigences?|requis|qualifications?|requirements?|required|skills?|must[- ]haves?|nice[- ]to[- ]haves?|good to have|(?:les|petits?|vos|tes|nos) \+|\bextras\b|who you are|about you|you (?:have|bring|are|need|know)|what (?:you(?:'ll)? (?:bring|need|have)|we(?:'re| are)? (?:look|expect|need|are looking)\w*|it takes)|we(?:'re| are) looking for|savoir[- ](?:faire|etre)|^savoirs$|connaissances|vous (?:etes|avez|maitrisez|connaissez|apportez)|qui (?:etes-vous|es-tu)|a propos de (?:vous|toi)|ce que (?:nous|l'on|on) (?:recherch|attend|cherch)\w*|tes atouts|vos atouts|atouts|\bbonus\b|\bplus\b|souhaite|apprecie|indispensable|obligatoire|formation|experience|criteres|essentials?|desirable|preferred|knowledge|expertise|ideal candidate|candidat|your background|background|person specification|titres|diplome|languages?$|langues?$/,
  ],
  [
    "mission",
    /missions?|responsabilites|responsibilit(?:y|ies)|\bposte\b|\brole\b|^the job|^your job|job (?:description|purpose|summary)|taches|\btasks?\b|activites|duties|what you(?:'ll| will)(?: be)? (?:do|doing|work)|what you do|what (?:needs|there is) (?:doing|to (?:be )?do(?:ne)?)|ce (?:que vous ferez|qui vous attend|qu'il y a a faire)|au quotidien|day[- ]to[- ]day|your (?:day|impact|work)|contexte|\bcontext\b|objectifs?|objectives|the (?:position|opportunity)|position (?:summary|overview)|ton job|projets?$|attributions|description de l'offre|description$|^offre$|livrables|deliverables|you will$|vous allez$|perimetre/,
  ],
  [
    "company",
    /a propos|c'est quoi|c'est qui|qui sommes|l'entreprise|entreprise|notre client|la societe|\bsociete\b|presentation|about(?! you)|who we are|our (?:company|client|story|mission|team|values)|the company|company|notre histoire|nos valeurs|le groupe|l'equipe|notre (?:equipe|groupe|adn|culture)|the team|employeur|l'agence|etablissement|collectivite|le service|la direction|chez nous|nous connaitre/,
  ],
];

/** "Ce que tu feras chez nous" speaks to whoever applies: it presents no company. */
const TO_CANDIDATE = /\b(?:vous|vos|votre|tu|toi|ton|ta|tes|you|your|yours|you'll)\b/;

/** Alone on a line without any mark, only these read as headings. */
const MOST_WORDS_OF_BARE = 5;
const MOST_WORDS = 11;
/** In letters. */
const LONGEST_HEADING = 120;

/** Beside the words of a heading these alone may stand, when nothing else sets the line apart. */
const BESIDE =
  /\b(?:main|key|core|general\w*|principa\w+|criteria|criteres|requise?s?|recherchee?s?|attendue?s?|techni\w+|professionn?el\w*|your|vos|votre|tes|ton|ta|nos|notre|the|les?|la|des?|du|job|and|et|personal|personnel\w*|description|specific\w*|fonctionnel\w*)\b/g;

/**
 * The block of every line; a text without headings is placed by its own sentences (`sentences.ts`).
 * @param namesDemand whether a line that nothing sets apart asks for something itself, and so is no heading.
 */
export function blockLines(lines: readonly OfferLine[], namesDemand: (line: string) => boolean): BlockLine[] {
  let block: Block = "mission";
  let strength: BlockLine["strength"] = null;
  let style: OfferLine["setApart"] = null;
  return lines.map((line, at) => {
    const label = headingIn(line, lines[at + 1], namesDemand);
    if (label === null) {
      // What is set apart as the heading above was begins something else, whatever it says.
      const isAlike = line.setApart === "bold" && style === "bold" && line.afterGap;
      if (line.setApart === "heading" || isAlike) {
        block = "mission";
        strength = null;
      }
      const own = line.setApart === "colon" || line.setApart === "bold" ? headingStrength(line.text) : null;
      if (own !== null) strength = own;
      return { text: line.text, block, strength, bullet: line.bullet, heading: false };
    }
    const found = { block: label.block, strength: headingStrength(label.text) };
    if (!line.bullet) {
      ({ block, strength } = found);
      style = line.setApart;
    }
    return { text: line.text, ...found, bullet: line.bullet, heading: label.isWhole };
  });
}

/** The heading that a line is, or that it begins with: "Environnement technique : Docker, Kubernetes". */
function headingIn(
  line: OfferLine,
  next: OfferLine | undefined,
  namesDemand: (line: string) => boolean,
): { block: Block; text: string; isWhole: boolean } | null {
  const colon = line.text.search(/\s?:\s|\s?:$/);
  const before = colon < 0 ? line.text : line.text.slice(0, colon);
  const isWhole = colon < 0 || /^\s*:\s*$/.test(line.text.slice(colon));
  if ((isWhole && line.bullet) || before.length > LONGEST_HEADING) return null;
  const label = wordsOf(before);
  const words = label.split(" ").length;
  const isAboveList = line.afterGap && next?.bullet === true;
  if (
    label === "" ||
    words > (line.setApart !== null || isAboveList || !isWhole ? MOST_WORDS : MOST_WORDS_OF_BARE)
  )
    return null;
  if (isWhole && line.setApart === null && /[.,;]/.test(before)) return null;
  // "Outils de supervision : Zabbix" is a line of a list of skills, not a new part.
  if (!isWhole && words > 3 && line.setApart === null) return null;
  const found = blockOf(label, !isWhole || line.setApart === null);
  if (found === null) return null;
  if (isWhole && line.setApart === null) {
    const others = label.replace(found.words, " ").replace(BESIDE, " ").trim();
    if ((!line.afterGap && (others !== "" || !/^\p{Lu}/u.test(before))) || namesDemand(before)) return null;
  }
  return { block: found.block, text: before, isWhole };
}

function blockOf(label: string, strict: boolean): { block: Block; words: string } | null {
  for (const [block, words] of HEADINGS) {
    const match = words.exec(label);
    if (match === null) continue;
    // Without a mark of its own a line has to be little more than the words of a heading.
    if (strict && label.length > match[0].length + 24) continue;
    return { block: block === "company" && TO_CANDIDATE.test(label) ? "mission" : block, words: match[0] };
  }
  return null;
}

function wordsOf(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}'&/+-]+/gu, " ")
    .replace(/^[\d.)\s/-]+/, "")
    .trim();
}
