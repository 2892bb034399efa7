import { fold } from "../normalize";

/** Words that CVs list beside technologies, in French and English, without accents. */
const ORDINARY = new Set(
  `
  agile scrum kanban safe lean devops devsecops gitops mlops finops secops sysops noops prince2 itil cobit togaf
  saas paas iaas caas faas iot b2b b2c phd msc bsc mba 2d 3d h24 ecommerce e-commerce
  admin adminsys analyse analysis api apis application applications apps architecture archive archives audit
  backend frontend fullstack back front backlog backup base bases batch bench benchmark big blog budget bureau
  bureautique cache calcul call camera chef client clients cloud cluster clusters code communication compliance
  conseil containers conteneurs content contenu contrat controle courrier culture data database databases debug
  dashboard dashboards demo design dev digital direct divers divertissement docs documents doc droits
  ecran ecrans etc email emails emailing equipe equipes et excellence expert exploitation export expression
  facturation familier files fichier fichiers film flux formation forum framework frameworks front full game
  global graph graphe group groupe groupes hardware help helpdesk home hote hotline import imprimante imprimantes
  infra infrastructure infrastructures interface interfaces internet intranet inventaire jeu jeux job jobs
  junior journal kernel kit kpi lab label langage langages langue langues lead leader leadership library line list liste
  local logiciel logiciels logs log machine machines mail mails maintenance maintien manager market marketing
  master materiel media medias metier metiers methode methodes microservices middle mobile mode model modele modeles
  module modules monolithe multi music musique network networks node note notes objet office open ops oral
  orchestration organisation orga outil outils outillage packages page pages panel parc parcs partage patch
  patterns performance performances photo photos phone pilote pipeline pipelines plan plans planning platform
  plateforme plugin plugins poste postes pratique preprod presse print privacy process processus prod product
  production produit produits programme projet projets project projects proof protocole protocoles prototype
  proxy qualite quality query queue reporting recette recettes reseau reseaux responsable retail reverse review
  risk risks rigueur roadmap role root routage router routeur routeurs sauvegarde sauvegardes sales schema script
  scripts search secu securite security senior serveur serveurs server servers serverless service services
  site sites social socle soft software solution solutions source specs sport sprint stack staff standard
  startup static stats stock storage stockage strategie strategy stream streams structure studio suite
  supervision support switch switchs switches system systeme systemes table tableau tableaux tache taches
  team teams tech techno technos technique techniques telecom telecoms telephone template templates test tests theatre theory thread
  threads ticket tickets time tool tools traffic trafic transport travail tunnel tunnels tuning tutorat unit
  update updates upgrade user users utilisateur utilisateurs veille video videos virtual vision voix voyage web
  website wiki wifi windows work workflow workflows workshop workshops
  anglais francais espagnol allemand italien portugais arabe chinois japonais russe neerlandais
  english french spanish german italian portuguese arabic chinese japanese russian dutch
  confirme debutant intermediaire avance expertise beginner intermediate advanced fluent native courant bilingue
  autonomie autonome curiosite curieux entraide ecoute patience
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april may june july august september october november december
  france paris lyon lille nantes toulouse bordeaux london berlin europe remote
  `
    .trim()
    .split(/\s+/),
);

/** How common nouns end, in both languages. */
const COMMON_NOUN =
  /(?:[st]ions?|ments?|ings?|[ae]nces?|ages?|it[ey]s?|ies|ism[es]?|ship|ness|eurs?|euses?|ures?|iques?|ics|og[yi]e?s?|phie|phy|tives?|ables?|eries?|als?|aux|ists?|istes?)$/;
const VERSION = /\s+v?\d[\d.]*[a-z+]?$/i;

/**
 * The name that an item of a list seems to give to a product the catalogue does not know, without its version, or
 * null. Deliberately shy: a distinctive spelling ("OpenFoo", "Foo.io", "X200") is enough, a plain capital ("Foobar")
 * counts only `amongKnown` technologies, acronyms and everything that reads like a phrase never do.
 */
export function productNameOf(item: string, amongKnown: boolean): string | null {
  const name = item.replace(/^[\s"'«»+]+|[\s"'«».]+$/g, "").replace(VERSION, "");
  const words = name.split(/\s+/);
  if (name.length > 40 || words.length > 3) return null;
  if (words.some((word) => ORDINARY.has(fold(word)))) return null;
  const distinctive = words.filter(isDistinctive).length;
  if (words.length === 1) return distinctive === 1 || (amongKnown && isCapitalised(name)) ? name : null;
  return distinctive > 0 && words.every((word) => isDistinctive(word) || isCapitalised(word)) ? name : null;
}

/** Whether an item that `productNameOf` does not take may be a name all the same: one word, of any script, or capitals throughout. */
export function mayBeProductName(item: string): boolean {
  const words = item.replace(/^[\s"'«»+]+|[\s"'«».]+$/g, "").split(/\s+/);
  const isNoun = (word: string) => ORDINARY.has(fold(word)) || COMMON_NOUN.test(fold(word));
  if (words.length > 3 || words.some((word) => word.length < 2 || !/^\p{L}/u.test(word) || isNoun(word)))
    return false;
  return words.length === 1
    ? /^(?:[a-z][a-z\d._-]{2,}|[\p{Lo}\p{M}]{2,})$/iu.test(item)
    : words.every((word) => /^\p{Lu}/u.test(word));
}

/** Capitals or digits inside, or a dot or underscore between letters; support levels ("N2") aside. */
function isDistinctive(word: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9._+-]*$/.test(word) || /^[A-Z]\d$/.test(word)) return false;
  return /[a-z][A-Z]|^[A-Z]{2,}[a-z]{2}|[A-Za-z]\d|[a-z][._][a-z]{2}/.test(word);
}

function isCapitalised(word: string): boolean {
  return /^[A-Z][a-z]{2,}$/.test(word) && !COMMON_NOUN.test(word);
}
