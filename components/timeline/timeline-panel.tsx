"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { BAR } from "@/components/charts/lane-bars";
import { ChartPanel } from "@/components/ui/chart-panel";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { OpenLink, useOpenPart } from "@/components/view/filter-link";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import { LANE_SORT_KEYS, type Lane, type LaneSortKey, naturalLaneSort } from "@/lib/cv/view/charts/lanes";
import { FIRST_LANES, timelineOf } from "@/lib/cv/view/charts/timeline";
import { TimelineChart } from "./timeline-chart";
import { TimelineTable } from "./timeline-table";

/** When each technology of the view was used, as a chart or as a table. */
export function TimelinePanel() {
  const t = useTranslations("timeline");
  const { index, view, words, lanes: sortedBy, open, arrange } = useDashboard();
  const isTable = open.includes("timeline");
  const all = useOpenPart("lanes");
  const grouped = useOpenPart("categories");
  const timeline = useMemo(
    () =>
      timelineOf(index, view, {
        sort: naturalLaneSort(sortedBy),
        grouped: grouped.isOpen,
        limit: all.isOpen ? null : FIRST_LANES,
      }),
    [index, view, sortedBy, grouped.isOpen, all.isOpen],
  );
  const { groups, folds, left } = timeline;
  const lanes = [...groups, ...folds].flatMap((part) => part.lanes);
  const total = index.technologies.size;
  // Technologies that no project uses are told by the skills.
  if (total === 0 || view.total === 0) return null;

  return (
    <ChartPanel
      id="timeline"
      title={t("title")}
      aside={<span className="max-md:hidden print:hidden">{t("hint")}</span>}
      actions={
        <>
          {isTable ? null : <TimelineLegend lanes={lanes} />}
          <SortMenu
            sort={sortedBy}
            grouped={grouped.isOpen}
            onSort={(key) => arrange(() => ({ lanes: key }))}
            onGroup={grouped.toggle}
          />
        </>
      }
      toggle={<TableToggle part="timeline" title={t("title")} />}
      isTable={isTable}
      summary={t("summary", { shown: total - left, total })}
      chart={isTable ? null : <TimelineChart timeline={timeline} />}
      table={
        isTable ? (
          <TimelineTable lanes={lanes} total={total} lang={index.cv.profile.locale} words={words} />
        ) : null
      }
      foot={
        <div className="@container mx-5 mt-1 mb-4 print:hidden">
          {left > 0 || all.isOpen ? <MoreLanes all={all.isOpen} shown={lanes.length} left={left} /> : null}
        </div>
      }
    />
  );
}

/** Shows every technology, or the first ones again. */
function MoreLanes({ all, shown, left }: { all: boolean; shown: number; left: number }) {
  const t = useTranslations("timeline");
  return (
    <OpenLink
      part="lanes"
      className="inline-flex min-h-6 items-center text-sm text-ink-2 underline underline-offset-4 @3xl:ml-8 hover:text-ink"
    >
      {all ? t("fewer") : t("others", { shown, count: left })}
    </OpenLink>
  );
}

/** What each kind of bar means; the rarer ones only where they are drawn. */
function TimelineLegend({ lanes }: { lanes: readonly Lane[] }) {
  const t = useTranslations("timeline");
  const segments = lanes.flatMap(({ track }) => track.segments);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-mute max-md:text-xs print:hidden">
      <Entry bar={BAR.stated}>{t("stated")}</Entry>
      <Entry bar={BAR.inherited}>{t("inherited")}</Entry>
      {segments.some(({ kind }) => kind === "evaluated") ? (
        <Entry bar={BAR.evaluated}>{t("evaluated")}</Entry>
      ) : null}
      {segments.some(({ ongoing }) => ongoing) ? (
        <Entry bar={`${BAR.stated} bar-ongoing`}>{t("ongoing")}</Entry>
      ) : null}
    </ul>
  );
}

function Entry({ bar, children }: { bar: string; children: string }) {
  return (
    <li className="relative pl-7.5">
      <span aria-hidden="true" className="absolute top-1/2 left-0 h-4 w-5.5 -translate-y-1/2 text-ink-2">
        <span className={`absolute inset-x-0 ${bar}`} />
      </span>
      {children}
    </li>
  );
}

type SortChoice = {
  sort: LaneSortKey;
  grouped: boolean;
  onSort: (sort: LaneSortKey) => void;
  onGroup: () => void;
};

const OPTION = "flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 hover:bg-line-2";

/** Orders the lanes, and groups them by category. */
function SortMenu({ sort, grouped, onSort, onGroup }: SortChoice) {
  const t = useTranslations("timeline");
  return (
    <div className="needs-script">
      <Menu
        className="inline-flex min-h-6 items-center gap-1 text-mute hover:text-ink"
        label={
          <>
            {t("sortedBy", { key: sort })}
            <Icon name="chevron" className="size-3" />
          </>
        }
      >
        <fieldset>
          <legend className="sr-only">{t("sort")}</legend>
          {LANE_SORT_KEYS.map((key) => (
            <label key={key} className={OPTION}>
              <input
                type="radio"
                name="timeline-sort"
                checked={sort === key}
                onChange={() => onSort(key)}
                className="accent-accent"
              />
              {t("sortKey", { key })}
            </label>
          ))}
        </fieldset>
        <label className={`${OPTION} mt-1 border-t border-line-2`}>
          <input type="checkbox" checked={grouped} onChange={onGroup} className="accent-accent" />
          {t("grouped")}
        </label>
      </Menu>
    </div>
  );
}
