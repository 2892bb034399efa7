"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { ActivityPanel } from "@/components/activity/activity-panel";
import { CareerPanel } from "@/components/career/career-panel";
import { ExportMenu } from "@/components/downloads/export-menu";
import { ProjectPanel } from "@/components/projects/project-panel";
import { ProofProvider } from "@/components/proof/proof-provider";
import { TopBar } from "@/components/shell/top-bar";
import { SkillPanel } from "@/components/skills/skill-panel";
import { StrengthStrip } from "@/components/skills/strength-strip";
import { TimelinePanel } from "@/components/timeline/timeline-panel";
import { BUTTON } from "@/components/ui/button-class";
import { UrlWarnings } from "@/components/view/url-warnings";
import { LaterView, useDashboard, ViewBoundary } from "@/components/view/view-provider";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { ActiveFilters } from "./active-filters";
import { EarlyInput } from "./early-input";
import { FacetPanel } from "./facet-panel";
import { pageTitle } from "./page-title";
import { SearchBox } from "./search-box";
import { SelectedTechnologies } from "./selected-technologies";

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

/** What the address asks for in vain. */
function DashboardWarnings() {
  return <UrlWarnings ignored={useDashboard().ignored} />;
}

/** Takes the view that is shown away. */
function ViewExports() {
  const { query, view } = useDashboard();
  return <ExportMenu query={query} shown={view.shown} />;
}

/** Leads to the comparison of the CV with an offer. */
function OfferLink({ className }: { className: string }) {
  const t = useTranslations("shell");
  return (
    <Link href="/offer" prefetch={false} className={`${BUTTON.plain} ${className}`}>
      {t("compareOffer")}
    </Link>
  );
}

/** Keeps the window's title on the current view: the server only named the first one. */
function ViewTitle() {
  const { index, query, words } = useDashboard();
  const title = pageTitle(index.cv.profile, sentenceOf(index, query, words), query);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
