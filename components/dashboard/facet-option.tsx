"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { type ListParameter, toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { FacetValue } from "@/lib/cv/view/filter/view";
import { FilterLink } from "./filter-link";
import { useDashboard } from "./view-provider";

/** One value of a facet: a box to tick, its name, and how many projects choosing it too would show. */
export function FacetOption({ parameter, option }: { parameter: ListParameter; option: FacetValue }) {
  const t = useTranslations("filters");
  const { query } = useDashboard();
  const { value, label, count, selected } = option;
  const excluded = parameter === "tech" && query.not.includes(value);
  return (
    <li className="group relative flex items-center">
      <FilterLink
        to={toggleValue(query, parameter, value)}
        aria-current={selected ? "true" : undefined}
        className={`flex min-h-7 grow items-center gap-2.5 rounded-sm pr-1 hover:text-ink ${
          selected ? "font-semibold text-ink" : count === 0 ? "text-mute" : "text-ink-2"
        }`}
      >
        <span
          aria-hidden="true"
          className={`flex size-4 shrink-0 items-center justify-center rounded-[4px] border ${
            selected ? "border-accent bg-accent text-accent-on" : "border-mute/60 bg-surface"
          }`}
        >
          {selected ? <Icon name="check" className="size-3" /> : null}
        </span>
        <span className={`grow [overflow-wrap:anywhere] ${excluded ? "line-through" : ""}`}>{label}</span>
        {selected ? <span className="sr-only">, {t("selected")}</span> : null}
        {excluded ? <span className="sr-only">, {t("excluded")}</span> : null}
        <span className="text-sm text-mute tabular-nums" aria-hidden="true">
          {count}
        </span>
        <span className="sr-only">, {t("projectCount", { count })}</span>
      </FilterLink>
      {parameter === "tech" || parameter === "must" ? <ExcludeLink value={value} label={label} /> : null}
    </li>
  );
}

/** Shows on hover and on focus, so that excluding is one step away without a column of its own. */
function ExcludeLink({ value, label }: { value: string; label: string }) {
  const t = useTranslations("filters");
  const { query } = useDashboard();
  return (
    <FilterLink
      to={toggleValue(query, "not", value)}
      aria-label={t("exclude", { name: label })}
      title={t("exclude", { name: label })}
      aria-current={query.not.includes(value) ? "true" : undefined}
      className="absolute -left-6 flex size-6 items-center justify-center rounded-sm text-mute opacity-0 hover:text-ink focus-visible:opacity-100 group-hover:opacity-100"
    >
      <Icon name="minus" className="size-3.5" />
    </FilterLink>
  );
}
