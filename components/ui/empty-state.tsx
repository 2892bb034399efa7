import type { ReactNode } from "react";

/** A whole page, or a panel, that has nothing to show: says why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mx-auto flex max-w-xl flex-col items-start gap-4 px-6 py-24">
      <h1 className="font-serif text-figure">{title}</h1>
      {children}
    </section>
  );
}
