"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { useDashboard } from "@/components/view/view-provider";
import type { ProjectEntry } from "@/lib/cv/view/filter/project-entry";
import { hrefOf } from "@/lib/url/write-query";
import { LazyProjectSections } from "./lazy-sections";

/** An opened row: the project's sections, and the way to its own page. */
export function ProjectDetail({ entry: { project, experience } }: { entry: ProjectEntry }) {
  const t = useTranslations("projects");
  const { index, query } = useDashboard();
  const empty = project.summary === "" && project.sections.length === 0 && experience.summary === "";
  return (
    <div className="flex flex-col gap-3 px-5 py-4">
      {empty ? (
        <p className="text-mute">{t("noDetail")}</p>
      ) : (
        <Suspense fallback={<p className="text-mute">{t("loading")}</p>}>
          <LazyProjectSections
            project={project}
            headingLevel="h3"
            lang={index.cv.profile.locale}
            about={experience}
          />
        </Suspense>
      )}
      <Link
        href={hrefOf(`/projects/${project.slug}`, query)}
        prefetch={false}
        className="self-start text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
      >
        {t("page")}
      </Link>
    </div>
  );
}
