"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, Suspense } from "react";
import { copySelectedRows } from "@/components/ui/copied-rows";
import { DataTable, type TableLook } from "@/components/ui/data-table";
import { Icon } from "@/components/ui/icon";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { monthsOf } from "@/lib/cv/months";
import { isGroupedByExperience, sortedBy } from "@/lib/cv/view/filter/edit-query";
import { projectsBySlug } from "@/lib/cv/view/filter/project-entries";
import type { ProjectEntry } from "@/lib/cv/view/filter/project-entry";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { Column, SortKey } from "@/lib/cv/view/filter/query";
import { rowPart } from "@/lib/url/openable-parts";
import { hrefOf } from "@/lib/url/write-query";
import { LazyProjectSections } from "./lazy-sections";
import { useProjectColumns } from "./project-columns";

/** Rows that a phone shows first. */
export const FIRST_CARDS = 6;

/** What a click on a column's title sorts by; technologies have no order. */
const SORT_OF: Partial<Record<string, SortKey>> = {
  title: "title",
  org: "org",
  period: "end",
  duration: "duration",
} satisfies Partial<Record<Column, SortKey>>;

const COLUMN_OF = Object.fromEntries(Object.entries(SORT_OF).map(([column, key]) => [key, column]));

const WIDTHS: Record<Column, string> = {
  title: "md:w-[34%]",
  org: "md:w-[12%]",
  role: "md:w-[14%]",
  period: "md:w-[20%]",
  duration: "md:w-[12%]",
  technologies: "",
};

/** A table whose rows leave their dates to the title of their experience keeps no room for them. */
const lookOf = (periods: string): TableLook<ProjectRow> => ({
  table: "w-full border-collapse text-left max-md:block",
  head: "border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:px-5 max-md:pb-2",
  // On a phone what sorts is a line above the cards; a name that sorts nothing is for the screen reader.
  title: ({ id }) =>
    `text-sm font-medium text-mute md:px-2 md:py-2 md:first:pl-5 md:last:pr-5 ${
      id === "period" ? periods : WIDTHS[id as Column]
    } ${SORT_OF[id] === undefined ? "max-md:sr-only" : ""}`,
  body: "max-md:block",
  group: "experience-row",
  row: "project-row",
  cell: () => "project-value",
});

const LOOK = lookOf(WIDTHS.period);
const UNDATED_LOOK = lookOf("md:w-32");

/** The projects of the view, a row each on a wide screen, a card each on a phone. */
export function ProjectTable({ rows }: { rows: ProjectRow[] }) {
  const t = useTranslations("projects");
  const { query, index, open } = useDashboard();
  const columns = useProjectColumns();
  const isGrouped = isGroupedByExperience(query);
  const { key, descending } = query.sort;
  return (
    <DataTable
      look={isGrouped && rows.every(({ datesInherited }) => datesInherited) ? UNDATED_LOOK : LOOK}
      labelledBy="projects"
      columns={columns}
      rows={rows}
      keyOf={({ slug }) => slug}
      visible={query.cols}
      sorted={{ column: COLUMN_OF[key] ?? "", descending }}
      titleOf={({ id, label }) => {
        const sort = SORT_OF[id];
        return sort === undefined ? (
          label
        ) : (
          <FilterLink
            to={(current) => sortedBy(current, sort)}
            title={t("sortBy", { column: label })}
            className="inline-flex min-h-6 items-center gap-1 hover:text-ink"
          >
            {label}
            {sort === key ? (
              <Icon name="arrow" className={`size-3 ${descending ? "" : "rotate-180"}`} />
            ) : null}
          </FilterLink>
        );
      }}
      {...(isGrouped
        ? {
            groupOf: ({ experienceSlug }: ProjectRow) => experienceSlug,
            groupTitle: ([first]: readonly ProjectRow[]) => first && <ExperienceTitle project={first} />,
          }
        : {})}
      isLate={(position) => position >= FIRST_CARDS}
      detailOf={({ slug }) => {
        const entry = open.includes(rowPart(slug)) ? projectsBySlug(index).get(slug) : undefined;
        return entry === undefined ? null : (
          <tr id={`detail-${slug}`} className="border-b border-line bg-paper max-md:block">
            <td colSpan={query.cols.length} className="max-md:block">
              <ProjectDetail entry={entry} />
            </td>
          </tr>
        );
      }}
      onCopy={(event: ClipboardEvent<HTMLTableElement>) => copySelectedRows(event, columns, query.cols, rows)}
    />
  );
}

/** Heads the projects of one experience, and says once what they share: where, as what and when. */
function ExperienceTitle({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { index, view, words } = useDashboard();
  const { experienceSlug, organisation, role } = project;
  const experience = index.cv.experiences.find(({ slug }) => slug === experienceSlug);
  const rows = view.rows.filter((row) => row.experienceSlug === experienceSlug);
  const dated = rows.filter(({ datesInherited }) => !datesInherited).length;
  if (experience === undefined) return null;
  const months = monthsOf(experience, index.today);
  return (
    <>
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
    </>
  );
}

/** An opened row: the project's sections, and the way to its own page. */
function ProjectDetail({ entry: { project, experience } }: { entry: ProjectEntry }) {
  const t = useTranslations("projects");
  const { index, query } = useDashboard();
  const empty = project.summary === "" && project.sections.length === 0 && experience.summary === "";
  return (
    <div className="flex flex-col gap-3 px-5 py-4">
      {empty ? (
        <p className="text-mute">{t("noDetail")}</p>
      ) : (
        <Suspense fallback={<p className="text-mute">{t("loading")}</p>}>
          <LazyProjectSections
            project={project}
            headingLevel="h3"
            lang={index.cv.profile.locale}
            about={experience}
          />
        </Suspense>
      )}
      <Link
        href={hrefOf(`/projects/${project.slug}`, query)}
        prefetch={false}
        className="self-start text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
      >
        {t("page")}
      </Link>
    </div>
  );
}
