"use client";

import { useTranslations } from "next-intl";
import { ExportLinks } from "@/components/downloads/export-menu";
import { NoResult } from "@/components/projects/no-result";
import { BUTTON } from "@/components/ui/button-class";
import { Panel } from "@/components/ui/panel";
import { useDashboard } from "@/components/view/view-provider";
import { hrefOf } from "@/lib/url/write-query";
import { ColumnMenu } from "./column-menu";
import { ExpandedRowsProvider } from "./expanded-rows";
import { ProjectTable } from "./project-table";

/** Rows drawn at first, and again with each "more": enough for a CV, few enough to repaint a thousand at once. */
const PAGE = 25;

/** The projects of the view as a table. */
export function ProjectPanel() {
  const t = useTranslations("projects");
  const { view, query, moreRows, open, show } = useDashboard();
  const rows = view.firstRows(PAGE + moreRows);
  const left = view.shown - rows.length;
  return (
    <Panel
      id="projects"
      title={t("title")}
      aside={t("shown", { shown: view.shown, total: view.total })}
      actions={
        <>
          <ColumnMenu />
          <ExportLinks className="inline-flex min-h-6 min-w-6 items-center text-mute hover:text-ink hover:underline print:hidden" />
        </>
      }
    >
      <div id="results" tabIndex={-1} className="scroll-mt-32">
        {view.shown === 0 ? (
          <NoResult />
        ) : (
          <ExpandedRowsProvider>
            <div className="drawn-near-screen">
              <ProjectTable rows={rows} />
            </div>
          </ExpandedRowsProvider>
        )}
      </div>
      {left > 0 ? (
        <p className="border-t border-line px-5 py-4">
          <span className="hidden print:inline">{t("notPrinted", { count: left })}</span>
          <a
            href={hrefOf("/", query, { rows: moreRows + PAGE, open })}
            className={`print:hidden ${BUTTON.plain}`}
            onClick={(event) => {
              event.preventDefault();
              show(query, { history: "replace", moreRows: moreRows + PAGE });
            }}
          >
            {t("more", { count: Math.min(PAGE, left) })}
          </a>
        </p>
      ) : null}
    </Panel>
  );
}
