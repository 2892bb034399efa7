"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartPanel } from "@/components/ui/chart-panel";
import { OpenLink, useOpenPart } from "@/components/view/filter-link";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import { naturalLaneSort } from "@/lib/cv/view/charts/lanes";
import { FIRST_LANES, timelineOf } from "@/lib/cv/view/charts/timeline";
import { SortMenu } from "./sort-menu";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
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
