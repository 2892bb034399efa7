"use client";

import { useTranslations } from "next-intl";
import { chipClass, EvaluatedMark } from "@/components/technologies/technology-chip";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { toggleTechnology } from "@/lib/cv/view/filter/edit-query";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";

/** The technologies of a project; each one filters by itself, those asked for are marked. */
export function TechnologiesCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { query } = useDashboard();
  if (project.technologies.length === 0) return <span className="text-mute">{t("noTechnology")}</span>;
  return (
    <ul className="chips">
      {project.technologies.map(({ slug, name, kind, matched }) => (
        <li key={slug}>
          <FilterLink
            to={toggleTechnology(query, slug)}
            // A shortcut of the pointer: Tab leads from project to project, and the facet has the same boxes.
            tabIndex={-1}
            aria-current={matched ? "true" : undefined}
            className={chipClass({ matched, evaluated: kind === "evaluated" })}
          >
            {name}
            {kind === "evaluated" ? <EvaluatedMark>{t("evaluated")}</EvaluatedMark> : null}
          </FilterLink>
        </li>
      ))}
    </ul>
  );
}
