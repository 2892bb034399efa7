"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo } from "react";
import { clickOnSpace, FilterBox } from "@/components/view/filter-box";
import { useFilteredCv } from "@/components/view/view-provider";
import { type ListParameter, toggleTechnology, toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { FacetValue } from "@/lib/cv/view/filter/view";

/** What a box adds to; a technology's goes where the other technologies are. */
type FacetParameter = Exclude<ListParameter, "must" | "not">;

/**
 * One value of a facet, drawn again when something of it changes: a box to tick, its name, and how many projects choosing it too would show. It is a link, which
 * needs no script, with the role and the keys of a check box.
 */
export const FacetOption = memo(function FacetOption({
  parameter,
  value,
  label,
  count,
  selected,
  declared,
  excluded = false,
}: Pick<FacetValue, "value" | "label" | "count" | "selected"> & {
  parameter: FacetParameter;
  /** Of a level. */
  declared?: number | undefined;
  /** Of a technology. */
  excluded?: boolean;
}) {
  const t = useTranslations("filters");
  const { index } = useFilteredCv();
  const isTechnology = parameter === "tech";
  return (
    <li className="facet-value">
      <FilterBox
        to={(query) => (isTechnology ? toggleTechnology(query, value) : toggleValue(query, parameter, value))}
        checked={selected}
        // The eye reads them short, beside their column.
        aria-label={
          declared === undefined ? undefined : `${label}, ${t("declaredCount", { declared, count })}`
        }
        aria-keyshortcuts={isTechnology ? "Delete" : undefined}
        onKeyDown={isTechnology ? tickOrExclude : undefined}
        className={count === 0 ? "facet-link facet-none" : "facet-link"}
      >
        <span
          lang={parameter === "level" ? index.cv.profile.locale : undefined}
          className={excluded ? "facet-name line-through" : "facet-name"}
        >
          {label}
        </span>
        {excluded ? <span className="sr-only">, {t("excluded")}</span> : null}
        <span className="facet-count">
          {declared === undefined ? count : t("declaredShort", { declared, count })}
        </span>
      </FilterBox>
      {isTechnology ? (
        <FilterBox
          to={(query) => toggleValue(query, "not", value)}
          checked={excluded}
          // Delete on the box does the same: a list of technologies is one stop each.
          tabIndex={-1}
          title={t("exclude", { name: label })}
          className="facet-exclude"
        />
      ) : null}
    </li>
  );
});

/** Delete excludes what the box stands for, or takes it back. */
function tickOrExclude(event: KeyboardEvent<HTMLAnchorElement>): void {
  const exclude = event.currentTarget.nextElementSibling;
  if (event.key !== "Delete") clickOnSpace(event);
  else if (exclude instanceof HTMLElement) exclude.click();
}
