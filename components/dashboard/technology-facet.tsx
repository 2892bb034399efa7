"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { fold } from "@/lib/cv/normalize";
import { toggleValue, withTechnologyMode } from "@/lib/cv/view/filter/edit-query";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import type { FacetValue } from "@/lib/cv/view/filter/view";
import { CATEGORIES, type Category } from "@/lib/cv/vocabulary";
import { FacetOption } from "./facet-option";
import { FacetRest } from "./facet-rest";

/** How many technologies of a category are shown before one asks for the rest. */
const SHORT_LIST = 4;

/** Technologies by category: the most used first, the others one click away, all of them searchable. */
export function TechnologyFacet() {
  const t = useTranslations("filters");
  const { view, query, index, open } = useDashboard();
  const [text, setText] = useState("");
  const options = view.facets.tech;
  const wanted = fold(text.trim());
  const found = wanted
    ? options.filter(({ value, label }) =>
        [label, ...(index.technologies.get(value)?.aliases ?? [])].some((name) =>
          fold(name).includes(wanted),
        ),
      )
    : null;
  const short = shortList(options, query);
  if (options.length === 0) return null;

  return (
    <section aria-labelledby="facet-technologies">
      <div className="flex items-baseline justify-between">
        <h3 id="facet-technologies" className="text-sm font-semibold">
          {t("technologies")}
        </h3>
        <ModeSwitch />
      </div>
      <input
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t("filterTechnologies")}
        placeholder={t("filterPlaceholder")}
        className="needs-script mt-2 h-8 w-full rounded-control border border-line bg-surface px-3 placeholder:text-mute"
      />
      {found ? (
        <ByCategory options={found} />
      ) : (
        <>
          <ByCategory options={open.includes("tech") ? options : short} />
          {short.length < options.length ? (
            <FacetRest part="tech" count={options.length - short.length} />
          ) : null}
        </>
      )}
      {found?.length === 0 ? <p className="mt-2 text-mute">{t("noMatch", { text })}</p> : null}
      <p role="status" className="sr-only">
        {found ? t("found", { count: found.length }) : ""}
      </p>
    </section>
  );
}

/** At least one of the ticked technologies, or all of them: the difference between `tech` and `must`. */
function ModeSwitch() {
  const t = useTranslations("filters");
  const { query } = useDashboard();
  if (query.tech.length + query.must.length < 2) return null;
  const every = query.must.length > 0;
  return (
    <span className="flex gap-2 text-sm">
      <span className="sr-only">{t("modeLabel")}</span>
      {(["any", "every"] as const).map((mode) => {
        const current = (mode === "every") === every;
        return (
          <FilterLink
            key={mode}
            to={(current) => withTechnologyMode(current, mode)}
            aria-current={current ? "true" : undefined}
            className={current ? "text-ink underline underline-offset-4" : "text-mute hover:text-ink"}
          >
            {t(mode)}
          </FilterLink>
        );
      })}
    </span>
  );
}

function ByCategory({ options }: { options: readonly FacetValue[] }) {
  const { not } = useDashboard().query;
  const groups = CATEGORIES.map((category) => ({
    category,
    options: options.filter((option) => option.category === category),
  })).filter((group) => group.options.length > 0);
  return groups.map(({ category, options: own }) => (
    <div key={category} className="mt-2">
      <CategoryHeading category={category} />
      <ul>
        {own.map(({ value, label, count, selected }) => (
          <FacetOption
            key={value}
            parameter="tech"
            {...{ value, label, count, selected }}
            excluded={not.includes(value)}
          />
        ))}
      </ul>
    </div>
  ));
}

/** The category's name is itself a filter. */
function CategoryHeading({ category }: { category: Category }) {
  const { query, words } = useDashboard();
  const selected = query.category.includes(category);
  return (
    <FilterLink
      to={(current) => toggleValue(current, "category", category)}
      aria-current={selected ? "true" : undefined}
      className={`inline-flex min-h-6 items-center gap-2 text-sm hover:text-ink ${
        selected ? "font-semibold text-ink underline underline-offset-4" : "text-mute"
      }`}
    >
      <CategoryDot category={category} />
      {words.categories[category]}
    </FilterLink>
  );
}

/**
 * The first technologies of each category that would show something, and those chosen or excluded. Where all of several are
 * wanted, a box that was just emptied often shows nothing more: it stays.
 */
function shortList(options: readonly FacetValue[], { must, not }: ViewQuery): FacetValue[] {
  const taken = new Map<Category, number>();
  return options.filter((option) => {
    const category = option.category ?? "other";
    const before = taken.get(category) ?? 0;
    const isFirst = before < SHORT_LIST && (option.count > 0 || must.length > 0);
    if (isFirst) taken.set(category, before + 1);
    return isFirst || option.selected || not.includes(option.value);
  });
}
