"use client";

import { useTable } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import { Icon } from "@/components/ui/icon";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { monthsOf } from "@/lib/cv/months";
import { isGroupedByExperience, sortedBy } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { COLUMNS, type Column, type SortKey } from "@/lib/cv/view/filter/query";
import { COLUMN_LABELS } from "./column-labels";
import { useExpandedRows } from "./expanded-rows";
import { columns, features } from "./project-columns";
import { ProjectDetail } from "./project-detail";

/** Rows that a phone shows first. */
export const FIRST_CARDS = 6;

/** What a click on a column's title sorts by; technologies have no order. */
const SORT_OF: Partial<Record<Column, SortKey>> = {
  title: "title",
  org: "org",
  period: "end",
  duration: "duration",
};

/** The projects of the view, a row each on a wide screen, a card each on a phone. */
export function ProjectTable({ rows }: { rows: ProjectRow[] }) {
  const { query, index } = useDashboard();
  const { isOpen } = useExpandedRows();
  const isGrouped = isGroupedByExperience(query);
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map((name) => [name, query.cols.includes(name)])),
    [query.cols],
  );
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.slug,
    state: { columnVisibility },
  });
  const projects = useMemo(
    () => new Map(index.projects.map(({ project }) => [project.slug, project])),
    [index],
  );

  return (
    <table aria-labelledby="projects" className="w-full border-collapse text-left max-md:block">
      <thead className="max-md:block">
        {table.getHeaderGroups().map((group) => (
          <tr
            key={group.id}
            className="border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:px-5 max-md:pb-2"
          >
            {group.headers.map((header) => (
              <ColumnHeader key={header.id} column={header.column.id as Column} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody className="max-md:block">
        {table.getRowModel().rows.map((row, at) => {
          const project = projects.get(row.id);
          const open = isOpen(row.id) && project !== undefined;
          return (
            <Fragment key={row.id}>
              {isGrouped && row.original.experienceSlug !== rows[at - 1]?.experienceSlug ? (
                <ExperienceRow
                  project={row.original}
                  span={row.getVisibleCells().length}
                  isLate={at >= FIRST_CARDS}
                />
              ) : null}
              <tr data-late={at >= FIRST_CARDS ? "" : undefined} className="project-row">
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} className="project-value">
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
              {open ? (
                <tr
                  id={`detail-${row.id}`}
                  className="border-b border-line bg-paper last:border-b-0 max-md:block"
                >
                  <td colSpan={row.getVisibleCells().length} className="max-md:block">
                    <ProjectDetail project={project} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** Heads the projects of one experience, and says once what they share: where, as what and when. */
function ExperienceRow({ project, span, isLate }: { project: ProjectRow; span: number; isLate: boolean }) {
  const t = useTranslations("projects");
  const { index, view, words } = useDashboard();
  const { experienceSlug, organisation, role } = project;
  const experience = index.cv.experiences.find(({ slug }) => slug === experienceSlug);
  const rows = view.rows.filter((row) => row.experienceSlug === experienceSlug);
  const dated = rows.filter(({ datesInherited }) => !datesInherited).length;
  if (experience === undefined) return null;
  const months = monthsOf(experience, index.today);
  return (
    <tr className="experience-row" data-late={isLate ? "" : undefined}>
      <th scope="rowgroup" colSpan={span}>
        <span lang={index.cv.profile.locale} className="text-ink">
          {[organisation, role].filter((part) => part !== "").join(" · ")}
        </span>{" "}
        <span className="font-normal text-mute tabular-nums">
          {[
            words.period(experience),
            months > 0 ? words.duration(months) : "",
            [
              t("here", { count: rows.length }),
              dated < rows.length && months > 0 ? t("undated", { dated, count: rows.length }) : "",
            ]
              .filter((part) => part !== "")
              .join(", "),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </span>
      </th>
    </tr>
  );
}

const WIDTHS: Record<Column, string> = {
  title: "md:w-[34%]",
  org: "md:w-[12%]",
  role: "md:w-[14%]",
  period: "md:w-[20%]",
  duration: "md:w-[12%]",
  technologies: "",
};

function ColumnHeader({ column }: { column: Column }) {
  const t = useTranslations("projects");
  const { query } = useDashboard();
  const key = SORT_OF[column];
  const label = t(COLUMN_LABELS[column]);
  const sorted = key !== undefined && query.sort.key === key;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (query.sort.descending ? "descending" : "ascending") : undefined}
      // On a phone what sorts is a line above the cards; a name that sorts nothing is for the screen reader.
      className={`text-sm font-medium text-mute md:px-2 md:py-2 md:first:pl-5 md:last:pr-5 ${WIDTHS[column]} ${
        key === undefined ? "max-md:sr-only" : ""
      }`}
    >
      {key === undefined ? (
        label
      ) : (
        <FilterLink
          to={sortedBy(query, key)}
          title={t("sortBy", { column: label })}
          className="inline-flex min-h-6 items-center gap-1 hover:text-ink"
        >
          {label}
          {sorted ? (
            <Icon name="arrow" className={`size-3 ${query.sort.descending ? "" : "rotate-180"}`} />
          ) : null}
        </FilterLink>
      )}
    </th>
  );
}
