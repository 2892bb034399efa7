"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { Experience } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { AddEntry } from "../entries/add-entry";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { IconButton } from "../form/icon-button";
import { EditorPanel } from "../shell/editor-panel";

/** The projects of an experience in the order of the CV: add, reorder, hide, delete. */
export function ExperienceProjects({ experience }: { experience: Experience }) {
  const t = useTranslations("editor.experience");
  const tp = useTranslations("editor.project");
  const words = wordsFor(useLocale());
  const router = useRouter();
  const { act } = useEditAction();
  const { slug, projects } = experience;
  return (
    <EditorPanel id="projects" title={t("projects")} aside={t("projectCount", { count: projects.length })}>
      <SortableList
        label={t("projects")}
        items={projects.map((project) => ({ key: project.slug, name: project.title, project }))}
        onMove={(from, at) => {
          const project = projects[from];
          if (project) void act({ kind: "project.move", project: project.slug, to: slug, at });
        }}
      >
        {({ project }) => (
          <div className="flex items-start justify-between gap-2">
            <Link
              prefetch={false}
              href={`/admin/projects/${project.slug}`}
              className="flex min-h-11 min-w-0 flex-col justify-center hover:underline lg:min-h-9"
            >
              <span className="font-medium [overflow-wrap:anywhere]">{project.title}</span>
              <span className="text-sm text-mute">
                {[project.hidden ? t("isHidden") : "", words.period(project)]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </span>
            </Link>
            <span className="flex">
              <IconButton
                icon={project.hidden ? "hidden" : "eye"}
                label={t(project.hidden ? "show" : "hide", { name: project.title })}
                onClick={() =>
                  void act(
                    { kind: "project.update", project: project.slug, fields: { hidden: !project.hidden } },
                    t(project.hidden ? "shown" : "hiddenNow", { name: project.title }),
                  )
                }
              />
              <IconButton
                icon="trash"
                label={t("remove", { name: project.title })}
                onClick={() =>
                  void act(
                    { kind: "project.remove", project: project.slug },
                    tp("removed", { title: project.title }),
                  )
                }
              />
            </span>
          </div>
        )}
      </SortableList>
      <AddEntry
        label={t("addProject")}
        path="fields.title"
        onAdd={async (title, run) => {
          const done = await run({
            kind: "project.add",
            experience: slug,
            fields: { title, hidden: true },
            at: 0,
          });
          if (done?.made != null) router.push(`/admin/projects/${done.made}`);
          return done !== null;
        }}
      />
    </EditorPanel>
  );
}
