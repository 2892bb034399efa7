"use client";

import { createContext, type ReactNode, useContext } from "react";

const Version = createContext<number | null>(null);

/**
 * Around each page with forms: the version of the CV that it was made from, on which they save. The layout around it may
 * be of an older one.
 */
export function PageVersion({ version, children }: { version: number; children: ReactNode }) {
  return <Version value={version}>{children}</Version>;
}

export function usePageVersion(): number {
  const version = useContext(Version);
  if (version === null) throw new Error("Only within <PageVersion>.");
  return version;
}
