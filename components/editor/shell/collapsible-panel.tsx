import type { ReactNode } from "react";

/** A panel that is folded until somebody asks for it. */
export function CollapsiblePanel({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="group rounded-panel border border-line bg-surface">
      <summary className="flex min-h-11 items-center gap-2 px-5 font-medium">
        <span aria-hidden="true" className="text-mute transition-transform group-open:rotate-90">
          ›
        </span>
        {title}
      </summary>
      <div className="px-5 pb-5">{children}</div>
    </details>
  );
}
