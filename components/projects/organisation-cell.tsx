"use client";

import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";

/** The organisation, which filters by itself. */
export function OrganisationCell({ project }: { project: ProjectRow }) {
  const { query } = useDashboard();
  return (
    <FilterLink
      to={toggleValue(query, "org", project.orgSlug)}
      className="[overflow-wrap:anywhere] hover:text-ink hover:underline"
    >
      {project.organisation}
    </FilterLink>
  );
}
