import { slugOf } from "../../slug";
import type { CvIndex } from "./index-cv";

/**
 * Finds the technology that a slug, a name or another spelling stands for (`svn`, `Subversion`): its slug, or null.
 * A technology's own slug goes before the spellings of others.
 */
export function technologyFinder({ technologies }: CvIndex): (spelling: string) => string | null {
  let spellings: Map<string, string> | undefined;
  return (spelling) => {
    const slug = slugOf(spelling);
    if (technologies.has(slug)) return slug;
    spellings ??= new Map(
      [...technologies.values()]
        .flatMap(({ slug: own, name, aliases }) =>
          [name, ...aliases].map((other) => [slugOf(other), own] as const),
        )
        .reverse(),
    );
    return spellings.get(slug) ?? null;
  };
}
