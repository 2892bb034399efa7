"use client";

import type { ReactNode } from "react";
import { ProjectPanel } from "@/components/projects/project-panel";
import { TopBar } from "@/components/shell/top-bar";
import { TimelinePanel } from "@/components/timeline/timeline-panel";
import { ActiveFilters } from "./active-filters";
import { ExportMenu } from "./export-menu";
import { FacetPanel, FacetPanelButton } from "./facet-panel";
import { Notices } from "./notices";
import { SearchBox } from "./search-box";
import { useDashboard } from "./view-provider";
import { ViewTitle } from "./view-title";

/** The whole page around the view. `header` and `footer` know no filter and stay on the server. */
export function Dashboard({ header, footer }: { header: ReactNode; footer: ReactNode }) {
  const { index, ignored } = useDashboard();
  return (
    <>
      <ViewTitle />
      <TopBar name={index.cv.profile.name} search={<SearchBox />} actions={<ExportMenu />} />
      <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
        {header}
        <div className="flex items-start gap-8">
          <FacetPanel />
          <div className="flex min-w-0 grow flex-col gap-5">
            <Notices ignored={ignored} />
            <div className="flex flex-wrap items-start gap-3">
              <FacetPanelButton />
              <div className="grow">
                <ActiveFilters />
              </div>
            </div>
            <TimelinePanel />
            <ProjectPanel />
            {footer}
          </div>
        </div>
      </main>
    </>
  );
}
