import type { ReactNode } from "react";

const LOOKS = {
  plain: "border-line bg-surface text-ink-2",
  matched: "border-hit bg-hit font-semibold text-ink",
} as const;

/** The look of a technology's name in a row. Evaluated ones have a dashed border, and say so in words. */
export function chipClass({ matched, evaluated }: { matched: boolean; evaluated: boolean }): string {
  return `inline-flex min-h-6 items-center rounded-[6px] border px-2 text-sm hover:border-mute ${
    matched ? LOOKS.matched : LOOKS.plain
  } ${evaluated ? "border-dashed" : ""}`;
}

/** The words that tell an evaluated technology from a used one. */
export function EvaluatedMark({ children }: { children: ReactNode }) {
  return <span className="ml-1 text-xs font-normal text-ink-2">{children}</span>;
}
