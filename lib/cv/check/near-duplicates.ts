import { nameOfExperience } from "../entries/experience";
import type { Cv, Technology } from "../model";
import { fold } from "../normalize";
import { slugOf } from "../slug";
import { knownTechnology } from "../technologies/own-catalogue";
import type { Found } from "./finding";

/** In shorter names one letter tells two things apart. */
const SHORTEST_MISSPELT = 5;

/** Technologies that are spelt almost alike or share a spelling, and so may be one. */
export function nearTechnologies(technologies: readonly Technology[]): Found[] {
  const names = technologies.map((technology) => ({
    technology,
    letters: slugOf(technology.name).replaceAll("-", ""),
    spellings: new Set([technology.name, ...technology.aliases].map(fold)),
    isKnown: knownTechnology(technology.slug) !== null,
  }));
  return names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b): Found[] => {
      // The catalogue says that these two are two.
      const areKnown = a.isKnown && b.isKnown;
      const isNear =
        [...a.spellings].some((spelling) => b.spellings.has(spelling)) ||
        (!areKnown && (a.letters === b.letters || isMisspelt(a.letters, b.letters)));
      if (!isNear) return [];
      const [one, other] = a.isKnown ? [b.technology, a.technology] : [a.technology, b.technology];
      return [
        {
          key: `near/${[one.slug, other.slug].toSorted().join("/")}`,
          target: { noun: "technology", slug: one.slug },
          about: { kind: "near", names: [one.name, other.name] },
        },
      ];
    }),
  );
}

/** One letter more, less, other, or two that changed places; a digit is another version, not a slip. */
export function isMisspelt(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_MISSPELT || long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (/\d/.test(left + right)) return false;
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return right.length <= 1 || isSwap;
}

/** Projects with the same title. */
export function sameTitles(cv: Cv): Found[] {
  const byTitle = new Map<string, { slug: string; title: string; experience: string }[]>();
  for (const experience of cv.experiences) {
    for (const { slug, title } of experience.projects) {
      const key = fold(title).trim();
      byTitle.set(key, [
        ...(byTitle.get(key) ?? []),
        { slug, title, experience: nameOfExperience(experience) },
      ]);
    }
  }
  return [...byTitle.values()].flatMap((projects): Found[] => {
    const last = projects.at(-1);
    if (projects.length < 2 || last === undefined) return [];
    return [
      {
        key: `title/${projects.map(({ slug }) => slug).join("/")}`,
        target: { noun: "project", slug: last.slug },
        about: {
          kind: "sameTitle",
          title: last.title,
          experiences: [...new Set(projects.map(({ experience }) => experience))],
        },
      },
    ];
  });
}
