import { wordsOf } from "../../markdown-text";
import type { SectionKind } from "../../vocabulary";

/** What a part of a CV is about, told by its heading; `other` is known to be no experience and is kept as it is. */
export type Topic =
  | "experience"
  | "skills"
  | "softSkills"
  | "languages"
  | "summary"
  | "contact"
  | "document"
  | "other";

/** Phrases that count as one word. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bsavoirs? faire\b/g, "savoirfaire"],
  [/\bsavoirs? etre\b/g, "savoiretre"],
  [/\bsoft skills?\b/g, "softskills"],
  [/\bcurriculum vitae\b/g, "cv"],
  [/\bcentres? d'interets?\b/g, "loisirs"],
  [/\ba propos\b/g, "apropos"],
  [/\bmise en (?:oeuvre|place)\b/g, "realisation"],
  [
    /\b(?:personal|side|open source) projects?\b|\bprojets? (?:personnels?|perso|annexes?)\b|\bopen source\b/g,
    "projects",
  ],
  [/\bwhat i (?:did|do)\b/g, "achievements"],
];

/** A heading has a topic when it holds one of its `keys` and nothing but its keys and its `others`. */
type Vocabulary<Kind> = { kind: Kind; keys: Set<string>; others: Set<string> };

const SMALL_WORDS =
  "a an and d de des du en et for i l la le les ma me mes moi mon my nos of on or our the to un une";

function vocabulary<Kind>(kind: Kind, keys: string, others = ""): Vocabulary<Kind> {
  return { kind, keys: new Set(keys.split(/\s+/)), others: new Set(`${SMALL_WORDS} ${others}`.split(/\s+/)) };
}

const TOPICS: readonly Vocabulary<Topic>[] = [
  vocabulary("document", "cv resume curriculum", "vitae"),
  vocabulary(
    "experience",
    "experience experiences parcours employment career carriere emploi emplois missions postes jobs occupation",
    "professionnel professionnelle professionnelles professionnels professional work history background recent recente recentes recents relevant selected significative significatives principales principaux travail occupes freelance key other autres positions",
  ),
  vocabulary(
    "skills",
    "competence competences skill skills savoirfaire outil outils tool tools technologies technology technos stack expertise toolbox langages frameworks",
    "technique techniques technical technology tech informatique informatiques cle cles core key hard principal principales main programming programmation professionnelles logiciels",
  ),
  vocabulary(
    "softSkills",
    "softskills savoiretre qualites atouts strengths personnalite comportementales interpersonnelles",
    "competences skills personnelles humaines personal",
  ),
  vocabulary("languages", "langues languages", "parlees etrangeres spoken"),
  vocabulary(
    "summary",
    "profil profile summary about apropos presentation accroche bio introduction overview objectif objective synthese resume",
    "professionnel professionnelle professional career executive personal personnel",
  ),
  vocabulary(
    "contact",
    "contact contacts coordonnees informations information details liens links",
    "personnelles personnelle personal get in touch where find",
  ),
  vocabulary(
    "other",
    "formation formations education etudes diplome diplomes scolarite certification certifications certificats certificates certificate cours courses training trainings qualifications degrees loisirs hobbies interests interets passions publications conferences talks references recommandations recommendations awards honors honours prix distinctions volunteering volunteer benevolat associatif associations projects projets brevets patents divers miscellaneous",
    "academique academiques academic initiale continue universitaire universitaires professionnelle professionnelles professional complementaire complementaires scolaire obtenus obtenues vie experience parcours activites activities hors extra key selected notable autres other",
  ),
];

const SECTION_KINDS: readonly Vocabulary<SectionKind>[] = [
  vocabulary(
    "evaluated",
    "evalue evaluer evalues evaluee evaluees evaluated teste tester testes testee testees tested compare compares comparee comparees compared etudie etudies etudiee etudiees envisagees",
    "technologie technologies technology outil outils tools solution solutions produits products stack",
  ),
  vocabulary(
    "stack",
    "stack environnement environment env technologie technologies technology techno technos outil outils tool tools tooling toolset tech logiciels langages frameworks",
    "technique techniques technical technologique technologiques utilise utilises utilisee utilisees used principal principaux principales main key projet project logiciel informatique cle cles environnements langages",
  ),
  vocabulary(
    "results",
    "resultat resultats result results bilan outcome outcomes impact impacts benefices benefits gains",
    "obtenu obtenus key projet project cles business",
  ),
  vocabulary(
    "implementation",
    "realisation realisations tache taches task tasks achievement achievements accomplishments implementation actions activites activities travaux highlights contribution contributions livrables deliverables",
    "principales principaux main key realises realisees effectuees effectues solution",
  ),
  vocabulary(
    "objectives",
    "objectif objectifs objective objectives goal goals but buts enjeu enjeux mission missions responsabilite responsabilites responsibility responsibilities duties perimetre scope role",
    "principal principale principales principaux main key projet project",
  ),
  vocabulary(
    "other",
    "contexte context description background equipe team client customer secteur sector budget duree methodologie methodology methode lieu",
    "projet project technique mission entreprise company",
  ),
];

/** The topic of a part of the CV from its heading in French or English; null when it has no usual one. */
export function topicOf(title: string): Topic | null {
  return kindOf(title, TOPICS);
}

/** What a project section is about, from its title in French or English; null for an unusual title. */
export function sectionKindOf(title: string): SectionKind | null {
  return kindOf(title, SECTION_KINDS);
}

const LONGEST_TITLE = 80;

function kindOf<Kind>(title: string, vocabularies: readonly Vocabulary<Kind>[]): Kind | null {
  if (title.length > LONGEST_TITLE) return null;
  const joined = PHRASES.reduce(
    (text, [phrase, word]) => text.replace(phrase, word),
    wordsOf(title).join(" "),
  );
  const words = joined.split(/[\s']+/).filter((word) => word !== "");
  const found = vocabularies.find(
    ({ keys, others }) =>
      words.some((word) => keys.has(word)) && words.every((word) => keys.has(word) || others.has(word)),
  );
  return found?.kind ?? null;
}
