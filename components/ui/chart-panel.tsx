import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "./panel";

/**
 * A panel that shows a chart or, one click away and on paper, the same numbers as a table. The switch is a checkbox, so that
 * it needs no JavaScript. `summary` is what a screen reader hears in the place of the drawing.
 */
export function ChartPanel({
  id,
  title,
  aside,
  actions,
  summary,
  chart,
  table,
  foot,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  summary: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  /** Under both. */
  foot?: ReactNode;
}) {
  return (
    <div className="group/twin grid print:order-1">
      <Panel
        id={id}
        title={title}
        aside={aside}
        actions={
          <>
            {actions}
            <TwinSwitch title={title} />
          </>
        }
      >
        <p className="sr-only">{summary}</p>
        <div className="group-has-[.twin-switch:checked]/twin:hidden print:hidden">{chart}</div>
        <div className="hidden group-has-[.twin-switch:checked]/twin:block print:block">{table}</div>
        {foot}
      </Panel>
    </div>
  );
}

function TwinSwitch({ title }: { title: string }) {
  const t = useTranslations("twin");
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center text-mute underline-offset-4 outline-offset-2 outline-accent hover:text-ink hover:underline has-checked:font-semibold has-checked:text-ink has-checked:underline has-focus-visible:outline-2 print:hidden">
      <input
        type="checkbox"
        className="twin-switch sr-only"
        aria-label={`${t("table")}, ${title}`}
        autoComplete="off"
      />
      {t("table")}
    </label>
  );
}
