"use client";

import { useLocale } from "next-intl";
import { useQueryStates } from "nuqs";
import { createLoader } from "nuqs/server";
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import type { Cv } from "@/lib/cv/model";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { type View, viewOf } from "@/lib/cv/view/filter/view";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import { readQuery } from "@/lib/url/read-query";
import { searchParams } from "@/lib/url/search-params";
import { serializeQuery } from "@/lib/url/write-query";

type Dashboard = {
  index: CvIndex;
  query: ViewQuery;
  view: View;
  /** Rows the table shows beyond its first page. */
  moreRows: number;
  words: Words;
  /** Shows another view at once; the address follows, as a new entry of the history or in the place of this one. */
  show: (next: ViewQuery, options?: { history?: "push" | "replace"; moreRows?: number }) => void;
};

const DashboardContext = createContext<Dashboard | null>(null);

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (!dashboard) throw new Error("useDashboard needs a <ViewProvider> above it");
  return dashboard;
}

const rawOf = createLoader(searchParams);

/**
 * Holds the view that everything below it draws. The address is the state; the CV is here, so that another view is
 * computed in the browser, by the same functions as on the server, without asking for anything.
 */
export function ViewProvider({ cv, today, children }: { cv: Cv; today: string; children: ReactNode }) {
  const words = wordsFor(useLocale());
  const index = useMemo(() => indexCv(cv, today), [cv, today]);
  const [raw, setRaw] = useQueryStates(searchParams, { shallow: true, scroll: false });
  // As text: the router may hand out the same values anew, and everything below would be drawn again.
  const asked = paramsOf(raw).toString();

  const { query, rows: moreRows } = useMemo(
    () => readQuery(new URLSearchParams(asked), index),
    [asked, index],
  );
  const view = useMemo(() => viewOf(index, query), [index, query]);

  const value = useMemo<Dashboard>(
    () => ({
      index,
      query,
      view,
      moreRows,
      words,
      show: (next, options) =>
        void setRaw(rawOf(serializeQuery(next, options?.moreRows)), { history: options?.history ?? "push" }),
    }),
    [index, query, view, moreRows, words, setRaw],
  );
  return <DashboardContext value={value}>{children}</DashboardContext>;
}

/** Hands each view on a moment later, to what takes long to draw: the table and the counts never wait for it. */
export function DeferredView({ children }: { children: ReactNode }) {
  return <DashboardContext value={useDeferredValue(useDashboard())}>{children}</DashboardContext>;
}

/** The raw values as an address would hold them, for `readQuery`, the one reader of addresses. */
function paramsOf(raw: Record<string, string | string[] | null>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(raw).flatMap(([name, value]) =>
      value === null ? [] : [[name, Array.isArray(value) ? value.join(",") : value]],
    ),
  );
}
