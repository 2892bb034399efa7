"use client";

import { useLocale, useTranslations } from "next-intl";
import { ProjectSections } from "@/components/projects/project-sections";
import { chipClass, EvaluatedMark } from "@/components/technologies/technology-chip";
import type { Period, Project, Use } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { EditorPanel } from "../shell/editor-panel";

/** The project as a recruiter will see it once it is saved, drawn by the components that draw it for them. */
export function ProjectPreview({
  project,
  organisation,
  period,
  uses,
  nameOf,
  isHidden,
}: {
  project: Project;
  organisation: string;
  period: Period;
  uses: readonly Use[];
  nameOf: (slug: string) => string;
  isHidden: boolean;
}) {
  const t = useTranslations("editor.preview");
  const words = wordsFor(useLocale());
  const used = new Map(uses.toReversed().map((use) => [use.technology, use.kind]));
  return (
    <EditorPanel id="preview" title={t("title")} aside={t("aside")}>
      {isHidden ? <p className="mb-3 text-sm font-medium">{t("hidden")}</p> : null}
      <div className={isHidden ? "opacity-60" : ""}>
        <p className="font-semibold [overflow-wrap:anywhere]">{project.title}</p>
        <p className="mb-3 text-sm text-mute">
          {[organisation, words.period(period)].filter((part) => part !== "").join(" · ")}
        </p>
        <ProjectSections project={project} headingLevel="h3" />
        <ul className="mt-3 flex flex-wrap gap-1">
          {[...used].toReversed().map(([technology, kind]) => (
            <li key={technology} className={chipClass({ matched: false, evaluated: kind === "evaluated" })}>
              {nameOf(technology)}
              {kind === "evaluated" ? <EvaluatedMark>{t("evaluated")}</EvaluatedMark> : null}
            </li>
          ))}
        </ul>
      </div>
    </EditorPanel>
  );
}
