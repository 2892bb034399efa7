import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BUTTON } from "@/components/ui/button-class";
import type { Level } from "@/lib/cv/model";
import { CATEGORIES, type Category, type Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { type TechnologyList, technologiesHref, WHOLE_LIST } from "@/lib/url/technology-list";

/** Searches the list of technologies and keeps those of a category or a level: a form and links, without scripts. */
export function TechnologyFilters({
  list,
  categories,
  levels,
  lang,
  words,
}: {
  list: TechnologyList;
  /** Those that the CV has. */
  categories: ReadonlySet<Category>;
  levels: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technologies");
  const search = useTranslations("search");
  return (
    <form action="/technologies" method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <label className="flex min-w-56 flex-col text-sm text-mute">
        {t("search")}
        <input
          type="search"
          name="q"
          defaultValue={list.q}
          maxLength={200}
          autoComplete="off"
          className="h-9 rounded-control border border-line bg-surface px-3 text-base text-ink"
        />
      </label>
      <Choice name="category" label={t("category")} any={t("any")} chosen={list.category}>
        {CATEGORIES.filter((category) => categories.has(category)).map((category) => (
          <option key={category} value={category}>
            {words.categories[category]}
          </option>
        ))}
      </Choice>
      <Choice name="level" label={t("level")} any={t("any")} chosen={list.level}>
        {levels.map(({ slug, label }) => (
          <option key={slug} value={slug} lang={lang}>
            {label}
          </option>
        ))}
      </Choice>
      <button type="submit" className={BUTTON.plain}>
        {search("submit")}
      </button>
      {technologiesHref({ ...list, sort: WHOLE_LIST.sort }) === "/technologies" ? null : (
        <Link href="/technologies" prefetch={false} className="min-h-9 py-1.5 underline underline-offset-4">
          {t("all")}
        </Link>
      )}
    </form>
  );
}

function Choice({
  name,
  label,
  any,
  chosen,
  children,
}: {
  name: string;
  label: string;
  any: string;
  chosen: string | null;
  children: ReactNode;
}) {
  return (
    <label className="flex flex-col text-sm text-mute">
      {label}
      <select
        name={name}
        defaultValue={chosen ?? ""}
        className="h-9 rounded-control border border-line bg-surface px-2 text-base text-ink"
      >
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
