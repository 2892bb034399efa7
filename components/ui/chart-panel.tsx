import type { ReactNode } from "react";
import { Panel } from "./panel";

/**
 * A panel that shows a chart or the same numbers as a table, whichever is asked for; `toggle` leads from one to the other. `summary` is
 * what a screen reader hears in the place of the drawing. On paper a table that is given stands in the place of the chart.
 */
export function ChartPanel({
  id,
  title,
  aside,
  actions,
  toggle,
  isTable,
  summary,
  chart,
  table,
  foot,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  toggle: ReactNode;
  isTable: boolean;
  summary: ReactNode;
  /** May be left out while the table is shown. */
  chart: ReactNode;
  /** May be left out while the chart is shown. */
  table: ReactNode;
  /** Under both. */
  foot?: ReactNode;
}) {
  return (
    <div className="grid grid-cols-1 print:order-1">
      <Panel
        id={id}
        title={title}
        aside={aside}
        folds
        actions={
          <>
            {actions}
            {toggle}
          </>
        }
      >
        <p className="sr-only">{summary}</p>
        {chart && !isTable ? <div className={table ? "print:hidden" : undefined}>{chart}</div> : null}
        {table ? <div className={isTable ? undefined : "hidden print:block"}>{table}</div> : null}
        {foot}
      </Panel>
    </div>
  );
}

export const TOGGLE =
  "inline-flex min-h-6 items-center text-mute underline-offset-4 hover:text-ink hover:underline print:hidden";
