"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { MenuItem } from "@/components/ui/menu-item";
import type { Experience } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { AddEntry } from "../entries/add-entry";
import { RowLink } from "../entries/row-link";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { useEditor } from "../shell/editor-provider";

/** The projects of an experience in the order of the CV: add, reorder, hide, delete. */
export function ExperienceProjects({ experience }: { experience: Experience }) {
  const t = useTranslations("editor.experience");
  const tp = useTranslations("editor.project");
  const te = useTranslations("editor.entry");
  const words = wordsFor(useLocale());
  const router = useRouter();
  const { act } = useEditAction();
  const { mayLeave } = useEditor();
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
        actions={({ project: { slug: removed, title } }) => (
          <MenuItem
            icon="trash"
            isDanger
            onSelect={() => void act({ kind: "project.remove", project: removed }, tp("removed", { title }))}
          >
            {te("remove")}
          </MenuItem>
        )}
      >
        {({ project }) => (
          <div className="flex items-start justify-between gap-2">
            <div className="min-w-0 flex-1">
              <RowLink
                href={`/admin/projects/${project.slug}`}
                name={project.title}
                details={[project.hidden ? t("isHidden") : "", words.period(project)]}
              />
            </div>
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
          </div>
        )}
      </SortableList>
      <AddEntry
        label={t("addProject")}
        path="fields.title"
        onAdd={async (title, run) => {
          if (!(await mayLeave())) return false;
          const done = await run({
            kind: "project.add",
            experience: slug,
            fields: { title, hidden: true },
            at: 0,
          });
          if (done?.made != null) router.push(`/admin/projects/${done.made}#summary`);
          return done !== null;
        }}
      />
    </EditorPanel>
  );
}
