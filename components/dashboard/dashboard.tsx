"use client";

import type { ReactNode } from "react";
import { ExportMenu } from "@/components/downloads/export-menu";
import { ProjectPanel } from "@/components/projects/project-panel";
import { TopBar } from "@/components/shell/top-bar";
import { EvidencePanels } from "@/components/skills/evidence-panels";
import { TimelinePanel } from "@/components/timeline/timeline-panel";
import { DeferredView, ViewBoundary } from "@/components/view/view-provider";
import { ActiveFilters } from "./active-filters";
import { DashboardWarnings } from "./dashboard-warnings";
import { EarlyInput } from "./early-input";
import { FacetPanel, FacetPanelButton } from "./facet-panel";
import { OfferLink } from "./offer-link";
import { SearchBox } from "./search-box";
import { ViewTitle } from "./view-title";

/**
 * The whole page around the view. It does not ask for the view itself: only those parts that show it are drawn again. `header` and
 * `footer` know no filter and stay on the server.
 */
export function Dashboard({ name, header, footer }: { name: string; header: ReactNode; footer: ReactNode }) {
  return (
    <>
      <TopBar
        name={name}
        search={
          <ViewBoundary>
            <SearchBox />
          </ViewBoundary>
        }
        actions={
          <>
            <OfferLink className="hidden lg:inline-flex" />
            <ViewBoundary>
              <ExportMenu />
            </ViewBoundary>
          </>
        }
        hasResults
      />
      <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
        {header}
        <ViewBoundary>
          <ViewTitle />
          <EarlyInput />
          <div className="flex items-start gap-8">
            <FacetPanel />
            <div className="flex min-w-0 grow flex-col gap-5">
              <DashboardWarnings />
              <div className="flex flex-wrap items-start gap-3">
                <FacetPanelButton />
                <OfferLink className="lg:hidden" />
                <div className="min-w-0 grow">
                  <ActiveFilters />
                </div>
              </div>
              <DeferredView>
                <TimelinePanel />
              </DeferredView>
              <ProjectPanel />
              <DeferredView>
                <EvidencePanels />
              </DeferredView>
              {footer}
            </div>
          </div>
        </ViewBoundary>
      </main>
    </>
  );
}
