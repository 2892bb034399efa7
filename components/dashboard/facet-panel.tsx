"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { useCoveringPopover } from "@/components/ui/use-covering-popover";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { cleared, partsOf } from "@/lib/cv/view/filter/edit-query";
import type { FacetValue } from "@/lib/cv/view/filter/view";
import { FacetOption } from "./facet-option";
import { FacetRest } from "./facet-rest";
import { PeriodFacet } from "./period-facet";
import { TechnologyFacet } from "./technology-facet";

const DRAWER_ID = "filters";

/**
 * Every way to filter: a column that scrolls by itself on a wide screen, a drawer on a phone. The drawer is a native popover, so that it opens,
 * closes on Escape and gives the focus back without JavaScript; what it covers is inert.
 */
export function FacetPanel() {
  const t = useTranslations("filters");
  const { view } = useDashboard();
  if (view.total === 0) return null;
  return <FacetDrawer title={t("title")} />;
}

function FacetDrawer({ title }: { title: string }) {
  const t = useTranslations("filters");
  const { query, view } = useDashboard();
  const tView = useTranslations("view");
  const drawer = useRef<HTMLDivElement>(null);
  const covers = useCoveringPopover(drawer);
  const done = useRef<HTMLButtonElement>(null);
  const landmark = {
    role: covers ? "dialog" : "complementary",
    "aria-modal": covers || undefined,
    "aria-label": title,
  };
  const count = t("show", { count: view.shown });
  return (
    <div
      ref={drawer}
      id={DRAWER_ID}
      popover="auto"
      {...landmark}
      className="m-0 hidden h-dvh max-h-none w-full max-w-sm flex-col overflow-y-auto bg-paper pr-6 pb-24 pl-8 text-ink open:flex lg:sticky lg:top-14 lg:-ml-8 lg:flex lg:h-auto lg:max-h-[calc(100dvh-3.5rem)] lg:w-[18.5rem] lg:shrink-0 lg:pr-2 lg:pb-8 print:hidden"
    >
      <div className="sticky top-0 z-10 flex items-center gap-4 bg-paper py-4 lg:static lg:py-0">
        <h2 className="grow font-serif text-title lg:sr-only">{title}</h2>
        {partsOf(query).length > 0 ? (
          <FilterLink
            to={cleared}
            // It goes, and the focus with it.
            onClick={() => done.current?.focus()}
            className="text-ink-2 underline underline-offset-4 lg:hidden"
          >
            {tView("clear")}
          </FilterLink>
        ) : null}
        <button
          ref={done}
          type="button"
          popoverTarget={DRAWER_ID}
          popoverTargetAction="hide"
          className={`lg:hidden ${BUTTON.accent}`}
        >
          {count}
        </button>
        {/* What the page says beside its count is inert now. */}
        {covers ? (
          <p role="status" className="sr-only">
            {count}
          </p>
        ) : null}
      </div>
      <div className="facets">
        <p className="sr-only">{t("countsAre")}</p>
        <ListFacet title={t("organisation")} parameter="org" options={view.facets.org} />
        <ListFacet title={t("declaredLevel")} parameter="level" options={view.facets.level} />
        <PeriodFacet />
        <TechnologyFacet />
      </div>
    </div>
  );
}

/** Opens the drawer on a phone. */
export function FacetPanelButton() {
  const t = useTranslations("filters");
  const { query, view } = useDashboard();
  if (view.total === 0) return null;
  return (
    <button type="button" popoverTarget={DRAWER_ID} className={`lg:hidden print:hidden ${BUTTON.plain}`}>
      <Icon name="filter" />
      {t("open", { count: partsOf(query).length })}
    </button>
  );
}

/** How many values are shown before one asks for the rest. */
const SHORT_LIST = 8;

/** A facet that is one plain list: the first values and the chosen ones, or all of them. */
function ListFacet({
  title,
  parameter,
  options,
}: {
  title: string;
  parameter: "org" | "level";
  options: readonly FacetValue[];
}) {
  const { open } = useDashboard();
  if (options.length === 0) return null;
  const short = options.filter(({ selected }, at) => at < SHORT_LIST || selected);
  const shown = open.includes(parameter) || parameter === "level" ? options : short;
  const id = `facet-${parameter}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1 text-sm font-semibold">
        {title}
      </h3>
      <ul>
        {shown.map(({ value, label, count, selected, declared }) => (
          <FacetOption key={value} {...{ parameter, value, label, count, selected, declared }} />
        ))}
      </ul>
      {short.length < options.length && parameter === "org" ? (
        <FacetRest part={parameter} count={options.length - short.length} />
      ) : null}
    </section>
  );
}
