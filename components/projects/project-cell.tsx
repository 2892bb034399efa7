"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { useDashboard } from "@/components/view/view-provider";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { useExpandedRows } from "./expanded-rows";

/** The project's name, whose link is its page, and the button that opens its row. */
export function ProjectCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { query, index } = useDashboard();
  const lang = index.cv.profile.locale;
  const { isOpen, toggle, prepare } = useExpandedRows();
  const open = isOpen(project.slug);
  const about = [
    query.cols.includes("org") ? null : project.organisation,
    query.cols.includes("role") ? null : project.role,
  ].filter((part) => part !== null && part !== "");
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 grow [overflow-wrap:anywhere]">
        <Link
          href={`/projects/${project.slug}`}
          prefetch={false}
          lang={lang}
          dir="auto"
          className="font-semibold text-ink hover:underline"
        >
          {project.title}
        </Link>
        {about.length > 0 ? (
          <span lang={lang} className="block text-sm text-mute">
            {about.join(" · ")}
          </span>
        ) : null}
      </div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? `detail-${project.slug}` : undefined}
        aria-label={t(open ? "hide" : "open", { title: project.title })}
        onClick={() => toggle(project.slug)}
        onPointerEnter={prepare}
        onFocus={prepare}
        className="needs-script flex size-7 shrink-0 items-center justify-center rounded-control text-mute hover:bg-line-2 hover:text-ink print:hidden"
      >
        <Icon name="chevron" className={open ? "rotate-180" : ""} />
      </button>
    </div>
  );
}
