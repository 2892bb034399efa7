"use client";

import { useSearchParams } from "next/navigation";
import { useLocale } from "next-intl";
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
import { UnreachableIndex } from "./unreachable-index";
import { type Showing, type ViewState, ViewStore } from "./view-store";

type Dashboard = {
  index: CvIndex;
  /** The key of the index, which names files of the same CV. */
  indexKey: string;
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
  words: Words;
  /** Shows another view at once; the address follows, as a new entry of the history or in the place of this one. */
  show: (next: ViewQuery, options?: Showing) => void;
  /** Lays the newest view out in another way, also where an older one is still drawn; the address follows, in the place of this one. */
  arrange: (change: (now: ViewState) => Pick<Showing, "open" | "lanes">) => void;
};

type Source = { loader: IndexLoader; address: string; storeOf: (index: CvIndex) => ViewStore };

const SourceContext = createContext<Source | null>(null);
const DashboardContext = createContext<Dashboard | null>(null);

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (!dashboard) throw new Error("useDashboard needs a <ViewBoundary> above it");
  return dashboard;
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
  const { query, rows, open, lanes, ignored, view } = useSyncExternalStore(
    store.subscribe,
    store.state,
    store.served,
  );
  const address = useSearchParams().toString();
  // Back and links of the router change it.
  useEffect(() => store.follow(address), [store, address]);
  const value = useMemo<Dashboard>(() => {
    const show: Dashboard["show"] = (next, options) => {
      if (loader.stale)
        window.location.assign(
          hrefOf("/", next, {
            rows: options?.moreRows ?? 0,
            open: options?.open ?? open,
            lanes: options?.lanes ?? lanes,
          }),
        );
      else store.show(next, options);
    };
    return {
      index: store.index,
      indexKey: loader.key,
      query,
      view,
      moreRows: rows,
      open,
      lanes,
      ignored,
      words,
      show,
      arrange: (change) => {
        const now = store.state();
        show(now.query, { history: "replace", moreRows: now.rows, ...change(now) });
      },
    };
  }, [store, loader, query, view, rows, open, lanes, ignored, words]);
  return <DashboardContext value={value}>{children}</DashboardContext>;
}

/** Hands each view on a moment later, to what takes long to draw: the table and the counts never wait for it. */
export function DeferredView({ children }: { children: ReactNode }) {
  return <DashboardContext value={useDeferredValue(useDashboard())}>{children}</DashboardContext>;
}
