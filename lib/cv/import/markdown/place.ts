import { isNameInTown, isOrganisationWord, isPlace } from "../ledger/place-words";
import { isRole, roleStart } from "../ledger/role-words";
import {
  finishPlace,
  isContract,
  LEADING_AT,
  LEGAL_FORM,
  type Options,
  type Order,
  type Place,
} from "./finish-place";
import { type HeaderUnit, splitOutside, trimEdges } from "./header-units";
import { isNamesOnly } from "./names-only";

const DASH = /\s+[-–—−]+\s+|\s*—\s*|\s+-{2,3}\s+/;
const COLON = /\s*:\s+/;
const COMMA = /,\s+/;
const SLASH = /\s+\/\s+/;
/** "Engineer at Acme", "Formatrice à l'École Marine", "Ingénieure pour Navilor". */
const AT =
  /\s+(?:@|chez|at|pour(?: le compte de)?|for|with|auprès (?:de|du|des)|au sein (?:de|du|des)|dans|à|au|aux|en)\s+(?:l['’]|(?:la|le|les|the)\s+)?|\s*@\s*|\s+(?:à|au sein de|auprès de|de)\s+l['’]/iu;
const LEADING_LABEL =
  /^(?:poste|r[ôo]le|fonction|position|job title|title|titre|employeur|employer|entreprise|soci[ée]t[ée]|company|organi[sz]ation|client|mission|lieu|location|ville)(?:\s+(?:n°\s*)?\d{1,2})?\s*:\s*/i;

export function readPlace(units: readonly HeaderUnit[], options: Options): Place {
  const labelled = byLabel(units);
  if (labelled !== null) return labelled;
  const place = tellApart(units, options);
  return finishPlace(place, options);
}

/** "Poste : Développeur", "Employeur : Acme". */
function byLabel(units: readonly HeaderUnit[]): Place | null {
  const of = (words: RegExp) => units.find(({ text }) => words.test(text))?.text.replace(LEADING_LABEL, "");
  const role = of(/^(?:poste|r[ôo]le|fonction|position|job title|title)\s*:/i);
  const organisation = of(/^(?:employeur|employer|entreprise|soci[ée]t[ée]|company|organi[sz]ation)\s*:/i);
  if (role === undefined || organisation === undefined) return null;
  const extras = units.map(({ text }) => text).filter((text) => !LEADING_LABEL.test(text));
  const place = { organisation, role, extras, first: null, isGuess: false };
  return finishPlace(place, { guess: "organisation", hasEmployer: false });
}

function tellApart(all: readonly HeaderUnit[], options: Options): Place {
  const { hasEmployer, guess } = options;
  const units = all.map((unit) => ({ ...unit, text: unit.text.replace(LEADING_LABEL, "") }));
  const extras: string[] = [];
  const core: HeaderUnit[] = [];
  for (const [index, unit] of units.entries()) {
    const isLone = units.length === 1;
    const isRoleElsewhere = units.some((other) => other !== unit && isRole(other.text));
    if (isContract(unit.text) && isRoleElsewhere) {
      extras.push(unit.text);
      continue;
    }
    if (!isLone && index > 0 && isNamesOnly(unit.text)) {
      extras.push(unit.text);
      continue;
    }
    if (LEADING_AT.test(unit.text) && !isLone) {
      core.push({ ...unit, text: unit.text.replace(LEADING_AT, ""), isLink: true });
    } else if (!isLone && isPlace(unit.text) && !isRole(unit.text) && !(unit.isLink && index === 0))
      extras.push(unit.text);
    else if (!isLone && /^\p{Ll}/u.test(unit.text) && !isRole(unit.text) && !unit.isLink && index > 0)
      extras.push(unit.text);
    else core.push(unit);
  }
  // "Kestrel Freight, Hull" beside a role alone is the employer with its town.
  const lost = core.every(({ text }) => isRole(text))
    ? extras.findIndex(
        (text) =>
          isNameInTown(text) ||
          (/^\p{Lu}[^,]*\s[^,]+,\s/u.test(text) &&
            !/,\s[A-Z]{2}$/.test(text) &&
            !isPlace(text.split(",")[0] ?? "")),
      )
    : -1;
  if (lost >= 0 && core.length > 0) {
    const [text = ""] = extras.splice(lost, 1);
    const unit = units.find((one) => one.text === text);
    if (unit !== undefined) core.push(unit);
  }
  const place = (
    organisation: string,
    role: string,
    more: string[],
    first: Order | null,
    isGuess = false,
  ): Place => ({
    organisation,
    role,
    extras: [...extras, ...more],
    first,
    isGuess,
  });
  const texts = (list: readonly HeaderUnit[]) => list.map(({ text }) => text);

  if (core.length === 0) {
    const [only = ""] = extras;
    extras.shift();
    return isRole(only) || hasEmployer ? place("", only, [], null) : place(only, "", [], null);
  }
  if (hasEmployer) {
    const role = core.find(({ text }) => isRole(text)) ?? core.find(({ isStrong }) => isStrong) ?? core[0];
    const more = texts(core.filter((unit) => unit !== role));
    return place("", role?.text ?? "", more, null);
  }
  const split = core.map((unit) => splitAt(unit)).find((halves) => halves !== null);
  if (split != null && (core.length === 1 || isRole(split.role))) {
    const more = texts(core.filter(({ text }) => text !== split.whole));
    const others = more.filter((text) => !isRole(text));
    // "Chef de projet à Lyon" with the employer beside it.
    if (isPlace(split.organisation) && others[0] !== undefined) {
      return place(
        others[0],
        split.role,
        [split.organisation, ...more.filter((text) => text !== others[0])],
        null,
      );
    }
    return place(split.organisation, split.role, [...split.rest, ...more], "role");
  }
  const [first, second, ...others] = core;
  if (first !== undefined && second !== undefined) {
    const both = withTowns(first, [second, ...others], { place, guess });
    if (both !== null) return both;
  }
  if (first !== undefined && second === undefined) return ofOne(first, { place, guess });

  const roles = core.filter(({ text }) => isRole(text));
  const unnamed = core.filter(({ text }) => !isRole(text));
  if (roles.length > 0 && unnamed.length > 0) {
    const role = roles[0];
    const organisation = bestOf(unnamed);
    const isFirst = core.indexOf(organisation) < core.indexOf(role ?? organisation);
    const joined = roles.length > 1 && roles.every(({ line }) => line === role?.line);
    const rest = core.filter(
      (unit) => unit !== organisation && unit !== role && !(joined && roles.includes(unit)),
    );
    return place(
      organisation.text,
      joined ? texts(roles).join(", ") : (role?.text ?? ""),
      texts(rest),
      isFirst ? "organisation" : "role",
    );
  }
  // Of words that nobody knows, the first of each line are who and as what: "Acme | Valbourg" over "**Tidekeeper**".
  const distinct = core.filter(({ text }, at) => core.findIndex((unit) => unit.text === text) === at);
  const [top, ...below] = distinct.filter(({ line }, at) => line !== distinct[at - 1]?.line);
  if (distinct.length > 2 && top !== undefined && below[0] !== undefined) {
    const other = below.find(({ isStrong }) => isStrong) ?? below[0];
    const more = texts(core.filter((unit) => unit !== top && unit !== other));
    const rest = tellApart([top, other], options);
    return { ...rest, extras: [...extras, ...more, ...rest.extras] };
  }
  const named = core.findIndex((unit) => isNamed(unit));
  if (first === undefined || second === undefined) return place("", "", [], null);
  if (named >= 0 && core.filter(isNamed).length === 1) {
    const organisation = core[named];
    const role = core.find((unit) => unit !== organisation);
    const rest = core.filter((unit) => unit !== organisation && unit !== role);
    return place(organisation?.text ?? "", role?.text ?? "", texts(rest), null);
  }
  const rest = texts(core.slice(2));
  return guess === "role"
    ? place(second.text, first.text, rest, null, true)
    : place(first.text, second.text, rest, null, true);
}

type MakePlace = (o: string, r: string, more: string[], first: Order | null, isGuess?: boolean) => Place;

/** "Data Engineer, Quillon Insurance" over "2019 – 2021, Estermere": what stands with the dates is where, when all else is told. */
function withTowns(
  one: HeaderUnit,
  others: readonly HeaderUnit[],
  options: { place: MakePlace; guess: Order },
): Place | null {
  const areTowns = others.every(
    (unit) =>
      (unit.line > one.line || (unit.isAfterDate && !one.isAfterDate)) &&
      !unit.isLink &&
      !isRole(unit.text) &&
      !isOrganisationWord(unit.text),
  );
  if (!areTowns || !isRole(one.text)) return null;
  const { organisation, role, extras, ...rest } = ofOne(one, options);
  if (organisation === "" || role === "" || rest.isGuess) return null;
  const isSure =
    rest.isWeak !== true && (rest.first === "organisation" || !others.some(({ isStrong }) => isStrong));
  if (!isSure && (others.length > 1 || !others.every(({ isAfterDate }) => isAfterDate))) return null;
  return { organisation, role, ...rest, extras: [...extras, ...others.map(({ text }) => text)] };
}

/** One unit that may hold both. */
function ofOne(unit: HeaderUnit, { place, guess }: { place: MakePlace; guess: Order }): Place {
  for (const separator of [DASH, COLON, COMMA, SLASH]) {
    const pieces = mergeLegalForms(
      splitOutside(unit.text, separator)
        .map(trimEdges)
        .filter((text) => text !== ""),
    );
    if (pieces.length < 2) continue;
    const roles = pieces.filter((text) => isRole(text));
    // "Ulm Parcels: Engineer", but not "Engineer: Payments".
    if (separator === COLON && (roles.length !== 1 || isRole(pieces[0] ?? ""))) continue;
    const others = pieces.filter((text) => !isRole(text));
    const candidates = others.filter((text) => !isPlace(text) && !/^\p{Ll}/u.test(text));
    if (roles.length > 0 && candidates[0] !== undefined) {
      const organisation = candidates.find(isOrganisationWord) ?? candidates[0];
      const joiner = separator === SLASH ? " / " : separator === COMMA ? ", " : " - ";
      const rest = others.filter((text) => text !== organisation);
      const order: Order =
        pieces.indexOf(organisation) < pieces.indexOf(roles[0] ?? "") ? "organisation" : "role";
      const isWeak =
        separator === COMMA && order === "role" && !isOrganisationWord(organisation) && !unit.isLink;
      return { ...place(organisation, roles.join(joiner), rest, order), isWeak };
    }
    if (roles.length > 0) {
      // "Ingénieure, Valbourg": a role and a place.
      const [only] = others.filter(isPlace);
      if (only !== undefined) {
        const inside = bracketed(roles.join(", "), place);
        return { ...inside, extras: [...inside.extras, ...others] };
      }
      continue;
    }
    const [one = "", two = "", ...rest] = pieces;
    if (separator === SLASH) continue;
    if (isPlace(two) || /^\p{Ll}/u.test(two)) return place(one, "", [two, ...rest], null);
    const isShort = separator === COMMA && !two.includes(" ") && guess === "organisation";
    if (isShort) return place(one, "", [two, ...rest], null);
    const isFirst = guess === "organisation" || isNamed({ ...unit, text: one });
    return isFirst && !isOrganisationWord(two)
      ? place(one, two, rest, null, true)
      : place(two, one, rest, null, true);
  }
  if (isContract(unit.text)) return place(unit.text, "", [], null);
  return isRole(unit.text) ? bracketed(unit.text, place) : place(unit.text, "", [], null);
}

/** "Stage de fin d'études (Motoriel, six mois)", "Kestrel Freight release manager". */
function bracketed(
  text: string,
  place: (o: string, r: string, more: string[], first: Order | null) => Place,
): Place {
  const [, before = "", inside = ""] = /^(.*?)\s*\((\p{Lu}[^()]*)\)/u.exec(text) ?? [];
  const [name = "", ...rest] = inside.split(/,\s+/);
  if (isRole(before) && name !== "" && !isPlace(inside) && !isRole(name) && rest.length > 0) {
    return place(name, before, rest, "role");
  }
  const stage = /^(stage|internship|alternance|apprentissage)\s+(?=\p{Lu})(.+)$/iu.exec(text);
  if (stage !== null && isOrganisationWord(stage[2] ?? ""))
    return place(stage[2] ?? "", stage[1] ?? "", [], "role");
  const capitals =
    /^((?:(?:\p{Lu}[\p{L}\p{N}'’.-]*|&|and|et|de|du|of|the)\s+)+)(?=\p{Ll})/u.exec(text)?.[1] ?? "";
  if (capitals.trim().includes(" ") && isRole(text.slice(capitals.length)) && !isRole(capitals)) {
    return place(capitals.trim(), text.slice(capitals.length), [], "organisation");
  }
  const start = roleStart(text);
  const names = start > 0 ? text.slice(0, start).trim() : "";
  const isName =
    /^(?:(?:\p{Lu}[\p{L}\p{N}'’.-]*|&|and|et|de|du|of|the)\s*)+$/u.test(names) &&
    /^\p{Ll}/u.test(text.slice(start));
  if (isName && names.includes(" ")) return place(names, text.slice(start), [], "organisation");
  return place("", text, [], null);
}

function splitAt(
  unit: HeaderUnit,
): { organisation: string; role: string; whole: string; rest: string[] } | null {
  for (const { 0: mark, index } of unit.text.matchAll(new RegExp(AT.source, `${AT.flags}g`))) {
    const role = unit.text.slice(0, index).trim();
    const organisation = unit.text.slice(index + mark.length).trim();
    if (role === "" || !/^[\p{Lu}\p{N}]/u.test(organisation)) continue;
    const isSure = /@|chez|\bat\b/i.test(mark);
    const [name = "", ...rest] = splitOutside(organisation, /\s+[–—-]\s+/);
    const isWeak = /\b(?:with|dans|en|de)\b/i.test(mark);
    if (isWeak && !unit.isLink && !isOrganisationWord(organisation)) continue;
    if (!isSure && !isRole(role) && !unit.isLink) continue;
    if (/\s[-–—|]\s/.test(role) && !isSure) continue;
    return rest.length > 0 && rest.every((text) => !/^\p{Lu}{2,}$/u.test(text))
      ? { organisation: name, role, whole: unit.text, rest }
      : { organisation, role, whole: unit.text, rest: [] };
  }
  return null;
}

function isNamed({ text, isLink }: HeaderUnit): boolean {
  return isLink || isOrganisationWord(text);
}

function bestOf(units: readonly HeaderUnit[]): HeaderUnit {
  const [first] = units;
  const best = units.find(isNamed) ?? units.find(({ isStrong }) => isStrong) ?? first;
  if (best === undefined) throw new RangeError("No unit to choose from");
  return best;
}

function mergeLegalForms(pieces: readonly string[]): string[] {
  const merged: string[] = [];
  for (const piece of pieces) {
    const previous = merged.at(-1);
    if (previous !== undefined && LEGAL_FORM.test(piece)) merged[merged.length - 1] = `${previous}, ${piece}`;
    else merged.push(piece);
  }
  return merged;
}
