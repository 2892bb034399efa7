import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { UrlWarnings } from "@/components/view/url-warnings";
import type { Level } from "@/lib/cv/model";
import { chosenTechnologies } from "@/lib/cv/view/charts/technology-choice";
import { factsOf, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { sortedTechnologies } from "@/lib/cv/view/charts/technology-sorting";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import { CATEGORIES, type Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import type { ParseWarning } from "@/lib/url/parse-warnings";
import { type TechnologyList, technologiesHref } from "@/lib/url/technology-list";
import { TechnologyFilters } from "./technology-filters";
import { TechnologyTable } from "./technology-table";

/** Lines shown at first, and again with each "more". */
const PAGE = 150;

/** The technologies of the CV with the same facts, by category, those and in the order that the address asks for. */
export function TechnologyListPage({
  index,
  list,
  ignored,
  scale,
  lang,
  words,
}: {
  index: CvIndex;
  list: TechnologyList;
  ignored: readonly ParseWarning[];
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technologies");
  const technologies = [...factsOf(index).values()];
  const chosen = sortedTechnologies(chosenTechnologies(index, list), list.sort).sort(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
  );
  const shown = chosen.slice(0, PAGE + list.rows);
  const left = chosen.length - shown.length;
  const count = (is: (facts: TechnologyFacts) => boolean) => technologies.filter(is).length;
  const counts = [
    { key: "used", count: count(({ exposure }) => exposure.used > 0) },
    { key: "dated", count: count(({ exposure }) => exposure.stated > 0) },
    { key: "evaluated", count: count(({ exposure }) => exposure.used === 0 && exposure.projects > 0) },
    { key: "declared", count: count(({ exposure }) => exposure.projects === 0) },
  ] as const;
  return (
    <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
      <nav aria-label={t("back")} className="pt-6 text-sm text-mute">
        <Link href="/" prefetch={false} className="underline underline-offset-4 hover:text-ink">
          {t("back")}
        </Link>
      </nav>
      <h1 className="mt-4 font-serif text-[2.25rem] leading-tight font-medium tracking-tight">
        {t("title")}
      </h1>
      <p className="mt-2 text-md text-ink-2">
        {t("counts", { count: technologies.length })}
        <span className="text-mute">
          {counts.map((each) => (each.count > 0 ? ` · ${t(each.key, { count: each.count })}` : ""))}
        </span>
      </p>
      <p className="mt-1 max-w-3xl text-sm text-mute">{t("legend")}</p>
      <div className="mt-6 flex flex-col gap-5">
        <UrlWarnings ignored={ignored} />
        {technologies.length > 0 ? (
          <TechnologyFilters
            list={list}
            categories={new Set(technologies.map(({ category }) => category))}
            levels={scale}
            lang={lang}
            words={words}
          />
        ) : (
          <p className="text-ink-2">{t("none")}</p>
        )}
        {chosen.length < technologies.length ? (
          <p role="status">{t("found", { count: chosen.length, total: technologies.length })}</p>
        ) : null}
        {shown.length > 0 ? (
          <TechnologyTable technologies={shown} list={list} scale={scale} words={words} lang={lang} />
        ) : null}
        {left > 0 ? (
          <Link
            href={technologiesHref({ ...list, rows: list.rows + PAGE })}
            prefetch={false}
            scroll={false}
            className={`self-start ${BUTTON.plain}`}
          >
            {t("more", { count: Math.min(PAGE, left) })}
          </Link>
        ) : null}
      </div>
    </main>
  );
}
