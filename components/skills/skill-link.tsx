"use client";

import type { ReactNode } from "react";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { withoutValue, withValue } from "@/lib/cv/view/filter/edit-query";
import type { Locale } from "@/lib/cv/vocabulary";

/** The projects with any of the technologies that show a skill; when these are chosen already, without them. */
export function SkillLink({
  technologies,
  title,
  lang,
  tabIndex,
  children,
}: {
  technologies: readonly string[];
  title: string;
  /** The language of the CV. */
  lang: Locale;
  /** -1 where another link of the page does the same. */
  tabIndex?: number;
  children: ReactNode;
}) {
  const { query } = useDashboard();
  const chosen = technologies.every((slug) => query.tech.includes(slug) || query.must.includes(slug));
  const to = technologies.reduce(
    (next, slug) =>
      chosen ? withoutValue(withoutValue(next, "tech", slug), "must", slug) : withValue(next, "tech", slug),
    query,
  );
  return (
    <FilterLink
      to={to}
      title={title}
      aria-current={chosen ? "true" : undefined}
      lang={lang}
      tabIndex={tabIndex}
      className="skill-name skill-link"
    >
      {children}
    </FilterLink>
  );
}
