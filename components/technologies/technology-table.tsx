import Link from "next/link";
import { useTranslations } from "next-intl";
import { CategoryDot } from "@/components/charts/category-dot";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { Icon } from "@/components/ui/icon";
import type { Level } from "@/lib/cv/model";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { naturalTechnologySort, type TechnologySortKey } from "@/lib/cv/view/charts/technology-sorting";
import { CATEGORIES, type Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { type TechnologyList, technologiesHref } from "@/lib/url/technology-list";
import { BoundDate } from "./bound-date";

/** The columns, by what each sorts by: the wording of a duration goes by its most months. */
const COLUMNS = {
  name: "name",
  level: "level",
  exposure: "most",
  first: "first",
  last: "last",
  projects: "projects",
} as const satisfies Record<string, TechnologySortKey>;

const COLUMN_NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** A line for each technology under its category, sorted by links, so that it needs no JavaScript. */
export function TechnologyTable({
  technologies,
  list,
  scale,
  lang,
  words,
}: {
  technologies: readonly TechnologyFacts[];
  list: TechnologyList;
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technologies");
  return (
    <section aria-label={t("title")} className="rounded-panel border border-line bg-surface">
      <table className="technology-table">
        <thead>
          <tr>
            {COLUMN_NAMES.map((column) => (
              <ColumnTitle key={column} column={column} list={list} />
            ))}
          </tr>
        </thead>
        {CATEGORIES.map((category) => {
          const own = technologies.filter((facts) => facts.category === category);
          return own.length === 0 ? null : (
            <tbody key={category}>
              <tr>
                <th scope="rowgroup" colSpan={COLUMN_NAMES.length}>
                  <CategoryDot category={category} /> {words.categories[category]}
                </th>
              </tr>
              {own.map((facts) => (
                <TechnologyLine key={facts.slug} facts={facts} scale={scale} words={words} lang={lang} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function TechnologyLine({
  facts,
  scale,
  words,
  lang,
}: {
  facts: TechnologyFacts;
  scale: readonly Level[];
  words: Words;
  lang: Locale;
}) {
  const { slug, name, level, through, exposure } = facts;
  const { firstUsed, lastUsed, projects } = exposure;
  const isDated = datedEnds(facts);
  return (
    <tr>
      <th scope="row">
        <Link href={`/technologies/${slug}`} prefetch={false}>
          {name}
        </Link>
      </th>
      <td>
        <DeclaredLevel level={level} through={through} scale={scale} lang={lang} />
      </td>
      <td>{words.exposure(exposure)}</td>
      <td>
        {firstUsed === undefined ? null : (
          <BoundDate date={firstUsed} end="first" isDated={isDated.first} words={words} />
        )}
      </td>
      <td>
        {lastUsed === undefined ? null : (
          <BoundDate date={lastUsed} end="last" isDated={isDated.last} words={words} />
        )}
      </td>
      <td>{projects}</td>
    </tr>
  );
}

/** Sorts by a column in its natural direction, or turns it round. */
function ColumnTitle({ column, list }: { column: keyof typeof COLUMNS; list: TechnologyList }) {
  const t = useTranslations("technologies");
  const key = COLUMNS[column];
  const sorted = list.sort.key === key;
  const sort = sorted ? { key, descending: !list.sort.descending } : naturalTechnologySort(key);
  return (
    <th scope="col" aria-sort={sorted ? (list.sort.descending ? "descending" : "ascending") : undefined}>
      <Link href={technologiesHref({ ...list, sort })} prefetch={false} scroll={false}>
        {t(column)}
        {sorted ? (
          <Icon name="arrow" className={`size-3 ${list.sort.descending ? "" : "rotate-180"}`} />
        ) : null}
      </Link>
    </th>
  );
}
