import type { ReactNode } from "react";

/** What became of a form as a whole, read out as soon as it shows. */
export function FormMessage({ tone, children }: { tone: "failure" | "success"; children: ReactNode }) {
  return tone === "failure" ? (
    <p
      role="alert"
      className="rounded-control border border-danger bg-surface px-3 py-2.5 font-medium text-ink"
    >
      {children}
    </p>
  ) : (
    <p role="status" className="rounded-control bg-accent-soft px-3 py-2.5 font-medium text-accent">
      {children}
    </p>
  );
}
