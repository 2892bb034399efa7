import type { Period, Project, Technology } from "@/lib/cv/model";
import { namesIn } from "@/lib/cv/technologies/highlight-ranges";
import type { Words } from "@/lib/cv/words/words";
import { type Block, type RichText, textOfRuns, withRuns } from "./blocks";

export type NamedTechnology = { technology: Technology; matched: boolean };

/**
 * The blocks with the names of the technologies marked, as the reader of the text found them.
 * @param found gets the slugs of those that the text names.
 */
export function withTechnologies(
  blocks: readonly Block[],
  technologies: readonly NamedTechnology[],
  found: Set<string>,
): Block[] {
  const matched = new Set(
    technologies.filter((each) => each.matched).map(({ technology }) => technology.slug),
  );
  const all = technologies.map(({ technology }) => technology);
  return withRuns(blocks, (runs) => {
    const names = namesIn(textOfRuns(runs), all);
    for (const { slug } of names) found.add(slug);
    let end = 0;
    return runs.flatMap((run) => {
      const start = end;
      end += run.text.length;
      return pieces(run, start, names, matched);
    });
  });
}

/** A run cut where names begin and end; `start` is its place in the text that the names were found in. */
function pieces(
  run: RichText,
  start: number,
  names: ReturnType<typeof namesIn>,
  matched: ReadonlySet<string>,
): RichText[] {
  const end = start + run.text.length;
  const result: RichText[] = [];
  let at = start;
  for (const name of names) {
    const [from, to] = [Math.max(name.start, at), Math.min(name.end, end)];
    if (from >= to) continue;
    if (from > at) result.push({ ...run, text: run.text.slice(at - start, from - start) });
    const technology = matched.has(name.slug) ? "matched" : "named";
    result.push({ ...run, text: run.text.slice(from - start, to - start), technology });
    at = to;
  }
  if (at < end) result.push({ ...run, text: run.text.slice(at - start) });
  return result;
}

/**
 * `Clonezilla (2008 – 2018), Ceph (évalué)`: what the candidate added or dated by hand, and the text does not tell.
 * @param text of the sections that tell technologies.
 */
export function unmentionedTechnologies(
  { uses }: Project,
  technologies: readonly NamedTechnology[],
  mentioned: { found: ReadonlySet<string>; text: string },
  words: Words,
): RichText[] {
  const usesOf = ({ slug }: Technology) => uses.filter((use) => use.technology === slug);
  const isMentioned = (technology: Technology) =>
    mentioned.found.has(technology.slug) &&
    usesOf(technology).every(({ stated }) => yearsOf(stated).every((year) => mentioned.text.includes(year)));
  return technologies
    .filter(({ technology }) => !isMentioned(technology))
    .flatMap(({ technology, matched }, at): RichText[] => {
      const own = usesOf(technology);
      const isUsed = own.some(({ kind }) => kind === "used");
      const periods = own.flatMap(({ stated }) => (stated === null ? [] : words.period(stated) || []));
      return [
        ...(at > 0 ? [{ text: ", " }] : []),
        {
          text: isUsed ? technology.name : words.evaluated(technology.name),
          technology: matched ? ("matched" as const) : ("named" as const),
        },
        ...(periods.length > 0 ? [{ text: ` (${periods.join(", ")})` }] : []),
      ];
    });
}

function yearsOf(period: Period | null): string[] {
  return [period?.from, period?.to].flatMap((date) => date?.slice(0, 4) ?? []);
}
