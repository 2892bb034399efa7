import type { ReactNode } from "react";

/** The class of a technology's name in a row. */
export function chipClass({ matched, evaluated }: { matched: boolean; evaluated: boolean }): string {
  return `chip${matched ? " chip-matched" : ""}${evaluated ? " chip-evaluated" : ""}`;
}

/** The words that tell an evaluated technology from a used one. */
export function EvaluatedMark({ children }: { children: ReactNode }) {
  return <span className="ml-1 text-xs font-normal text-ink-2">{children}</span>;
}
