"use client";

import { columnVisibilityFeature, createColumnHelper, tableFeatures } from "@tanstack/react-table";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { OrganisationCell } from "./organisation-cell";
import { DurationCell, PeriodCell, RoleCell } from "./period-cell";
import { ProjectCell } from "./project-cell";
import { TechnologiesCell } from "./technologies-cell";

export const features = tableFeatures({ columnVisibilityFeature });

const column = createColumnHelper<typeof features, ProjectRow>();

/**
 * The columns of the project table, by the names the URL gives them. They only draw: filtering and sorting are the
 * domain's, so that the table and the exports cannot disagree.
 */
export const columns = column.columns([
  column.display({ id: "title", cell: ({ row }) => <ProjectCell project={row.original} /> }),
  column.display({ id: "org", cell: ({ row }) => <OrganisationCell project={row.original} /> }),
  column.display({ id: "role", cell: ({ row }) => <RoleCell project={row.original} /> }),
  column.display({ id: "period", cell: ({ row }) => <PeriodCell project={row.original} /> }),
  column.display({ id: "duration", cell: ({ row }) => <DurationCell project={row.original} /> }),
  column.display({ id: "technologies", cell: ({ row }) => <TechnologiesCell project={row.original} /> }),
]);
