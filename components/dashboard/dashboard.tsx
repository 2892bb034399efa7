"use client";

import type { ReactNode } from "react";
import { CareerPanel } from "@/components/career/career-panel";
import { ExportMenu } from "@/components/downloads/export-menu";
import { ProjectPanel } from "@/components/projects/project-panel";
import { TopBar } from "@/components/shell/top-bar";
import { StrengthStrip } from "@/components/skills/strength-strip";
import { TimelinePanel } from "@/components/timeline/timeline-panel";
import { DeferredView } from "@/components/view/view-provider";
import { ActiveFilters } from "./active-filters";
import { DashboardWarnings } from "./dashboard-warnings";
import { EarlyInput } from "./early-input";
import { FacetPanel } from "./facet-panel";
import { OfferLink } from "./offer-link";
import { SearchBox } from "./search-box";
import { ViewTitle } from "./view-title";

/**
 * The whole page around the view. It does not ask for the view itself: only those parts that show it are drawn again. `header`
 * knows no filter and stays on the server.
 */
export function Dashboard({ name, header, footer }: { name: string; header: ReactNode; footer: ReactNode }) {
  return (
    <>
      <ViewTitle />
      <EarlyInput />
      <TopBar
        name={name}
        search={<SearchBox />}
        actions={
          <>
            <OfferLink className="max-lg:hidden" />
            <ExportMenu />
          </>
        }
        hasResults
      />
      <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
        {header}
        <div className="mb-4 flex flex-col gap-3">
          <StrengthStrip />
          <CareerPanel />
          <OfferLink className="self-start lg:hidden" />
        </div>
        <div className="flex items-start gap-8">
          <FacetPanel />
          <div className="flex min-w-0 grow flex-col gap-4">
            <DashboardWarnings />
            <ActiveFilters />
            <ProjectPanel />
            <DeferredView>
              <TimelinePanel />
            </DeferredView>
            <DeferredView>{footer}</DeferredView>
          </div>
        </div>
      </main>
    </>
  );
}
