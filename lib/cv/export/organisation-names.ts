import { fold } from "../normalize";

/**
 * Names that texts give to an organisation, from the name that the CV gives it: without its legal form, its country or what it is ("Group"),
 * by what stands in brackets, by a former name, by its initials. The tables hold folded words.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms, without their dots; they stand before a name, after it, or both. */
const LEGAL_FORMS = words(`
  sarl sas sasu sa eurl eirl ei sci snc scs sca scop scic scm scp selarl selas selafa sel gie geie se sem spl epic epa
  gmbh ggmbh mbh ag kg kgaa ug ohg gbr ek ev eg ltd limited llc llp lp plc cic inc incorporated corp corporation co company
  pty pte pvt private proprietary bv nv vof bvba sprl srl spa sapa snc asbl vzw sl slu slp sau lda ltda sgps oy oyj ab as asa
  aps hb kb ans da sro spol zoo spzoo kft zrt nyrt doo dd ood eood uab oü kk yk sdn bhd jsc pjsc ooo
`);
/** What an organisation is, before its name or after it. */
const KINDS = words(`
  groupe group gruppe grupo gruppo holding holdings societe ste etablissements ets compagnie cie
  ecole universite lycee institut faculte academie association fondation
  school university college institute academy foundation charity
`);
const COUNTRIES = words(`
  france deutschland germany allemagne suisse schweiz svizzera switzerland belgique belgium belgie luxembourg espagne spain
  espana italie italy italia portugal uk angleterre england ireland irlande nederland netherlands austria osterreich autriche
  poland pologne polska denmark danemark danmark sweden suede sverige norway norvege norge finland finlande suomi usa us
  america americas canada quebec brasil brazil bresil mexico mexique maroc morocco tunisie tunisia algerie algeria senegal
  india inde china chine japan japon singapore singapour australia australie europe european emea apac international
  worldwide global monde world
`);
/** Words between two names of one organisation, or before its former name. */
const BETWEEN =
  /[()[\]/|;]|\s[-–—]\s|(?<![\p{L}\p{N}])(?:ex|anciennement|ancienne|ancien|autrefois|formerly|previously|former|vormals|ehemals|devenue?|aujourd['’]hui|desormais|désormais|now|via|chez|pour le compte de|on behalf of|filiale (?:de|du)|part of|membre (?:de|du))(?![\p{L}\p{N}])[-\s:]*/iu;

/** Forms, group words and countries, with or without dots: "S.A.R.L.", "GmbH". */
const isForm = (word: string) => LEGAL_FORMS.has(bareWord(word));
const isBeside = (word: string) => KINDS.has(bareWord(word)) || COUNTRIES.has(bareWord(word));
const isJoint = (word: string) => /^(?:&|et|and|und|y|e)$/.test(fold(word));
const isPreposition = (word: string | undefined) =>
  /^(?:d['’].*|de|du|des|of|fur|für|der)$/i.test(word ?? "");

/** Names by which texts may call it, the one that is given first. */
export function namesOfOrganisation(organisation: string): string[] {
  const [first = "", ...others] = organisation.split(BETWEEN).map((part) => part.trim());
  const head = first.split(",")[0]?.trim() ?? "";
  const parts = [first, head, ...others].filter((part) => part !== "");
  const names = parts.flatMap((part) => {
    const plain = spaced(part).split(/\s+/);
    const withoutForm = withoutEnds(plain, isForm);
    const alone = withoutEnds(withoutForm, (word) => isForm(word) || isBeside(word));
    return [part, withoutForm.join(" "), ...(isTelling(alone.join(" ")) ? [alone.join(" ")] : [])];
  });
  const capitals = organisation.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? [];
  const parted = [...names, capitals.length > 2 ? capitals.join("") : ""].filter((name) => !isGeneric(name));
  return [...new Set([organisation, ...parted])].filter((name) => name.trim().length > 1);
}

/** "InitechSARL" as two words: a legal form of three letters or more that is glued to the end. */
function spaced(text: string): string {
  return text
    .replace(/([\p{Ll}\p{N}])(\p{Lu}[\p{L}]{2,})(?![\p{L}\p{N}])/gu, (glued, end: string, form: string) =>
      isForm(form) ? `${end} ${form}` : glued,
    )
    .replace(/,/g, " ");
}

/** The words without those of a kind at both ends; "Société de Conseil" stays whole, as "Conseil" is no name. */
function withoutEnds(all: readonly string[], isOne: (word: string) => boolean): string[] {
  let [from, to] = [0, all.length];
  while (from < to && isOne(all[from] ?? "")) from += 1;
  if (isPreposition(all[from])) from = 0;
  while (to > from && (isOne(all[to - 1] ?? "") || isJoint(all[to - 1] ?? ""))) to -= 1;
  return all.slice(from, to);
}

/** A short word is a name only in capitals: "IBM" of "IBM France", not "Air" of "Air France". */
function isTelling(name: string): boolean {
  return [...name].length > 3 || (/\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name));
}

function isGeneric(name: string): boolean {
  return name.split(/\s+/).every((word) => isForm(word) || isBeside(word) || isJoint(word));
}

function bareWord(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, "");
}
