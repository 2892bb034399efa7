"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { Input } from "@/components/ui/control";
import { SortableTable } from "@/components/ui/sortable-table";
import { fold } from "@/lib/cv/normalize";
import type { CatalogueEntry } from "@/lib/cv/technologies/catalogue-entries";
import { wordsFor } from "@/lib/cv/words/words";

/** Every technology of the CV, to be searched and sorted. */
export function TechnologyList({ entries }: { entries: readonly CatalogueEntry[] }) {
  const t = useTranslations("editor.technologies");
  const words = wordsFor(useLocale());
  const search = useId();
  const [typed, setTyped] = useState("");
  const wanted = fold(useDeferredValue(typed).trim());
  const shown = entries.filter((entry) =>
    [entry.name, ...entry.aliases, ...entry.knownAliases].some((name) => fold(name).includes(wanted)),
  );
  const stateOf = ({ ignored, mergedInto }: CatalogueEntry) =>
    ignored ? t("ignored") : mergedInto === null ? "" : t("mergedInto", { name: mergedInto.name });
  return (
    <>
      <label htmlFor={search} className="mb-1.5 block text-sm font-medium text-ink-2">
        {t("search")}
      </label>
      <Input
        id={search}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="max-w-96"
      />
      <p role="status" className="sr-only">
        {t("shown", { count: shown.length })}
      </p>
      <div className="@container mt-4">
        <SortableTable
          caption={t("shown", { count: shown.length })}
          cards
          columns={[
            { label: t("name") },
            { label: t("category") },
            { label: t("projects"), numeric: true },
            { label: t("skills"), numeric: true },
            { label: t("state") },
          ]}
          rows={shown.map((entry) => ({
            key: entry.slug,
            cells: [
              {
                text: entry.name,
                node: (
                  <Link
                    prefetch={false}
                    href={`/admin/technologies/${entry.slug}`}
                    className="inline-flex min-h-6 min-w-6 items-center underline underline-offset-4 [overflow-wrap:anywhere] hover:text-accent"
                  >
                    {entry.name}
                  </Link>
                ),
              },
              {
                text: words.categories[entry.category],
                node: (
                  <span className="inline-flex items-center gap-2">
                    <CategoryDot category={entry.category} />
                    {words.categories[entry.category]}
                  </span>
                ),
              },
              { text: `${entry.projects}`, value: entry.projects },
              { text: `${entry.skills}`, value: entry.skills },
              { text: stateOf(entry) },
            ],
          }))}
        />
      </div>
    </>
  );
}
