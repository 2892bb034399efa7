"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { clickOnSpace, FilterBox } from "@/components/view/filter-box";
import { useDashboard } from "@/components/view/view-provider";
import { type ListParameter, toggleTechnology, toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { FacetValue } from "@/lib/cv/view/filter/view";

/** What a box adds to; a technology's goes where the other technologies are. */
type FacetParameter = Exclude<ListParameter, "must" | "not">;

/**
 * One value of a facet: a box to tick, its name, and how many projects choosing it too would show. It is a link, which
 * needs no script, with the role and the keys of a check box.
 */
export function FacetOption({ parameter, option }: { parameter: FacetParameter; option: FacetValue }) {
  const t = useTranslations("filters");
  const { query, index } = useDashboard();
  const { value, label, selected } = option;
  const isTechnology = parameter === "tech";
  const excluded = isTechnology && query.not.includes(value);
  return (
    <li className="facet-value">
      <FilterBox
        to={isTechnology ? toggleTechnology(query, value) : toggleValue(query, parameter, value)}
        checked={selected}
        // The eye reads them short, beside their column.
        aria-label={
          option.declared === undefined
            ? undefined
            : `${label}, ${t("declaredCount", { declared: option.declared, count: option.count })}`
        }
        aria-keyshortcuts={isTechnology ? "Delete" : undefined}
        onKeyDown={isTechnology ? tickOrExclude : undefined}
        className={option.count === 0 ? "facet-link facet-none" : "facet-link"}
      >
        <span
          lang={parameter === "level" ? index.cv.profile.locale : undefined}
          className={excluded ? "facet-name line-through" : "facet-name"}
        >
          {label}
        </span>
        {excluded ? <span className="sr-only">, {t("excluded")}</span> : null}
        <span className="facet-count">
          {option.declared === undefined
            ? option.count
            : t("declaredShort", { declared: option.declared, count: option.count })}
        </span>
      </FilterBox>
      {isTechnology ? (
        <FilterBox
          to={toggleValue(query, "not", value)}
          checked={excluded}
          // Delete on the box does the same: a list of technologies is one stop each.
          tabIndex={-1}
          title={t("exclude", { name: label })}
          className="facet-exclude"
        />
      ) : null}
    </li>
  );
}

/** Delete excludes what the box stands for, or takes it back. */
function tickOrExclude(event: KeyboardEvent<HTMLAnchorElement>): void {
  const exclude = event.currentTarget.nextElementSibling;
  if (event.key !== "Delete") clickOnSpace(event);
  else if (exclude instanceof HTMLElement) exclude.click();
}
