import Link from "next/link";
import { useTranslations } from "next-intl";
import { UrlWarnings } from "@/components/view/url-warnings";
import type { Level } from "@/lib/cv/model";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { TechnologySort } from "@/lib/cv/view/charts/technology-sorting";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import type { ParseWarning } from "@/lib/url/parse-warnings";
import { TechnologyTable } from "./technology-table";

/** Every technology of the CV with the same facts, in the order the address asks for. */
export function TechnologyListPage({
  technologies,
  sort,
  ignored,
  scale,
  lang,
  words,
}: {
  technologies: readonly TechnologyFacts[];
  sort: TechnologySort;
  ignored: readonly ParseWarning[];
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technologies");
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
          <TechnologyTable technologies={technologies} sort={sort} scale={scale} words={words} lang={lang} />
        ) : (
          <p className="text-ink-2">{t("none")}</p>
        )}
      </div>
    </main>
  );
}
