"use client";

import { useTranslations } from "next-intl";
import { memo, useRef, useState } from "react";
import { useDashboard } from "@/components/dashboard/view-provider";
import { Icon } from "@/components/ui/icon";
import type { Level } from "@/lib/cv/model";
import { type LaneSort, type LaneSortKey, naturalLaneSort } from "@/lib/cv/view/lanes";
import type { TechnologyFacts } from "@/lib/cv/view/technology-facts";
import type { LaneGroup } from "@/lib/cv/view/timeline";
import type { Words } from "@/lib/cv/words/words";
import { TechnologyLink } from "./technology-link";
import { DeclaredLevel } from "./timeline-lane";

const COLUMNS = ["technology", "category", "level", "firstUsed", "lastUsed", "duration", "projects"] as const;
type Column = (typeof COLUMNS)[number];

const SORT_OF: Partial<Record<Column, LaneSortKey>> = {
  technology: "name",
  firstUsed: "first",
  lastUsed: "last",
  duration: "duration",
};

/** The lanes of the chart as a table: the same technologies in the same order, with their figures. */
export function TimelineTable({
  groups,
  sort,
  onSort,
}: {
  groups: readonly LaneGroup[];
  sort: LaneSort;
  onSort: (sort: LaneSort) => void;
}) {
  const t = useTranslations("timeline");
  const { index, words } = useDashboard();
  const table = useRef<HTMLTableElement>(null);
  return (
    <div className="px-5">
      <table ref={table} className="w-full border-collapse text-left text-sm max-md:block">
        <caption className="sr-only">{t("title")}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-line">
            {COLUMNS.map((column) => (
              <ColumnHeader key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {groups.flatMap(({ lanes, inView }) =>
            lanes.map(({ track, selected }) => (
              <Row
                key={track.slug}
                track={track}
                selected={selected}
                inView={inView}
                scale={index.cv.levels}
                words={words}
              />
            )),
          )}
        </tbody>
      </table>
      <CopyTable table={table} />
    </div>
  );
}

function ColumnHeader({
  column,
  sort,
  onSort,
}: {
  column: Column;
  sort: LaneSort;
  onSort: (sort: LaneSort) => void;
}) {
  const t = useTranslations("timeline");
  const key = SORT_OF[column];
  const sorted = key === sort.key;
  const label = t(column);
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}
      className={`py-1.5 pr-3 font-medium text-mute last:pr-0 ${NUMERIC.has(column) ? "text-right" : ""}`}
    >
      {key === undefined ? (
        label
      ) : (
        <>
          <button
            type="button"
            onClick={() => onSort(sorted ? { key, descending: !sort.descending } : naturalLaneSort(key))}
            className="needs-script inline-flex min-h-6 items-center gap-1 hover:text-ink"
          >
            {label}
            {sorted ? (
              <Icon name="arrow" className={`size-3 ${sort.descending ? "" : "rotate-180"}`} />
            ) : null}
          </button>
          <span className="needs-no-script">{label}</span>
        </>
      )}
    </th>
  );
}

const NUMERIC: ReadonlySet<Column> = new Set(["duration", "projects"]);

const Row = memo(function Row({
  track,
  selected,
  inView,
  scale,
  words,
}: {
  track: TechnologyFacts;
  selected: boolean;
  inView: boolean;
  scale: readonly Level[];
  words: Words;
}) {
  const t = useTranslations("timeline");
  const { category, level, exposure } = track;
  const { firstUsed, lastUsed } = exposure;
  const cells: Record<Exclude<Column, "technology">, React.ReactNode> = {
    category: words.categories[category],
    level: <DeclaredLevel level={level} scale={scale} />,
    firstUsed: firstUsed === undefined ? "–" : <time dateTime={firstUsed}>{words.date(firstUsed)}</time>,
    lastUsed:
      lastUsed === undefined ? (
        "–"
      ) : lastUsed === null ? (
        words.ongoing
      ) : (
        <time dateTime={lastUsed}>{words.date(lastUsed)}</time>
      ),
    duration: (
      <data value={exposure.atMost} data-stated={exposure.stated}>
        {words.exposure(exposure)}
      </data>
    ),
    projects: <data value={exposure.projects}>{exposure.projects}</data>,
  };
  return (
    <tr
      className={`border-b border-line-2 last:border-b-0 max-md:block max-md:py-2 ${
        inView ? "text-ink-2" : "text-mute"
      }`}
    >
      <th scope="row" className="py-1 pr-3 font-normal max-md:block">
        <TechnologyLink track={track} selected={selected} />
      </th>
      {COLUMNS.map((column) =>
        column === "technology" ? null : (
          <td
            key={column}
            className={`py-1 pr-3 tabular-nums last:pr-0 max-md:flex max-md:justify-between max-md:py-0.5 max-md:pr-0 ${
              NUMERIC.has(column) ? "md:text-right" : ""
            }`}
          >
            <span aria-hidden="true" className="text-mute md:hidden">
              {t(column)}
            </span>
            {cells[column]}
          </td>
        ),
      )}
    </tr>
  );
});

/** Copies the table as a spreadsheet takes it: a line for each row, a tab between cells. */
function CopyTable({ table }: { table: React.RefObject<HTMLTableElement | null> }) {
  const t = useTranslations("timeline");
  const [state, setState] = useState<"copyTable" | "copied" | "copyFailed">("copyTable");
  const copy = () => {
    const rows = [...(table.current?.rows ?? [])].map((row) =>
      [...row.cells].map(
        (cell) => cell.querySelector("a, button, data, time")?.textContent ?? cell.textContent,
      ),
    );
    const text = rows.map((cells) => cells.join("\t")).join("\n");
    void navigator.clipboard?.writeText(text).then(
      () => setState("copied"),
      () => setState("copyFailed"),
    );
  };
  return (
    <button
      type="button"
      onClick={copy}
      onBlur={() => setState("copyTable")}
      className="needs-script mt-2 min-h-6 text-sm text-mute underline underline-offset-4 hover:text-ink print:hidden"
    >
      <span role="status">{t(state)}</span>
    </button>
  );
}
