"use client";

import { useTranslations } from "next-intl";
import { BAR } from "@/components/charts/lane-bars";
import type { Lane } from "@/lib/cv/view/charts/lanes";

/** What each kind of bar means; the rarer ones only where they are drawn. */
export function TimelineLegend({ lanes }: { lanes: readonly Lane[] }) {
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
