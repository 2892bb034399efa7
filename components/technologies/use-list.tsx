import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import type { Category, Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { UseSwatch, useSource } from "./use-source";

/** Every project that uses or evaluates a technology, with the lines of the CV that say so. */
export function UseList({
  uses,
  category,
  cvLocale,
  words,
}: {
  uses: readonly UseEvidence[];
  category: Category;
  cvLocale: Locale;
  words: Words;
}) {
  const t = useTranslations("technology");
  const sourceOf = useSource();
  return (
    <ul>
      {uses.map((use, at) => (
        <li key={at} className="border-t border-line px-5 py-4">
          <h3 className="text-md font-semibold">
            <Link
              href={`/projects/${use.project.slug}`}
              lang={cvLocale}
              prefetch={false}
              className="hover:underline hover:underline-offset-4"
            >
              {use.project.title}
            </Link>
          </h3>
          <p lang={cvLocale} className="text-sm text-mute">
            {[use.project.organisation, use.project.role].filter((part) => part !== "").join(" · ")}
          </p>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-2 tabular-nums">
            <UseSwatch kind={use.kind} category={category} />
            {words.period(use.period) || t("noPeriod")}
            <span className="text-mute">{sourceOf(use)}</span>
          </p>
          {use.quotes.length === 0 ? <p className="mt-2 text-sm text-mute">{t("silent")}</p> : null}
          {use.quotes.map(({ section, line }, number) => (
            <blockquote
              key={number}
              lang={cvLocale}
              className="mt-2 border-l-2 border-line pl-3 [overflow-wrap:anywhere]"
            >
              <span className="text-sm text-mute">{t("quotedFrom", { section })}</span>{" "}
              {line.map(({ text, marked }, piece) =>
                marked ? (
                  <mark key={piece} className="px-0.5 font-medium">
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  );
}
