"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { FilterLink } from "@/components/view/filter-link";
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
    <li className="group flex items-center">
      <FilterLink
        to={isTechnology ? toggleTechnology(query, value) : toggleValue(query, parameter, value)}
        role="checkbox"
        aria-checked={selected}
        onKeyDown={clickOnSpace}
        className={`flex min-h-7 grow items-center gap-2.5 rounded-sm pr-1 hover:text-ink ${
          selected ? "font-semibold text-ink" : option.count === 0 ? "text-mute" : "text-ink-2"
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
        <span
          lang={parameter === "level" ? index.cv.profile.locale : undefined}
          className={`${parameter === "level" ? "mr-auto" : "grow"} [overflow-wrap:anywhere] ${excluded ? "line-through" : ""}`}
        >
          {label}
        </span>
        {excluded ? <span className="sr-only">, {t("excluded")}</span> : null}
        <Count option={option} />
      </FilterLink>
      {isTechnology ? <ExcludeLink value={value} label={label} /> : null}
    </li>
  );
}

/** Of a level, the skills that are declared at it come first: that is what its name promises. */
function Count({ option: { count, declared } }: { option: FacetValue }) {
  const t = useTranslations("filters");
  if (declared !== undefined) {
    return (
      <span className="max-w-[65%] shrink-0 text-right text-sm font-normal text-mute tabular-nums">
        <span className="sr-only">, </span>
        {t("declaredCount", { declared, count })}
      </span>
    );
  }
  return (
    <>
      <span className="text-sm text-mute tabular-nums" aria-hidden="true">
        {count}
      </span>
      <span className="sr-only">, {t("projectCount", { count })}</span>
    </>
  );
}

/**
 * Stands beside the count, a target of its own: it shows on hover and on focus, and always where nothing hovers, so that
 * a finger never meets what it does not see.
 */
function ExcludeLink({ value, label }: { value: string; label: string }) {
  const t = useTranslations("filters");
  const { query } = useDashboard();
  const excluded = query.not.includes(value);
  return (
    <FilterLink
      to={toggleValue(query, "not", value)}
      role="checkbox"
      aria-checked={excluded}
      onKeyDown={clickOnSpace}
      aria-label={t("exclude", { name: label })}
      title={t("exclude", { name: label })}
      className={`flex size-6 shrink-0 items-center justify-center rounded-sm hover:text-ink focus-visible:opacity-100 group-hover:opacity-100 ${
        excluded ? "text-ink" : "text-mute [@media(hover:hover)]:opacity-0"
      }`}
    >
      <Icon name="minus" className="size-3.5" />
    </FilterLink>
  );
}

/** Space ticks, as a check box does, and does not scroll the page. */
function clickOnSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
