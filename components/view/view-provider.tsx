"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import {
  Activity,
  createContext,
  type ReactNode,
  use,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { LaneSortKey } from "@/lib/cv/view/charts/lanes";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import type { View } from "@/lib/cv/view/filter/view";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import type { ParseWarning } from "@/lib/url/read-query";
import { hrefOf } from "@/lib/url/write-query";
import { type IndexLoader, indexLoader } from "./index-loader";
import { type QueryEdit, type Showing, type ViewState, ViewStore } from "./view-store";

/** What stays as it is whatever is filtered. */
type FilteredCv = {
  index: CvIndex;
  /** The key of the index, which names files of the same CV. */
  indexKey: string;
  words: Words;
  /** Shows another view at once; the address follows, as a new entry of the history or in the place of this one. */
  show: (next: ViewQuery | QueryEdit, options?: Showing) => void;
  /** Lays the newest view out in another way, also where an older one is still drawn; the address follows, in the place of this one. */
  arrange: (change: (now: ViewState) => Pick<Showing, "open" | "lanes">) => void;
};

type Dashboard = FilteredCv & {
  query: ViewQuery;
  view: View;
  /** Rows the table shows beyond its first page. */
  moreRows: number;
  /** The parts of the page that are shown whole. */
  open: readonly string[];
  /** What the lanes of the timeline are sorted by. */
  lanes: LaneSortKey;
  /** What the address asks for in vain. */
  ignored: readonly ParseWarning[];
};

type Source = { loader: IndexLoader; address: string; storeOf: (index: CvIndex) => ViewStore };

const SourceContext = createContext<Source | null>(null);
const CvContext = createContext<FilteredCv | null>(null);
const DashboardContext = createContext<Dashboard | null>(null);
const PaintedContext = createContext<Dashboard | null>(null);

/** The CV that is filtered. Who asks for nothing else is not drawn again when the view changes. */
export function useFilteredCv(): FilteredCv {
  return given(useContext(CvContext));
}

export function useDashboard(): Dashboard {
  return given(useContext(DashboardContext));
}

/** The last view that is on the screen, a frame or two behind: for what is not seen, as where links lead to. */
export function usePaintedDashboard(): Dashboard {
  return given(useContext(PaintedContext));
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error("What shows the view needs a <ViewBoundary> above it");
  return value;
}

/** How often a page that is looked at asks whether the CV is still the one it shows. */
const CHECK_EVERY_MS = 60_000;

/**
 * Gives all `ViewBoundary` below it one view. The server draws them from the index it has in memory; the browser fetches the
 * index, and from then on computes every view by the same functions, without asking for anything.
 */
export function ViewProvider({
  index,
  asked,
  children,
}: {
  /** The key of the index. */
  index: string;
  /** The query string that this page answers. */
  asked: string;
  children: ReactNode;
}) {
  const [source] = useState<Source>(() => {
    const loader = indexLoader(index);
    let store: ViewStore | undefined;
    return {
      loader,
      address: `/${asked}`,
      storeOf: (loaded) => {
        store ??= new ViewStore(loaded, asked);
        return store;
      },
    };
  });
  const { loader } = source;
  const [isUnreachable, setUnreachable] = useState(false);
  useEffect(() => loader.start(() => setUnreachable(loader.state === "unreachable")), [loader]);
  useEffect(() => {
    const check = () => {
      if (document.visibilityState === "visible" && loader.state === "ready") void loader.check();
    };
    const timer = window.setInterval(check, CHECK_EVERY_MS);
    document.addEventListener("visibilitychange", check);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", check);
    };
  }, [loader]);
  return (
    <SourceContext value={source}>
      {isUnreachable ? <UnreachableIndex /> : null}
      {children}
    </SourceContext>
  );
}

/**
 * A part of the page that shows the view. It stays as the server sent it, with its links, until the index is there. An `<Activity>` waits
 * for what its content asks for while it is taken over, as a `<Suspense>` does; but what a long `<Suspense>` holds is sent hidden, and
 * shown by a script.
 */
export function ViewBoundary({ children }: { children: ReactNode }) {
  return (
    <Activity>
      <CurrentView>{children}</CurrentView>
    </Activity>
  );
}

function neverChanges(): () => void {
  return () => {};
}

function CurrentView({ children }: { children: ReactNode }) {
  const source = useContext(SourceContext);
  if (!source) throw new Error("A <ViewBoundary> needs a <ViewProvider> above it");
  const { loader, address: served, storeOf } = source;
  // Only what the server drew can wait until the browser is idle.
  const isServed = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  if (!isServed) loader.demand(served);
  const store = storeOf(use(loader.index));
  const words = wordsFor(useLocale());
  const state = useSyncExternalStore(store.subscribe, store.state, store.served);
  const painted = useSyncExternalStore(store.subscribe, store.painted, store.served);
  const address = useSearchParams().toString();
  // Back and links of the router change it.
  useEffect(() => store.follow(address), [store, address]);
  const cv = useMemo<FilteredCv>(() => {
    const show: FilteredCv["show"] = (next, options) => {
      const { query, open, lanes } = store.state();
      const wanted = typeof next === "function" ? next(query) : next;
      if (loader.stale)
        window.location.assign(
          hrefOf("/", wanted, {
            rows: options?.moreRows ?? 0,
            open: options?.open ?? open,
            lanes: options?.lanes ?? lanes,
          }),
        );
      else store.show(wanted, options);
    };
    return {
      index: store.index,
      indexKey: loader.key,
      words,
      show,
      arrange: (change) => {
        const now = store.state();
        show(now.query, { history: "replace", moreRows: now.rows, ...change(now) });
      },
    };
  }, [store, loader, words]);
  const now = useMemo(() => dashboardOf(cv, state), [cv, state]);
  const before = useMemo(() => dashboardOf(cv, painted), [cv, painted]);
  return (
    <CvContext value={cv}>
      <PaintedContext value={before}>
        <DashboardContext value={now}>{children}</DashboardContext>
      </PaintedContext>
    </CvContext>
  );
}

function dashboardOf(cv: FilteredCv, { query, view, rows, open, lanes, ignored }: ViewState): Dashboard {
  return { ...cv, query, view, moreRows: rows, open, lanes, ignored };
}

/** Hands each view on once the table and the counts of it are on the screen, to what takes long to draw. */
export function LaterView({ children }: { children: ReactNode }) {
  return <DashboardContext value={useDeferredValue(usePaintedDashboard())}>{children}</DashboardContext>;
}

/** Says that filters load pages for now. */
function UnreachableIndex() {
  const t = useTranslations("view");
  return (
    <p
      role="status"
      className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2 rounded-control border border-line bg-surface px-4 py-2 text-sm text-mute print:hidden"
    >
      {t("unreachable")}
    </p>
  );
}
