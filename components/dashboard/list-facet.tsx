"use client";

import { useDashboard } from "@/components/view/view-provider";
import type { FacetValue } from "@/lib/cv/view/filter/view";
import { FacetOption } from "./facet-option";
import { FacetRest } from "./facet-rest";

/** How many values are shown before one asks for the rest. */
const SHORT_LIST = 8;

/** A facet that is one plain list: the first values and the chosen ones, or all of them. */
export function ListFacet({
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
