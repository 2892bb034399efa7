"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { BOUND_SIGN } from "@/components/technologies/bound-date";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import type { DataCell } from "@/components/ui/numbers-table";
import { firstMonth, lastMonth } from "@/lib/cv/months";
import type { Lane } from "@/lib/cv/view/charts/lanes";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { rankOf } from "@/lib/cv/view/filter/technology-levels";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";

/** The lanes of the chart as a table: the same technologies in the same order, with their figures. */
export const TimelineTable = memo(function TimelineTable({
  lanes,
  total,
  lang,
  words,
}: {
  lanes: readonly Lane[];
  /** Technologies of the CV. */
  total: number;
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("timeline");
  return (
    <ChartDataTable
      cards
      caption={t("caption", { shown: lanes.length, total })}
      columns={[
        { label: t("technology") },
        { label: t("category") },
        { label: t("level") },
        { label: t("firstUsed") },
        { label: t("lastUsed") },
        { label: t("dated"), numeric: true },
        { label: t("duration"), numeric: true },
        { label: t("projects"), numeric: true },
      ]}
      rows={lanes.map(({ track }) => ({
        key: track.slug,
        cells: [
          { text: track.name, node: <PageLink track={track} /> },
          { text: words.categories[track.category] },
          track.level === null
            ? { text: t("undeclared"), value: -2 }
            : { text: track.level.label, value: rankOf(track.level), lang },
          ...figuresOf(track, words),
        ],
      }))}
    />
  );
});

/** Leads to the evidence; the lane of the chart is what filters. */
function PageLink({ track: { slug, name, category } }: { track: TechnologyFacts }) {
  return (
    <Link
      href={`/technologies/${slug}`}
      prefetch={false}
      className="inline-flex min-h-6 items-center gap-2 [overflow-wrap:anywhere] hover:underline hover:underline-offset-4"
    >
      <CategoryDot category={category} />
      {name}
    </Link>
  );
}

/** First and last use, bounds where they are inherited; months that the CV dates and at most; projects. */
function figuresOf(track: TechnologyFacts, words: Words): DataCell[] {
  const { firstUsed, lastUsed, stated, atMost, projects } = track.exposure;
  const isDated = datedEnds(track);
  return [
    firstUsed === undefined
      ? UNKNOWN
      : {
          text: `${isDated.first ? "" : BOUND_SIGN.first}${words.date(firstUsed)}`,
          value: firstMonth(firstUsed),
        },
    lastUsed === undefined
      ? UNKNOWN
      : lastUsed === null
        ? { text: words.ongoing, value: Number.POSITIVE_INFINITY }
        : {
            text: `${isDated.last ? "" : BOUND_SIGN.last}${words.date(lastUsed)}`,
            value: lastMonth(lastUsed),
          },
    { text: stated > 0 ? words.duration(stated) : "–", value: stated },
    { text: words.exposure(track.exposure), value: atMost },
    { text: `${projects}`, value: projects },
  ];
}

const UNKNOWN = { text: "–" };
