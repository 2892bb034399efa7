"use client";

import { useTranslations } from "next-intl";
import { chipClass, EvaluatedMark } from "@/components/technologies/technology-chip";
import { ProofLink } from "@/components/view/proof-link";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";

/** The technologies of a project; each leads to what proves it, those asked for are marked. */
export function TechnologiesCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  if (project.technologies.length === 0) return <span className="text-mute">{t("noTechnology")}</span>;
  return (
    <ul className="chips">
      {project.technologies.map(({ slug, name, kind, matched }) => (
        <li key={slug}>
          <ProofLink
            of={{ kind: "technology", slug, project: project.slug }}
            href={`/technologies/${slug}`}
            // A shortcut of the pointer: Tab leads from project to project, and the lanes have the same links.
            tabIndex={-1}
            aria-current={matched ? "true" : undefined}
            className={chipClass({ matched, evaluated: kind === "evaluated" })}
          >
            {name}
            {kind === "evaluated" ? <EvaluatedMark>{t("evaluated")}</EvaluatedMark> : null}
          </ProofLink>
        </li>
      ))}
    </ul>
  );
}
