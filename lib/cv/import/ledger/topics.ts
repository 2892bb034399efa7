import { wordsOf } from "../../markdown-text";
import { remembered } from "../../remembered";
import type { SectionKind } from "../../vocabulary";

/** What a part of a CV is about, by its heading; `other` is known to be no experience and is kept as it is. */
export type Topic =
  | "experience"
  | "education"
  | "certifications"
  | "publications"
  | "awards"
  | "volunteering"
  | "projects"
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
  [/\bskill ?sets?\b/g, "skills"],
  [/\b(?:built|made|realise|developpe) (?:with|avec)\b/g, "stack"],
  [/\bwork (?:history|experience)\b/g, "experience"],
  [
    /\b(?:comment |pour |ou )?me (?:joindre|contacter|trouver|ecrire)\b|\bget in touch\b|\b(?:how to |where to )?(?:reach|find|contact) me\b|\bsay (?:hello|hi)\b/g,
    "contact",
  ],
  [
    /\bce que je (?:sais(?: faire)?|maitrise|connais|pratique)\b|\bce que j' ?utilise\b|\bwhat i use\b|\bwhat i (?:know|can do|work with)\b/g,
    "skills",
  ],
  [/\b(?:ce que )?je parle\b|\b(?:what )?i speak\b/g, "languages"],
  [
    /\b(?:ce que|ou) j' ?ai (?:appris|etudie|fait mes etudes)\b|\b(?:what|where) i (?:studied|learned|learnt)\b/g,
    "education",
  ],
  [/\bou j' ?ai (?:travaille|exerce)\b|\bce que j' ?ai fait\b/g, "experience"],
  [/\bformations? (?:continues?|complementaires?)\b/g, "perfectionnement"],
  [/\bboite a outils\b/g, "toolbox"],
  [/\bsocietes savantes\b/g, "memberships"],
  [/\bj' ?aime\b|\bwhat i like\b/g, "loisirs"],
  [/\bwhere (?:i have|i've) worked\b|\bwhere i worked\b/g, "experience"],
  [/\babout me\b|\bwho (?:i am|am i)\b|\bqui (?:suis je|je suis)\b/g, "about"],
  [/\bcurriculum vitae\b/g, "cv"],
  [/\bcentres? d'interets?\b/g, "loisirs"],
  [/\ba propos\b/g, "apropos"],
  [/\bmise en (?:oeuvre|place)\b/g, "realisation"],
  [
    /\b(?:mother|native|other|autres?) (?:tongues?|languages?|langues?)(?: s)?\b|\blangues? maternelles?\b/g,
    "languages",
  ],
  [
    /\b(?:personal|side|open source) projects?\b|\bprojets? (?:personnels?|perso|annexes?)\b|\bopen source(?: (?:software|work|contributions?))?\b|\blogiciels? libres?\b/g,
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
    "experience experiences chronologie chronology timeline work roles situation situations travail parcours employment career carriere emploi emplois missions postes jobs occupation occupations appointments positions internships stages internship alternances emploi engagements clerkships placements placement freelancing fonctions exercice",
    "professionnel professionnelle professionnelles professionnels professional professionals work working history background recent recente recentes recents relevant selected significative significatives principales principaux travail occupes occupees freelance key other autres positions past previous prior earlier current former anterieures anterieurs anterieure precedentes precedents precedent passees passes actuelles actuels actuel actuelle titres poste missions informatiques informatique additional detailed detaillee detaillees industry academic academique academiques clinical cliniques clinique teaching research recherche enseignement technical technique techniques it pro salariee salariees stages stage internships jobs management summary consulting paid listed further older later more full hospitalieres hospitaliere salarie permanent contract utile utiles exercees exercee life anterieur avant travail",
  ),
  vocabulary(
    "certifications",
    "certification certifications certifs examens exams certificats certificat certificates certificate certified accreditations accreditation licences licenses licenses habilitations habilitation brevets permis licensure credentials badges admissions perfectionnement training trainings",
    "professional professionnelles professionnelle professionnels techniques technical obtenus obtenues courses course cours formations training trainings registration registrations memberships awards bar barreau board et titles continuous continue online in ligne mooc moocs diplomas",
  ),
  vocabulary(
    "education",
    "formation formations education apprentissages school schooling studies etudes diplome diplomes scolarite cursus degrees degree studies academics schooling qualifications diplomas ecoles titres universite",
    "academique academiques academic initiale initiales continue continues universitaire universitaires professionnelle professionnelles professional complementaire complementaires scolaire scolaires obtenus obtenues background history training trainings courses certifications certification certificats certificates parcours higher superieures superieure concours principale principales principaux dernier derniers derniere main my other autres autre selected courtes courte longue longues et titres cours stages qualifications admissions further relevant",
  ),
  vocabulary(
    "publications",
    "publications publication papers articles talks conferences conference communications presentations patents speaking writing theses",
    "selected recent recentes principales scientifiques scientifique academic research list liste interventions talks posters books ouvrages chapters academic conferences public technical invited",
  ),
  vocabulary(
    "awards",
    "awards award honors honours honor prix distinctions distinction recompenses scholarships scholarship bourses bourse grants fellowships fellowship prizes achievements accolades funding concours",
    "scientifiques academic professional obtenus obtenues talks recognition recognitions others competitions hackathons hackathon",
  ),
  vocabulary(
    "volunteering",
    "volunteering volunteer benevolat associatif associations association engagements engagement associative associatives voluntary community benevole benevoles humanitaire citoyen implication implications",
    "work experience experiences vie activites activities involvement service sociaux social parcours communautaire communautaires leadership professionnel",
  ),
  vocabulary(
    "projects",
    "projects projets project projet realisations portfolio",
    "personal side pet own personnels personnel perso annexes annexe etudes etude cours source open libre libres logiciels logiciel software selected key notable other autres autre key academic academiques scolaires universitaires etudiants student school work freelance portfolio contributions contribution principaux principales recent recents selected hobby web techniques technical github featured main ecole pro",
  ),
  vocabulary(
    "skills",
    "competence competences skill skills expertises kit technos boite savoirfaire outil outils tool tools technologies technology technos techno stack expertise toolbox langages frameworks aptitudes knowledge connaissances proficiencies competencies competency abilities capabilities specialties specialites informatique logiciels software methodes methods",
    "technique techniques technical technology tech informatique informatiques cle cles core key hard principal principales principaux main programming programmation professionnelles logiciels logiciel professionnel metier metiers professional areas domain domains domaines area summary other autres digital numeriques it cliniques clinical additional bureautique general my mes personal personnelles highlights sets set top platforms methods methodes methodologies matrix overview langages languages software computer transverses",
  ),
  vocabulary(
    "softSkills",
    "softskills savoiretre qualites atouts strengths personnalite comportementales interpersonnelles interpersonal",
    "competences skills personnelles humaines personal key",
  ),
  vocabulary(
    "languages",
    "langues languages tongues langue linguistiques linguistique language spoken",
    "parlees etrangeres spoken connaissances competences skills parlee etrangere vivantes foreign natural human pratiquees proficiency maitrisees known",
  ),
  vocabulary(
    "summary",
    "profil profile summary bref presentation about apropos presentation accroche bio biography introduction overview objectif objective synthese resume sommaire statement",
    "professionnel professionnelle professional career executive personal personnel qui suis je goals short",
  ),
  vocabulary(
    "contact",
    "contact contacts coordonnees informations information info infos details liens links reseaux socials online",
    "personnelles personnelle personal get in touch where find contacter generales general etat civil pratiques sociaux presence",
  ),
  vocabulary(
    "other",
    "encadrement supervision enseignement engagements responsabilites loisirs hobbies hobby interests interets passions references referees recommandations recommendations divers miscellaneous activites activities cours courses training trainings extracurricular teaching enseignements memberships affiliations portrait motivations complementaires",
    "academique academiques academic initiale continue universitaire universitaires professionnelle professionnelles professional complementaire complementaires informations information scolaire obtenus obtenues vie hors extra personnels personnelles key selected notable autres other available upon request and interests reading lectures sports sport passions",
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
    "stack environnement environnements environment environments env technologie technologies technology techno technos outil outils tool tools tooling toolset toolbox tech logiciel logiciels software langage langages language languages framework frameworks systeme systemes sgbd database databases tags middleware middlewares librairies libraries bibliotheques plateforme plateformes platforms materiel hardware infra infrastructure competences keywords keyword using mots",
    "technique techniques technical technologique technologiques utilisant with built avec utilise utilises utilisee utilisees used principal principaux principales main key projet project informatique cle cles mobilises mobilisees employes mots focus savoirs data donnees bases base programming programmation exploitation developpement cloud",
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
    "objectif objectifs objective objectives goal goals but buts enjeu enjeux mission missions responsabilite responsabilites responsibility responsibilities duties perimetre scope role roles",
    "principal principale principales principaux main key projet project",
  ),
  vocabulary(
    "other",
    "contexte context description background equipe team client customer secteur sector budget duree methodologie methodology methode lieu",
    "projet project technique mission entreprise company",
  ),
];

/** The topic of a part of the CV from its heading in French or English; null when it has no usual one. */
export const topicOf = remembered((title: string): Topic | null => kindOf(title, TOPICS));

/** What a project section is about, from its title in French or English; null for an unusual title. */
export const sectionKindOf = remembered((title: string): SectionKind | null => kindOf(title, SECTION_KINDS));

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
