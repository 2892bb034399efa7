"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { MarkedText } from "@/components/search/marked-text";
import { Icon } from "@/components/ui/icon";
import { useOpenPart } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { isGroupedByExperience } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { excerptOf } from "@/lib/cv/view/search/excerpt";
import { searchedWords, wordMatches } from "@/lib/cv/view/search/word-matches";
import { rowPart } from "@/lib/url/openable-parts";
import { hrefOf } from "@/lib/url/write-query";
import { prepareSections } from "./lazy-sections";

/** The project's name, whose link is its page, and the button that opens its row. */
export function ProjectCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { query, index } = useDashboard();
  const lang = index.cv.profile.locale;
  const { isOpen, toggle } = useOpenPart(rowPart(project.slug));
  const about = isGroupedByExperience(query)
    ? ""
    : [
        query.cols.includes("org") ? "" : project.organisation,
        query.cols.includes("role") ? "" : project.role,
      ]
        .filter((part) => part !== "")
        .join(" · ");
  const searched = useMemo(() => searchedWords(query.q), [query.q]);
  return (
    <div className="project-cell">
      <Link
        href={hrefOf(`/projects/${project.slug}`, query)}
        prefetch={false}
        lang={lang}
        dir="auto"
        className="font-semibold text-ink hover:underline"
      >
        <MarkedText text={project.title} matches={wordMatches(project.title, searched)} />
      </Link>
      {about !== "" ? (
        <span lang={lang} className="block text-sm text-mute">
          <MarkedText text={about} matches={wordMatches(about, searched)} />
        </span>
      ) : null}
      {searched.length > 0 ? <Excerpt slug={project.slug} searched={searched} /> : null}
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
    </div>
  );
}

/** The line of the project's text that the search is found in. */
function Excerpt({ slug, searched }: { slug: string; searched: readonly string[] }) {
  const { index } = useDashboard();
  const excerpt = useMemo(() => {
    const entry = index.projects.find(({ project }) => project.slug === slug);
    return entry === undefined ? null : excerptOf(entry.project, entry.experience, searched);
  }, [index, slug, searched]);
  if (excerpt === null) return null;
  return (
    <span lang={index.cv.profile.locale} className="mt-1 block text-sm text-ink-2">
      <MarkedText {...excerpt} />
    </span>
  );
}
