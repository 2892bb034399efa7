"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { chipClass, EvaluatedMark } from "@/components/technologies/technology-chip";
import type { DataColumn } from "@/components/ui/table-model";
import { FilterLink } from "@/components/view/filter-link";
import { ProofLink } from "@/components/view/proof-link";
import { useDashboard, useFilteredCv } from "@/components/view/view-provider";
import { technologyNames } from "@/lib/cv/export/table-columns";
import { isGroupedByExperience, toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { COLUMNS, type Column } from "@/lib/cv/view/filter/query";
import { searchedWords } from "@/lib/cv/view/search/word-matches";
import type { Words } from "@/lib/cv/words/words";
import type { CellsBeside } from "./cells-beside";
import { COLUMN_LABELS } from "./column-labels";
import { DurationCell, durationOf, PeriodCell, RoleCell } from "./period-cell";
import { ProjectCell } from "./project-cell";

type Draw = {
  text: (row: ProjectRow, words: Words, inherited: string) => string;
  cell: (row: ProjectRow, beside: CellsBeside) => ReactNode;
};

const DRAWN: Record<Column, Draw> = {
  title: {
    text: (row) => row.title,
    cell: (row, beside) => <ProjectCell project={row} beside={beside} />,
  },
  org: { text: (row) => row.organisation, cell: (row) => <OrganisationCell project={row} /> },
  role: { text: (row) => row.role, cell: (row) => <RoleCell project={row} /> },
  period: {
    text: periodText,
    cell: (row, beside) => <PeriodCell project={row} beside={beside} />,
  },
  duration: { text: durationOf, cell: (row) => <DurationCell project={row} /> },
  technologies: { text: technologyNames, cell: (row) => <TechnologiesCell project={row} /> },
};

/** Copied, a period says as on the screen that it is only its experience's. */
function periodText(row: ProjectRow, words: Words, inherited: string): string {
  const period = words.period(row);
  return row.datesInherited && period !== "" ? `${period} (${inherited})` : period;
}

/**
 * The columns of the project table, by the names the URL gives them. Their order is the domain's, as that of the exports. They are the same
 * ones until what all rows depend on changes.
 */
export function useProjectColumns(): DataColumn<ProjectRow>[] {
  const t = useTranslations("projects");
  const { words } = useFilteredCv();
  const { query } = useDashboard();
  const { q } = query;
  const shown = query.cols.join();
  const isGrouped = isGroupedByExperience(query);
  return useMemo(() => {
    const inherited = t("inherited");
    const beside = { shown: new Set(shown.split(",")), isGrouped, searched: searchedWords(q) };
    return COLUMNS.map((id) => {
      const { text, cell } = DRAWN[id];
      return {
        id,
        label: t(COLUMN_LABELS[id]),
        text: (row) => text(row, words, inherited),
        cell: (row) => cell(row, beside),
      };
    });
  }, [t, words, q, shown, isGrouped]);
}

/** The organisation, which filters by itself. */
function OrganisationCell({ project }: { project: ProjectRow }) {
  return (
    <FilterLink
      to={(query) => toggleValue(query, "org", project.orgSlug)}
      className="[overflow-wrap:anywhere] hover:text-ink hover:underline"
    >
      {project.organisation}
    </FilterLink>
  );
}

/** The technologies of a project; each leads to what proves it, those asked for are marked. */
function TechnologiesCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  if (project.technologies.length === 0) return <span className="text-mute">{t("noTechnology")}</span>;
  return (
    <ul className="chips">
      {project.technologies.map(({ slug, name, kind, matched }) => (
        <li key={slug}>
          <ProofLink
            of={{ kind: "technology", slug, project: project.slug }}
            href={`/technologies/${slug}`}
            // A shortcut of the pointer: Tab leads from project to project, and the lanes have the same links.
            tabIndex={-1}
            aria-current={matched ? "true" : undefined}
            className={chipClass({ matched, evaluated: kind === "evaluated" })}
          >
            {name}
            {kind === "evaluated" ? <EvaluatedMark>{t("evaluated")}</EvaluatedMark> : null}
          </ProofLink>
        </li>
      ))}
    </ul>
  );
}
