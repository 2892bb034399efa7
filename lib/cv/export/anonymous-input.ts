import { sortedValues } from "../view/filter/edit-query";
import { indexCv } from "../view/filter/index-cv";
import type { ViewQuery } from "../view/filter/query";
import { sentenceOf } from "../view/filter/sentence";
import { serverWords } from "../words/server-words";
import { anonymousCv } from "./anonymous-cv";
import type { ExportInput } from "./export-input";

/**
 * The same view of the anonymous CV: the same projects in the same order, found in the CV as it is. Without the link
 * back, as the site says whose CV it is.
 */
export function anonymousInput(input: ExportInput): ExportInput {
  const { index, view, words } = input;
  const { cv, redact, orgs, technologies } = anonymousCv(index.cv, serverWords(words.locale).paper);
  const anonymous = indexCv(cv, index.today);
  const renamed = (slugs: readonly string[], names: ReadonlyMap<string, string>) =>
    sortedValues(slugs.map((slug) => names.get(slug) ?? slug));
  const query: ViewQuery = {
    ...view.query,
    tech: renamed(view.query.tech, technologies),
    must: renamed(view.query.must, technologies),
    not: renamed(view.query.not, technologies),
    org: renamed(view.query.org, orgs),
    q: redact.line(view.query.q),
  };
  const places = new Map(index.projects.map(({ project }, place) => [project.slug, place]));
  const rows = view.rows.flatMap(({ slug, match, technologies: marks }) => {
    const row = anonymous.projects[places.get(slug) ?? -1]?.row;
    if (row === undefined) return [];
    const matched = new Set(
      marks.filter((mark) => mark.matched).map((mark) => technologies.get(mark.slug) ?? mark.slug),
    );
    return [
      {
        ...row,
        match,
        technologies: row.technologies.map((technology) => ({
          ...technology,
          matched: matched.has(technology.slug),
        })),
      },
    ];
  });
  return {
    ...input,
    index: anonymous,
    // Its facets would name the employers, and nothing on paper shows them.
    view: { ...view, query, rows, facets: { tech: [], category: [], org: [], level: [] } },
    sentence: sentenceOf(anonymous, query, words),
    link: null,
  };
}
