import type { NamedAt } from "./named-in-prose";

/** Names of which any is enough, from the first to the last of them in the sentence. */
export type Group = { names: readonly NamedAt[]; open: boolean; start: number; end: number; run: number };

type Join = "comma" | "and" | "or" | "slash";

const SMALL = String.raw`(?:(?:de|du|des|d'|la|le|les|l'|en|sur|sous|avec|a|au|aux|the|an|in|on|of|with|using|un|une|bien|encore|meme|eventuellement|idealement|alternativement|both|either|equally|also|aussi|sinon|even|apache|framework|langage)(?:\s+|(?<=')|$))*`;
const COMMA = new RegExp(String.raw`^\s*[,;]\s*${SMALL}$`);
const AND = new RegExp(String.raw`^\s*,?\s*(?:et|and|&|\+|ainsi que|as well as|puis|plus)\s*${SMALL}$`);
const OR_NEAR = /^\s*,?\s*(?:ou|or|soit|a defaut)\b(?:\s+[\p{L}'-]+){0,5}\s*$|^\s*\(?\s*(?:ou|or|vs)\s+$/u;
const AND_OR = /^\s*,?\s*(?:et\s*\/\s*ou|and\s*\/\s*or)\s+/;
/** One word the catalogue does not know, between two members that it does: "FreeRTOS, Foobar ou VxWorks". */
const UNKNOWN_MEMBER = /^\s*,\s*[\p{L}][\p{L}\d.+#-]{1,20}\s*(,|\b(?:ou|or|et|and)\b)\s*$/u;
/** "Splunk or other SIEM": what is named right after is the kind of both, and any of it is enough. */
const OR_OTHER = /^\s*,?\s*(?:ou|or)\s+(?:(?:une?|tout|toute|any|an)\s+)?(?:another|other|autres?)\s+$/;
/** "A ou un autre outil de B": B is no alternative, the list is open. */
const ANOTHER = /\b(?:another|other|similar|autres?|similaires?|equivalente?s?|comparable)\b/;
/** A new demand begins with these. */
const NEW_DEMAND =
  /\b(?:une? (?:bonne|solide|forte|premiere)|vous|you|maitrise\w*|connaiss\w+|experiences?|knowledge|experienced)\b/;

const ANY_OF =
  /(?:\b(?:tel(?:le)?s? qu(?:e|')|comme|(?:par )?exemples?\s*:?|p\.? ?ex\.?|ex\.?\s*:?|(?:de )?type|du type|du genre|such as|like|e\.?g\.?,?|for (?:example|instance),?|parmi(?: les? \w+)*|either|un(?:e)? (?:des|parmi)(?: \w+)*|l'un\w* des?(?: \w+){0,3}|au moins un\w*(?: [^,.;:()]{1,40})?|at least (?:one|1)(?: [^,.;()]{1,40})?|one(?: or (?:more|several))?(?: (?:of|from|among))?(?: [^,.;:()]{1,40})?|any (?:of|one)(?: [^,.;()]{1,30})?|un ou plusieurs(?: [^,.;:()]{1,40})?|une ou plusieurs(?: [^,.;:()]{1,40})?|similaires? a|similar to|equivalent(?:e)?s? (?:a|to))\s*[:(]?\s*)$/;
const KIND_OF_THING =
  /\b(?:un|une|an?|d'un|d'une)\s+(?:[\p{L}'-]+\s+){0,4}?(?:outils?|solutions?|langages?|frameworks?|hyperviseurs?|orchestrateurs?|clouds?|fournisseurs?|bases?|sgbdr?|moteurs?|systemes?|distributions?|plateformes?|logiciels?|gestionnaires?|serveurs?|brokers?|pare-feux?|tools?|languages?|providers?|databases?|engines?|systems?|platforms?|servers?|librar(?:y|ie)s?|bibliotheques?|orms?|hypervisors?|orchestrators?|warehouses?|scripts?|technolog(?:y|ie)s?|firewalls?|scheduler|ordonnanceur|queues?|cms|erp|crm|itsm|siem)\b[^,.;()]{0,40}[(:]\s*$/u;
const OPEN =
  /^[\s\d.]*[,;]?\s*(?:\(?\s*)?(?:etc\b|\.\.\.|…|(?:ou|or)\s+(?:(?:un|une|tout|toute|any|an?|des|some)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:equivalente?s?|similaires?|similar|other|another|autres?|assimilee?s?|comparables?|alike|proches?|related)|(?:et|and)\s+(?:similaires?|similar|autres?|others?|so on|the like|consorts)|equivalente?s?|or the like|(?:ou|or)\s+(?:whatever|whichever|anything|something|ce qui|n'importe))/u;

/**
 * The names of a sentence in plain letters, those together of which the offer asks for any.
 * @param isTitle in the title of a job a slash lists: "Développeur Python / Django" is both.
 */
export function alternativesIn(plain: string, names: readonly NamedAt[], isTitle = false): Group[] {
  const listed = ({ joins, ...run }: Run): Run => ({
    ...run,
    joins: isTitle ? joins.map((join) => (join === "slash" ? "comma" : join)) : joins,
  });
  return runsOf(plain, names).flatMap((run, at) =>
    groupsOf(plain, listed(run)).map((group) => ({ ...group, run: at })),
  );
}

type Run = { names: NamedAt[]; joins: Join[] };

/** Names with nothing but marks and conjunctions between them. */
function runsOf(plain: string, names: readonly NamedAt[]): Run[] {
  const runs: Run[] = [];
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    const join = before === undefined ? null : joinOf(plain.slice(before.end, name.start));
    const run = runs.at(-1);
    if (join === null || run === undefined) runs.push({ names: [name], joins: [] });
    else {
      run.names.push(name);
      run.joins.push(join);
    }
  }
  return runs;
}

function joinOf(between: string): Join | null {
  const bare = between
    .replace(/\([^()]*\)/g, " ")
    .replace(/(?<![\p{L}])v?\d[\w.]*\+?/gu, " ")
    .replace(/\.(?=\s|$)/g, " ");
  if (/^\s*[/|]\s*$/.test(bare)) return "slash";
  const across = UNKNOWN_MEMBER.exec(bare)?.[1];
  if (across !== undefined) return /ou|or/.test(across) ? "or" : /et|and/.test(across) ? "and" : "comma";
  if (OR_OTHER.test(bare)) return "or";
  if (ANOTHER.test(bare)) return null;
  if (AND_OR.test(bare)) return "or";
  if (OR_NEAR.test(bare) && !NEW_DEMAND.test(bare)) return "or";
  if (AND.test(bare)) return "and";
  return COMMA.test(bare) ? "comma" : null;
}

function groupsOf(plain: string, { names, joins }: Run): Omit<Group, "run">[] {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const open = OPEN.test(plain.slice(last.end));
  if (first === last) return [groupOf(names, open)];
  const lead = plain.slice(Math.max(0, first.start - 90), first.start);
  const isAnyOf = ANY_OF.test(lead) || KIND_OF_THING.test(lead);
  if (isAnyOf || (open && joins.every((join) => join !== "and"))) return [groupOf(names, open)];
  return split(names, joins).map((group, at, all) => groupOf(group, open && at === all.length - 1));
}

function groupOf(names: readonly NamedAt[], open: boolean): Omit<Group, "run"> {
  return { names, open, start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0 };
}

/** "A/B" is one of both; in "A, B ou C" the commas before "ou" are its own, those after it are not. */
function split(names: readonly NamedAt[], joins: readonly Join[]): NamedAt[][] {
  const atoms: { names: NamedAt[]; join: Join | null }[] = [];
  for (const [at, name] of names.entries()) {
    const join = at === 0 ? null : (joins[at - 1] ?? "comma");
    const atom = atoms.at(-1);
    if (join === "slash" && atom !== undefined) atom.names.push(name);
    else atoms.push({ names: [name], join });
  }
  const groups: NamedAt[][] = [];
  let pending: NamedAt[][] = [];
  for (const [at, atom] of atoms.entries()) {
    const group = groups.at(-1);
    if (atom.join === "or") {
      const joined = pending.length > 0 ? pending.flat() : (group ?? []);
      if (pending.length === 0 && group !== undefined) group.push(...atom.names);
      else groups.push([...joined, ...atom.names]);
      pending = [];
      continue;
    }
    if (atom.join === "and") {
      groups.push(...pending);
      pending = [];
    }
    // After "A ou B" a comma begins something else, unless another "ou" follows.
    pending.push(atom.names);
    if (at === atoms.length - 1) groups.push(...pending);
  }
  return groups;
}
