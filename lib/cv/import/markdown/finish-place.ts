import { isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";

/** Who one worked for and as what, told from the units of a heading. */
export type Place = {
  organisation: string;
  role: string;
  /** What is neither: a town, a team, a remark. */
  extras: string[];
  /** Which of the two the words themselves put first; null where nothing tells. */
  first: Order | null;
  /** Whether the order was only a guess. */
  isGuess: boolean;
  /** Whether only a comma or a dash told the organisation: it may be a part of the role as well. */
  isWeak?: boolean;
};

export type Order = "organisation" | "role";

export type Options = {
  /** What comes first where the words do not tell. */
  guess: Order;
  /** Whether the employer stands elsewhere: all is about the role then. */
  hasEmployer: boolean;
};

export const LEGAL_FORM =
  /^(?:inc|ltd|llc|llp|plc|sa|sas|sasu|sarl|eurl|gmbh|ag|corp|co|bv|pvt|solicitors|architects?|architectes|consultants|associates|associ[ée]s|partners|notaires|avocats|(?:and|et|&) (?:sons?|fils|co))\.?$/i;
export const LEADING_AT =
  /^(?:@|[Cc]hez|[Aa]t|[Pp]our|[Ff]or|[ÀàA]|[Aa]ux?|[Aa]uprès de|[Aa]u sein de)\s+(?:[Ll]['’]|(?:[Ll]a|[Ll]es?|[Tt]he)\s+)?(?=\p{Lu}|\p{N})/u;
const CONTRACT =
  /\s*\((?:cdi|cdd|contrat|contract|permanent|alternance|apprentissage|int[ée]rim|freelance|temps plein|full[- ]time|titulaire|stage|h\/f|f\/h)[^()]*\)\s*$/i;

/** "Alternance", "CDI", "Freelance": how one worked. */
export function isContract(text: string): boolean {
  return /^(?:en )?(?:alternance|apprentissage|cdi|cdd|freelance|int[ée]rim|stage|internship|contract|permanent|temps plein|temps partiel|full[- ]time|part[- ]time|remote|t[ée]l[ée]travail)$/i.test(
    text,
  );
}

/** Takes brackets and towns off the organisation, the kind of contract off the role. */
export function finishPlace(place: Place, { hasEmployer }: Options): Place {
  const extras = [...place.extras];
  let organisation = place.organisation;
  let role = place.role;
  const takeBrackets = () => {
    for (let step = 0; step < 3; step += 1) {
      const bracket = /^(.+?)\s*[([]([^()[\]]*)[)\]](,\s.+)?$/.exec(organisation);
      if (bracket === null) break;
      organisation = `${bracket[1]}${bracket[3] ?? ""}`;
      extras.unshift(bracket[2] ?? "");
    }
  };
  takeBrackets();
  const dashed = /^(.{3,}?)\s+(?:-{1,3}|[–—])\s+(\p{Lu}.*)$/u.exec(organisation);
  if (dashed !== null && isPlace(dashed[2] ?? "")) {
    organisation = dashed[1] ?? organisation;
    extras.unshift(dashed[2] ?? "");
  }
  const town = /^(.{3,}?)(?:,\s+|\s+(?:à|in|at|-{1,3}|[–—])\s+(?=\p{Lu}))(.+)$/u.exec(organisation);
  if (town !== null && !LEGAL_FORM.test(town[2] ?? "")) {
    const [, name = "", rest = ""] = town;
    const isComma = organisation[name.length] === ",";
    const isDash = /^\s+[-–—]/.test(organisation.slice(name.length));
    const isTown =
      isPlace(rest) ||
      (isDash && role !== "" && /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(rest)) ||
      (isComma && (role !== "" || hasEmployer) && /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+)?(?:,|$)/u.test(rest));
    const isPrefixed = /^\s+(?:à|in)\s/u.test(organisation.slice(name.length));
    if (isTown || isPrefixed || (isComma && /^\p{Ll}/u.test(rest))) {
      organisation = name;
      extras.unshift(rest);
      takeBrackets();
    }
  }
  const trailing = /^(.+?)\s+[-–—]\s+([^-–—]+)$/.exec(role);
  if (trailing !== null && isContract(trailing[2] ?? "")) {
    role = trailing[1] ?? role;
    extras.push(trailing[2] ?? "");
  }
  const inTown = /^(.+?),\s+([^,]+(?:,\s+[^,]+)?)$/.exec(role);
  if (inTown !== null && isRole(inTown[1] ?? "") && !isRole(inTown[2] ?? "") && isPlace(inTown[2] ?? "")) {
    role = inTown[1] ?? role;
    extras.push(inTown[2] ?? "");
  }
  const contract = CONTRACT.exec(role);
  if (contract !== null && contract.index > 0) {
    extras.push(contract[0].trim().slice(1, -1));
    role = role.slice(0, contract.index);
  }
  const span =
    /^(CDD|CDI|stage|internship)\s+(?:de|d['’]|of)\s*(?:un|une|deux|trois|quatre|cinq|six|\d+)\s+(?:mois|ans?|semaines?|months?|weeks?)$/i.exec(
      role,
    );
  if (span !== null) {
    extras.push(role.slice((span[1] ?? "").length).trim());
    role = span[1] ?? role;
  }
  organisation = organisation.replace(LEADING_AT, "");
  return {
    ...place,
    organisation: organisation.trim(),
    role: role.trim(),
    extras: extras.filter((text) => text !== ""),
  };
}
