"use client";

import type { FacetValue } from "@/lib/cv/view/filter/view";
import { FacetOption } from "./facet-option";

/** A facet that is one plain list. */
export function ListFacet({
  title,
  parameter,
  options,
}: {
  title: string;
  parameter: "org" | "level";
  options: readonly FacetValue[];
}) {
  if (options.length === 0) return null;
  const id = `facet-${parameter}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1 text-sm font-semibold">
        {title}
      </h3>
      <ul>
        {options.map((option) => (
          <FacetOption key={option.value} parameter={parameter} option={option} />
        ))}
      </ul>
    </section>
  );
}
