"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
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
import { FilterLink } from "@/components/view/filter-link";
import { ProofLink } from "@/components/view/proof-link";
import { UrlWarnings } from "@/components/view/url-warnings";
import { LaterView, useDashboard, ViewBoundary } from "@/components/view/view-provider";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { comparedPairOf } from "@/lib/cv/view/filter/compared-pair";
import { withPeriod, withSearch } from "@/lib/cv/view/filter/edit-query";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { hrefOf } from "@/lib/url/write-query";
import { ActiveFilters } from "./active-filters";
import { FacetPanel } from "./facet-panel";
import { pageTitle } from "./page-title";
import { SearchBox } from "./search-box";

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

/** Applies what was typed and chosen before the scripts came: the fields show it already, so the view must too. */
function EarlyInput() {
  const { query, show } = useDashboard();
  const isApplied = useRef(false);
  useEffect(() => {
    if (isApplied.current) return;
    isApplied.current = true;
    const dateIn = (name: "from" | "to") => {
      const text = fieldValue(name);
      return text === null ? query[name] : text === "" ? null : text;
    };
    const next = withPeriod(withSearch(query, fieldValue("q") ?? query.q), dateIn("from"), dateIn("to"));
    if (hrefOf("/", next) !== hrefOf("/", query)) show(next, { history: "replace" });
  }, [query, show]);
  return null;
}

/** What a field of the dashboard holds; null where there is no such field. */
function fieldValue(name: string): string | null {
  const field = document.querySelector(
    `form[action="/"] :is(input:not([type="hidden"]), select)[name="${name}"]`,
  );
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : null;
}

/** Of more, each has its lane and its page. */
const MOST_SELECTED = 4;

/**
 * What the CV shows of each technology that the filter names, in a sentence, with the way to its proof; of two, how many
 * projects have both or only one.
 */
function SelectedTechnologies() {
  const t = useTranslations("view");
  const { index, query, words } = useDashboard();
  const facts = factsOf(index);
  const selected = [...query.tech, ...query.must]
    .slice(0, MOST_SELECTED)
    .flatMap((slug) => facts.get(slug) ?? []);
  const pair = comparedPairOf(index, query);
  const name = (slug: string) => facts.get(slug)?.name ?? slug;
  if (selected.length === 0) return null;
  return (
    <ul className="selected-technologies">
      {selected.map((each) => (
        <li key={each.slug}>
          {words.evidence(each)}
          {each.level === null && each.through !== null ? (
            <span
              lang={index.cv.profile.locale}
            >{` (${each.through.level.label} · ${each.through.skill})`}</span>
          ) : null}
          .{" "}
          <ProofLink of={{ kind: "technology", slug: each.slug }} href={`/technologies/${each.slug}`}>
            {t("proof")}
            <span className="sr-only"> {each.name}</span>
          </ProofLink>
        </li>
      ))}
      {pair === null ? null : (
        <li>
          {pair.parts.map(({ kind, shown, query: part }, at) => (
            <span key={kind}>
              {at > 0 ? " · " : ""}
              <FilterLink to={() => part}>
                {t("pair", { kind, first: name(pair.first), second: name(pair.second), count: shown })}
              </FilterLink>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
