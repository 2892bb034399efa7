import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Level } from "@/lib/cv/model";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import {
  naturalTechnologySort,
  TECHNOLOGY_SORT_KEYS,
  type TechnologySort,
  type TechnologySortKey,
} from "@/lib/cv/view/charts/technology-sorting";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { technologiesHref } from "@/lib/url/technology-sort";
import { TechnologyRow } from "./technology-row";

/** The columns in their order; the wording of the duration has no order of its own, its two months have. */
const COLUMNS = [
  "name",
  "category",
  "level",
  "exposure",
  "stated",
  "most",
  "first",
  "last",
  "projects",
] as const;

const NUMBERS: ReadonlySet<string> = new Set(["stated", "most", "projects"]);

/** A table on a wide screen, a card each on a narrow one; sorted by links, so that it needs no JavaScript. */
export function TechnologyTable({
  technologies,
  sort,
  scale,
  lang,
  words,
}: {
  technologies: readonly TechnologyFacts[];
  sort: TechnologySort;
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technologies");
  return (
    <>
      <nav
        aria-label={t("sortBy")}
        className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-mute lg:hidden print:hidden"
      >
        <span aria-hidden="true">{t("sortBy")}</span>
        {TECHNOLOGY_SORT_KEYS.map((key) => (
          <SortLink key={key} column={key} sort={sort} />
        ))}
      </nav>
      <section aria-label={t("title")} className="rounded-panel border border-line bg-surface">
        <table className="w-full border-collapse text-left max-lg:block">
          <thead className="max-lg:hidden">
            <tr className="border-b border-line">
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sort.key !== column ? undefined : sort.descending ? "descending" : "ascending"}
                  className={`px-2 py-2 text-sm font-medium whitespace-nowrap text-mute first:pl-5 last:pr-5 ${
                    NUMBERS.has(column) ? "text-right" : column === "first" ? "lg:pl-8" : ""
                  }`}
                >
                  {column === "exposure" ? t("exposure") : <SortLink column={column} sort={sort} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-lg:grid max-lg:sm:grid-cols-2">
            {technologies.map((facts) => (
              <TechnologyRow key={facts.slug} facts={facts} scale={scale} words={words} lang={lang} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Sorts by a column in its natural direction, or turns it round. */
function SortLink({ column, sort }: { column: TechnologySortKey; sort: TechnologySort }) {
  const t = useTranslations("technologies");
  const sorted = sort.key === column;
  const to = sorted ? { key: column, descending: !sort.descending } : naturalTechnologySort(column);
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <Link
      href={technologiesHref(to)}
      prefetch={false}
      scroll={false}
      aria-current={sorted ? "true" : undefined}
      className={`inline-flex min-h-6 items-center gap-1 hover:text-ink ${sorted ? "font-semibold text-ink" : ""}`}
    >
      {t(column)}
      {sorted ? (
        <>
          <Icon name="arrow" className={`size-3 ${sort.descending ? "" : "rotate-180"}`} />
          <span className="sr-only">{t("sorted", { direction })}</span>
        </>
      ) : null}
    </Link>
  );
}
