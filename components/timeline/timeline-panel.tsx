"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ChartPanel } from "@/components/ui/chart-panel";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import { type LaneSort, naturalLaneSort } from "@/lib/cv/view/charts/lanes";
import { FIRST_LANES, timelineOf } from "@/lib/cv/view/charts/timeline";
import { SortMenu } from "./sort-menu";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { TimelineTable } from "./timeline-table";

/** When each technology of the view was used, as a chart or as a table. */
export function TimelinePanel() {
  const t = useTranslations("timeline");
  const { index, view, words, open } = useDashboard();
  const isTable = open.includes("timeline");
  const [sort, setSort] = useState<LaneSort>(naturalLaneSort("relevance"));
  const [grouped, setGrouped] = useState(false);
  const [all, setAll] = useState(false);
  const timeline = useMemo(
    () => timelineOf(index, view, { sort, grouped, limit: all ? null : FIRST_LANES }),
    [index, view, sort, grouped, all],
  );
  const { groups, folds, left } = timeline;
  const lanes = [...groups, ...folds].flatMap((part) => part.lanes);
  const total = index.technologies.size;
  if (total === 0) return null;

  return (
    <ChartPanel
      id="timeline"
      title={t("title")}
      aside={<span className="max-md:hidden print:hidden">{t("hint")}</span>}
      actions={
        <>
          {isTable ? null : <TimelineLegend lanes={lanes} />}
          <SortMenu sort={sort} grouped={grouped} onSort={setSort} onGroup={setGrouped} />
        </>
      }
      toggle={<TableToggle part="timeline" title={t("title")} />}
      isTable={isTable}
      summary={t("summary", { shown: total - left, total })}
      chart={isTable ? null : <TimelineChart timeline={timeline} />}
      table={isTable ? <TimelineTable lanes={lanes} total={total} words={words} /> : null}
      foot={
        <div className="@container mx-5 mt-1 mb-4 print:hidden">
          {left > 0 || all ? <MoreLanes all={all} left={left} onToggle={() => setAll(!all)} /> : null}
        </div>
      }
    />
  );
}

/** Shows every technology, or the first ones again. Without JavaScript it leads to the page that lists them all. */
function MoreLanes({ all, left, onToggle }: { all: boolean; left: number; onToggle: () => void }) {
  const t = useTranslations("timeline");
  return (
    <a
      href="/technologies"
      onClick={(event) => {
        event.preventDefault();
        onToggle();
      }}
      className="inline-flex min-h-6 items-center text-sm text-ink-2 underline @3xl:ml-[9.75rem] underline-offset-4 hover:text-ink"
    >
      {all ? t("fewer") : t("others", { count: left })}
    </a>
  );
}
