"use client";

import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { focusCount } from "@/components/view/count-focus";
import { useFilterChipLabel } from "@/components/view/filter-chip-label";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { cleared, type FilterPart, partsOf } from "@/lib/cv/view/filter/edit-query";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { type Suggestion, suggestionsOf } from "@/lib/cv/view/filter/suggestions";

/** How giving up a part is called, where it is not "without …": what was excluded comes back. */
const RELAX: Partial<Record<Suggestion["parameter"], "relaxSearch" | "relaxExclusion" | "relaxPeriod">> = {
  q: "relaxSearch",
  not: "relaxExclusion",
  period: "relaxPeriod",
};

/** An empty view says which part of the filter to give up, and how many projects that would show. */
export function NoResult() {
  const t = useTranslations("view");
  const { index, query } = useDashboard();
  const label = useFilterChipLabel();
  const parts = partsOf(query).length;
  const relaxations = suggestionsOf(index, query).slice(0, 5);
  if (index.projects.length === 0) return <p className="px-5 pt-2 pb-6 text-md">{t("noProject")}</p>;
  return (
    <div className="flex flex-col items-start gap-3 px-5 pt-2 pb-6">
      <p className="text-md">{t("empty", { count: parts })}</p>
      {relaxations.length > 0 ? (
        <>
          <p className="text-ink-2">{t("emptyHint", { count: parts })}</p>
          <ul className="flex flex-wrap gap-2">
            {relaxations.map(({ parameter, value, shown, query: relaxed }) => {
              const name = givenUp(query, parameter, value).map(label).join(", ");
              return (
                <li key={`${parameter} ${value}`} className="max-w-full">
                  <FilterLink
                    to={() => relaxed}
                    onClick={focusCount}
                    className={`${BUTTON.plain} py-1 whitespace-normal! [overflow-wrap:anywhere]`}
                  >
                    {t(RELAX[parameter] ?? "relax", { name, count: shown })}
                  </FilterLink>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      <FilterLink
        to={cleared}
        onClick={focusCount}
        className="text-ink-2 underline underline-offset-4 hover:text-ink"
      >
        {t("clear")}
      </FilterLink>
    </div>
  );
}

/** What a suggestion takes out of the filter: a value, or all that the parameter holds. */
function givenUp(
  { from, to, ...lists }: ViewQuery,
  parameter: Suggestion["parameter"],
  value: string | null,
): FilterPart[] {
  switch (parameter) {
    case "period":
      return [{ parameter, from, to }];
    case "from":
      return [{ parameter: "period", from, to: null }];
    case "to":
      return [{ parameter: "period", from: null, to }];
    default:
      return [value ?? lists[parameter]].flat().map((each) => ({ parameter, value: each }));
  }
}
