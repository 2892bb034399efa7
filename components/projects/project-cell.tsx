"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { MarkedText } from "@/components/search/marked-text";
import { Icon } from "@/components/ui/icon";
import { useOpenPart } from "@/components/view/filter-link";
import { useFilteredCv, usePaintedDashboard } from "@/components/view/view-provider";
import { projectsBySlug } from "@/lib/cv/view/filter/project-entries";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { excerptOf } from "@/lib/cv/view/search/excerpt";
import { wordMatches } from "@/lib/cv/view/search/word-matches";
import { rowPart } from "@/lib/url/openable-parts";
import { hrefOf } from "@/lib/url/write-query";
import type { CellsBeside } from "./cells-beside";
import { prepareSections } from "./lazy-sections";

/** The project's name, whose link is its page, and the button that opens its row. */
export function ProjectCell({ project, beside }: { project: ProjectRow; beside: CellsBeside }) {
  const { index } = useFilteredCv();
  const { shown, isGrouped, searched } = beside;
  const lang = index.cv.profile.locale;
  const about = isGrouped
    ? ""
    : [shown.has("org") ? "" : project.organisation, shown.has("role") ? "" : project.role]
        .filter((part) => part !== "")
        .join(" · ");
  return (
    <div className="project-cell">
      <PageLink slug={project.slug} lang={lang}>
        <MarkedText text={project.title} matches={wordMatches(project.title, searched)} />
      </PageLink>
      {about !== "" ? (
        <span lang={lang} className="block text-sm text-mute">
          <MarkedText text={about} matches={wordMatches(about, searched)} />
        </span>
      ) : null}
      {searched.length > 0 ? <Excerpt slug={project.slug} searched={searched} /> : null}
      <RowOpener project={project} />
    </div>
  );
}

/** Opens the row. */
function RowOpener({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { isOpen, toggle } = useOpenPart(rowPart(project.slug));
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? `detail-${project.slug}` : undefined}
      aria-label={t("detail", { title: project.title })}
      onClick={toggle}
      onPointerEnter={prepareSections}
      onFocus={prepareSections}
      className="needs-script row-opener"
    >
      <Icon name="chevron" className={isOpen ? "rotate-180" : ""} />
    </button>
  );
}

/** Leads to the page of the project, from which one comes back to the view. */
function PageLink({ slug, lang, children }: { slug: string; lang: string; children: ReactNode }) {
  const { query } = usePaintedDashboard();
  return (
    <Link
      href={hrefOf(`/projects/${slug}`, query)}
      prefetch={false}
      lang={lang}
      dir="auto"
      className="font-semibold text-ink hover:underline"
    >
      {children}
    </Link>
  );
}

/** The line of the project's text that the search is found in. */
function Excerpt({ slug, searched }: { slug: string; searched: readonly string[] }) {
  const { index } = useFilteredCv();
  const excerpt = useMemo(() => {
    const entry = projectsBySlug(index).get(slug);
    return entry === undefined ? null : excerptOf(entry.project, entry.experience, searched);
  }, [index, slug, searched]);
  if (excerpt === null) return null;
  return (
    <span lang={index.cv.profile.locale} className="mt-1 block text-sm text-ink-2">
      <MarkedText {...excerpt} />
    </span>
  );
}
