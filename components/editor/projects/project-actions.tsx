"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Project } from "@/lib/cv/model";
import { EntryActions } from "../entries/entry-actions";
import { useEditAction } from "../entries/use-edit-action";
import { useEditor } from "../shell/editor-provider";

/** Duplicates or deletes the project of the page, and goes where that leads. */
export function ProjectActions({ project, experience }: { project: Project; experience: string }) {
  const t = useTranslations("editor.project");
  const router = useRouter();
  const { act, isBusy } = useEditAction();
  const { mayLeave } = useEditor();
  const { slug, title } = project;
  return (
    <EntryActions
      isBusy={isBusy}
      onDuplicate={async () => {
        if (!(await mayLeave())) return;
        const done = await act({ kind: "project.duplicate", project: slug }, t("duplicated", { title }));
        if (done?.made != null) router.push(`/admin/projects/${done.made}`);
      }}
      onRemove={() =>
        void act(
          { kind: "project.remove", project: slug },
          t("removed", { title }),
          `/admin/experiences/${experience}`,
        )
      }
    />
  );
}
