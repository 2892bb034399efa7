"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { lazyPart } from "@/components/ui/lazy-part";

// The Markdown renderer is the heaviest thing a row needs: it is fetched when a row is about to open, not before.
const load = () => import("./project-sections").then(({ ProjectSections }) => ProjectSections);
export const LazyProjectSections = lazyPart(load);

type ExpandedRows = {
  isOpen: (slug: string) => boolean;
  toggle: (slug: string) => void;
  /** Fetches what opening a row needs, ahead of the click. */
  prepare: () => void;
};

const OpenProjectsContext = createContext<ExpandedRows | null>(null);

export function useExpandedRows(): ExpandedRows {
  const open = useContext(OpenProjectsContext);
  if (!open) throw new Error("useOpenProjects needs an <OpenProjectsProvider> above it");
  return open;
}

/** Remembers which rows are open, whatever is filtered meanwhile. */
export function ExpandedRowsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const value = useMemo<ExpandedRows>(
    () => ({
      isOpen: (slug) => open.has(slug),
      toggle: (slug) =>
        setOpen((before) => {
          const after = new Set(before);
          if (!after.delete(slug)) after.add(slug);
          return after;
        }),
      prepare: () => void load().catch(() => {}),
    }),
    [open],
  );
  return <OpenProjectsContext value={value}>{children}</OpenProjectsContext>;
}
