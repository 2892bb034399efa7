"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { CopyAddress } from "@/components/ui/copy-address";
import { Icon } from "@/components/ui/icon";
import { COUNT_ID, focusCount, isByKeyboard } from "@/components/view/count-focus";
import { useFilterChipLabel } from "@/components/view/filter-chip-label";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { cleared, partsOf, withoutPart } from "@/lib/cv/view/filter/edit-query";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { FacetPanelButton } from "./facet-panel";

/**
 * The filter in words. A bar that stays in sight has a chip to take away each part, how many projects are left and the link
 * to this view; under it, the filter in one sentence.
 */
export function ActiveFilters() {
  const t = useTranslations("view");
  const { index, query, view, words } = useDashboard();
  const label = useFilterChipLabel();
  const parts = partsOf(query);
  // A CV without projects has nothing to filter.
  if (view.total === 0 && parts.length === 0) return null;
  const isTimed = query.from !== null || query.to !== null;
  const dated = isTimed ? view.rows.filter((row) => !row.datesInherited).length : 0;

  return (
    <>
      <div className="result-bar">
        <FacetPanelButton />
        {parts.length > 0 ? (
          <ul aria-label={t("active")} className="result-chips">
            {parts.map((part) => {
              const name = label(part);
              const text =
                part.parameter === "not"
                  ? t("without", { name })
                  : part.parameter === "q"
                    ? t("quoted", { text: name })
                    : name;
              return (
                <li
                  key={part.parameter === "period" ? "period" : `${part.parameter} ${part.value}`}
                  className="max-w-full"
                >
                  <FilterLink
                    to={(current) => withoutPart(current, part)}
                    onClick={focusNextChip}
                    aria-label={t("remove", { name: text })}
                    className="inline-flex min-h-7 items-center gap-1.5 rounded-2xl bg-accent-soft px-3 py-1 text-sm font-semibold text-accent [overflow-wrap:anywhere] hover:opacity-80"
                  >
                    {text}
                    <Icon name="close" className="size-3" />
                  </FilterLink>
                </li>
              );
            })}
          </ul>
        ) : null}
        <p id={COUNT_ID} tabIndex={-1} className="text-ink-2">
          {t.rich("shown", {
            shown: view.shown,
            total: view.total,
            strong: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong>,
          })}
        </p>
        {parts.length > 0 ? (
          <FilterLink
            to={cleared}
            onClick={focusCount}
            className="text-ink-2 underline underline-offset-4 hover:text-ink print:hidden"
          >
            {t("clear")}
          </FilterLink>
        ) : null}
        <CopyAddress className={`ml-auto max-sm:hidden print:hidden ${BUTTON.plain}`} />
      </div>
      <p
        role="status"
        className={parts.length > 0 ? "-mt-3 text-sm text-mute [overflow-wrap:anywhere]" : "sr-only"}
      >
        <span className="sr-only">{t("announced", { shown: view.shown, total: view.total })} </span>
        {sentenceOf(index, query, words)}
        {isTimed && dated < view.shown ? <span className="block">{t("dated", { dated })}</span> : null}
      </p>
    </>
  );
}

/** The chip that goes takes the focus with it: the next one has it, else the count. */
function focusNextChip(event: MouseEvent<HTMLAnchorElement>): void {
  const chip = event.currentTarget.closest("li");
  const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
  const link = neighbour?.querySelector("a");
  if (link && isByKeyboard(event)) link.focus();
  else focusCount(event);
}
