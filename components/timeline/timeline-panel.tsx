"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useDashboard } from "@/components/dashboard/view-provider";
import { Panel } from "@/components/ui/panel";
import { type LaneSort, naturalLaneSort } from "@/lib/cv/view/lanes";
import { FIRST_LANES, timelineOf } from "@/lib/cv/view/timeline";
import { SortMenu } from "./sort-menu";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { TimelineTable } from "./timeline-table";

/** When each technology of the view was used, as a chart or as a table: a switch of CSS alone, so that both are there without JavaScript. */
export function TimelinePanel() {
  const t = useTranslations("timeline");
  const { index, view } = useDashboard();
  const [sort, setSort] = useState<LaneSort>(naturalLaneSort("relevance"));
  const [grouped, setGrouped] = useState(false);
  const [all, setAll] = useState(false);
  const timeline = useMemo(
    () => timelineOf(index, view, { sort, grouped, limit: all ? null : FIRST_LANES }),
    [index, view, sort, grouped, all],
  );
  if (index.technologies.size === 0) return null;

  return (
    <div className="group/timeline">
      <Panel
        id="timeline"
        title={t("title")}
        aside={<span className="max-md:hidden print:hidden">{t("hint")}</span>}
        actions={
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
            <TimelineLegend groups={timeline.groups} />
            <SortMenu sort={sort} grouped={grouped} onSort={setSort} onGroup={setGrouped} />
            <label className="inline-flex min-h-6 cursor-pointer items-center text-mute hover:text-ink has-checked:text-ink has-checked:underline has-checked:underline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
              <input type="checkbox" id="timeline-as-table" className="sr-only" />
              {t("table")}
            </label>
          </div>
        }
      >
        <div className="group-has-[#timeline-as-table:checked]/timeline:hidden print:hidden">
          <TimelineChart timeline={timeline} />
        </div>
        <div className="hidden group-has-[#timeline-as-table:checked]/timeline:block print:block">
          <TimelineTable groups={timeline.groups} sort={sort} onSort={setSort} />
        </div>
        <p className="mx-5 mt-1 mb-4 md:ml-[11rem] print:hidden">
          {timeline.left > 0 || all ? (
            // Without JavaScript, a page of its own has them all.
            <a
              href="/technologies"
              onClick={(event) => {
                event.preventDefault();
                setAll(!all);
              }}
              className="inline-flex min-h-6 items-center text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
            >
              {all ? t("fewer") : t("others", { count: timeline.left })}
            </a>
          ) : null}
        </p>
      </Panel>
    </div>
  );
}
