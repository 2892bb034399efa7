import Link from "next/link";
import { useTranslations } from "next-intl";
import { CategoryDot } from "@/components/charts/category-dot";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { DataTable } from "@/components/ui/data-table";
import { Icon } from "@/components/ui/icon";
import type { DataColumn } from "@/components/ui/table-model";
import type { Level } from "@/lib/cv/model";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { naturalTechnologySort, type TechnologySortKey } from "@/lib/cv/view/charts/technology-sorting";
import { CATEGORIES, type Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { type TechnologyList, technologiesHref } from "@/lib/url/technology-list";
import { BOUND_SIGN, BoundDate } from "./bound-date";

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

const LOOK = { table: "technology-table" };

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
  const columns = COLUMN_NAMES.map((id) => ({
    id,
    label: t(id),
    ...drawnBy(id, { scale, lang, words }),
  }));
  return (
    <section aria-label={t("title")} className="rounded-panel border border-line bg-surface">
      <DataTable
        look={LOOK}
        columns={columns}
        rows={CATEGORIES.flatMap((category) => technologies.filter((facts) => facts.category === category))}
        keyOf={({ slug }) => slug}
        groupOf={({ category }) => category}
        groupTitle={([first]) =>
          first && (
            <>
              <CategoryDot category={first.category} /> {words.categories[first.category]}
            </>
          )
        }
        sorted={{ column: columnSortedBy(list), descending: list.sort.descending }}
        titleOf={({ id, label }) => <ColumnTitle column={id} label={label} list={list} />}
        hasRowTitles
      />
    </section>
  );
}

type Column = DataColumn<TechnologyFacts>;
type Drawn = Pick<Column, "text" | "cell">;

function drawnBy(
  id: keyof typeof COLUMNS,
  { scale, lang, words }: { scale: readonly Level[]; lang: Locale; words: Words },
): Drawn {
  switch (id) {
    case "name":
      return {
        text: ({ name }) => name,
        cell: ({ slug, name }) => (
          <Link href={`/technologies/${slug}`} prefetch={false}>
            {name}
          </Link>
        ),
      };
    case "level":
      return {
        text: ({ level }) => level?.label ?? "",
        cell: ({ level, through }) => (
          <DeclaredLevel level={level} through={through} scale={scale} lang={lang} />
        ),
      };
    case "exposure":
      return { text: ({ exposure }) => words.exposure(exposure) };
    case "first":
    case "last":
      return endOfUse(id, words);
    case "projects":
      return { text: ({ exposure }) => `${exposure.projects}` };
  }
}

/** The month of the first or last use, a bound where it is inherited. */
function endOfUse(end: "first" | "last", words: Words): Drawn {
  const dateOf = ({ exposure }: TechnologyFacts) =>
    end === "first" ? exposure.firstUsed : exposure.lastUsed;
  return {
    text: (facts) => {
      const date = dateOf(facts);
      if (date === undefined) return "";
      if (date === null) return words.ongoing;
      return `${datedEnds(facts)[end] ? "" : BOUND_SIGN[end]}${words.date(date)}`;
    },
    cell: (facts) => {
      const date = dateOf(facts);
      return date === undefined ? null : (
        <BoundDate date={date} end={end} isDated={datedEnds(facts)[end]} words={words} />
      );
    },
  };
}

function columnSortedBy({ sort }: TechnologyList): string {
  return COLUMN_NAMES.find((name) => COLUMNS[name] === sort.key) ?? "";
}

/** Sorts by a column in its natural direction, or turns it round. */
function ColumnTitle({ column, label, list }: { column: string; label: string; list: TechnologyList }) {
  const name = COLUMN_NAMES.find((each) => each === column);
  if (name === undefined) return label;
  const key = COLUMNS[name];
  const sorted = list.sort.key === key;
  const sort = sorted ? { key, descending: !list.sort.descending } : naturalTechnologySort(key);
  return (
    <Link href={technologiesHref({ ...list, sort })} prefetch={false} scroll={false}>
      {label}
      {sorted ? <Icon name="arrow" className={`size-3 ${list.sort.descending ? "" : "rotate-180"}`} /> : null}
    </Link>
  );
}
