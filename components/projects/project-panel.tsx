"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useRef } from "react";
import { NoResult } from "@/components/projects/no-result";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { lazyPart } from "@/components/ui/lazy-part";
import { Menu } from "@/components/ui/menu";
import { Panel } from "@/components/ui/panel";
import { FilterLink, OpenLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { toggleColumn } from "@/lib/cv/view/filter/edit-query";
import { COLUMNS } from "@/lib/cv/view/filter/query";
import { hrefOf } from "@/lib/url/write-query";
import { COLUMN_LABELS } from "./column-labels";
import { FIRST_CARDS, ProjectTable } from "./project-table";

// It knows every technology there is: only a search needs that.
const SearchedNameList = lazyPart(() =>
  import("@/components/search/searched-name-list").then(({ SearchedNameList }) => SearchedNameList),
);

/** Rows drawn at first, and again with each "more": enough for a CV, few enough to repaint a thousand at once. */
const PAGE = 25;

/** The projects of the view as a table. */
export function ProjectPanel() {
  const t = useTranslations("projects");
  const { view, query, moreRows, open, lanes, show } = useDashboard();
  // Deferred, so that the first search waits for the list without a <Suspense>, which the server would send hidden.
  const isSearched = useDeferredValue(query.q !== "");
  const rows = view.firstRows(PAGE + moreRows);
  const left = view.shown - rows.length;
  // On a phone the other cards of this page come before those of the next.
  const isWhole = open.includes("cards");
  const hasMoreCards = !isWhole && rows.length > FIRST_CARDS;
  const results = useRef<HTMLDivElement>(null);
  const focusRowAt = useFocusOfNewRow(results, isWhole ? rows.length : FIRST_CARDS);
  return (
    <Panel id="projects" title={t("title")} actions={view.total === 0 ? null : <ColumnMenu />}>
      <div ref={results} id="results" tabIndex={-1} className="scroll-mt-32">
        {isSearched ? <SearchedNameList /> : null}
        {view.shown === 0 ? (
          <NoResult />
        ) : (
          <ProjectRows isWhole={isWhole}>
            <ProjectTable rows={rows} />
          </ProjectRows>
        )}
      </div>
      {hasMoreCards ? (
        <p className="px-5 py-3 md:hidden print:hidden">
          <OpenLink part="cards" className={BUTTON.plain} onClick={() => focusRowAt(FIRST_CARDS)}>
            {t("more", { count: rows.length - FIRST_CARDS })}
          </OpenLink>
        </p>
      ) : null}
      {left > 0 ? (
        <p className={`border-t border-line px-5 py-4 ${hasMoreCards ? "max-md:not-print:hidden" : ""}`}>
          <span className="hidden print:inline">{t("notPrinted", { count: left })}</span>
          <a
            href={hrefOf("/", query, { rows: moreRows + PAGE, open, lanes })}
            className={`print:hidden ${BUTTON.plain}`}
            onClick={(event) => {
              event.preventDefault();
              focusRowAt(rows.length);
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

/**
 * The link that brings more rows stands below them, or goes: the focus leads to the first row that came.
 * @param count of the rows that are in sight; a change brings the row that was asked for.
 */
function useFocusOfNewRow(results: RefObject<HTMLDivElement | null>, count: number): (at: number) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || count <= wanted.current) return;
    const links = results.current?.querySelectorAll<HTMLElement>(".project-cell > a");
    links?.[wanted.current]?.focus({ preventScroll: true });
    wanted.current = null;
  }, [results, count]);
  return (at) => {
    wanted.current = at;
  };
}

/** The table; a phone shows its first rows only, unless it `isWhole`. */
function ProjectRows({ isWhole, children }: { isWhole: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useRowClicks(box);
  return (
    <div ref={box} className="drawn-near-screen" data-first-cards={isWhole ? undefined : ""}>
      {children}
    </div>
  );
}

/**
 * A click on a row of the table in `box` opens its detail, as the button of the row does; what leads elsewhere, and text that was just
 * selected, keep theirs.
 */
function useRowClicks(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a, button")) return;
      if (getSelection()?.isCollapsed === false) return;
      target.closest("tr")?.querySelector<HTMLElement>(".row-opener")?.click();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [box]);
}

/** Chooses the columns shown, here and in the CSV. */
function ColumnMenu() {
  const t = useTranslations("projects");
  const { query } = useDashboard();
  return (
    <Menu
      className="inline-flex min-h-6 items-center gap-1 text-mute hover:text-ink"
      label={
        <>
          {t("columns")}
          <Icon name="chevron" className="size-3" />
        </>
      }
    >
      <ul>
        {COLUMNS.map((column) => {
          const shown = query.cols.includes(column);
          return (
            <li key={column}>
              <FilterLink
                to={(current) => toggleColumn(current, column)}
                aria-current={shown ? "true" : undefined}
                className="flex min-h-8 items-center gap-2 rounded-sm px-2 hover:bg-line-2"
              >
                <Icon name="check" className={shown ? "" : "invisible"} />
                {t(COLUMN_LABELS[column])}
              </FilterLink>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
}
