"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { DataColumn } from "@/components/ui/table-model";
import { useDashboard } from "@/components/view/view-provider";
import { technologyNames } from "@/lib/cv/export/table-columns";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { COLUMNS, type Column } from "@/lib/cv/view/filter/query";
import type { Words } from "@/lib/cv/words/words";
import { COLUMN_LABELS } from "./column-labels";
import { OrganisationCell } from "./organisation-cell";
import { DurationCell, durationOf, PeriodCell, RoleCell } from "./period-cell";
import { ProjectCell } from "./project-cell";
import { TechnologiesCell } from "./technologies-cell";

type Draw = Pick<DataColumn<ProjectRow>, "cell"> & { text: (row: ProjectRow, words: Words) => string };

const DRAWN: Record<Column, Draw> = {
  title: { text: (row) => row.title, cell: (row) => <ProjectCell project={row} /> },
  org: { text: (row) => row.organisation, cell: (row) => <OrganisationCell project={row} /> },
  role: { text: (row) => row.role, cell: (row) => <RoleCell project={row} /> },
  period: { text: (row, words) => words.period(row), cell: (row) => <PeriodCell project={row} /> },
  duration: { text: durationOf, cell: (row) => <DurationCell project={row} /> },
  technologies: { text: technologyNames, cell: (row) => <TechnologiesCell project={row} /> },
};

/** The columns of the project table, by the names the URL gives them. Their order is the domain's, as that of the exports. */
export function useProjectColumns(): DataColumn<ProjectRow>[] {
  const t = useTranslations("projects");
  const { words } = useDashboard();
  return useMemo(
    () =>
      COLUMNS.map((id) => {
        const { text, ...rest } = DRAWN[id];
        return { id, label: t(COLUMN_LABELS[id]), text: (row) => text(row, words), ...rest };
      }),
    [t, words],
  );
}
