"use client";

import type { ReactNode } from "react";
import { ActivityPanel } from "@/components/activity/activity-panel";
import { CareerPanel } from "@/components/career/career-panel";
import { ProjectPanel } from "@/components/projects/project-panel";
import { ProofProvider } from "@/components/proof/proof-provider";
import { TopBar } from "@/components/shell/top-bar";
import { SkillPanel } from "@/components/skills/skill-panel";
import { StrengthStrip } from "@/components/skills/strength-strip";
import { TimelinePanel } from "@/components/timeline/timeline-panel";
import { LaterView, useDashboard, ViewBoundary } from "@/components/view/view-provider";
import { ActiveFilters } from "./active-filters";
import { DashboardWarnings } from "./dashboard-warnings";
import { EarlyInput } from "./early-input";
import { FacetPanel } from "./facet-panel";
import { OfferLink } from "./offer-link";
import { SearchBox } from "./search-box";
import { SelectedTechnologies } from "./selected-technologies";
import { ViewExports } from "./view-exports";
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
            <OfferLink className="max-lg:hidden" />
            <ViewBoundary>
              <LaterView>
                <ViewExports />
              </LaterView>
            </ViewBoundary>
          </>
        }
        hasResults
      />
      <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
        {header}
        <ViewBoundary>
          <ProofProvider>
            <LaterView>
              <ViewTitle />
            </LaterView>
            <EarlyInput />
            <div className="mb-4 flex flex-col gap-3">
              <StrengthStrip />
              <LaterView>
                <CareerPanel />
              </LaterView>
            </div>
            <div className="flex items-start gap-8">
              <FacetPanel />
              <div className="flex min-w-0 grow flex-col gap-4">
                <DashboardWarnings />
                <ActiveFilters />
                <SelectedTechnologies />
                <ProjectPanel />
                <OfferLink className="self-start lg:hidden print:hidden" />
                <LaterView>
                  <Evidence>
                    <TimelinePanel />
                    <SkillPanel />
                    <ActivityPanel />
                  </Evidence>
                </LaterView>
                {footer}
              </div>
            </div>
          </ProofProvider>
        </ViewBoundary>
      </main>
    </>
  );
}

/** When and how well, of a view that shows something: without a project it would be axes and zeros. */
function Evidence({ children }: { children: ReactNode }) {
  const { index, view } = useDashboard();
  if (view.shown === 0 && index.projects.length > 0) return null;
  return children;
}
