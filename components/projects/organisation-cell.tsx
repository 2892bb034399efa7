"use client";

import { FilterLink } from "@/components/view/filter-link";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";

/** The organisation, which filters by itself. */
export function OrganisationCell({ project }: { project: ProjectRow }) {
  return (
    <FilterLink
      to={(query) => toggleValue(query, "org", project.orgSlug)}
      className="[overflow-wrap:anywhere] hover:text-ink hover:underline"
    >
      {project.organisation}
    </FilterLink>
  );
}
