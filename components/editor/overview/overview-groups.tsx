"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { groupTitle } from "@/components/skills/group-title";
import type { SkillGroup } from "@/lib/cv/model";
import { AddEntry } from "../entries/add-entry";
import { RowLink } from "../entries/row-link";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";

/** The groups of skills in the order of the CV: reorder them, add one. */
export function OverviewGroups({ groups }: { groups: readonly SkillGroup[] }) {
  const t = useTranslations("editor.overview");
  const ts = useTranslations("editor.skills");
  const router = useRouter();
  const { act } = useEditAction();
  return (
    <EditorPanel id="groups" title={t("groups")} aside={t("groupsAside")}>
      <SortableList
        label={t("groups")}
        items={groups.map((group) => ({ key: group.slug, name: groupTitle(group.title), group }))}
        onMove={(from, at) => {
          const group = groups[from];
          if (group) void act({ kind: "skillGroup.move", group: group.slug, at });
        }}
      >
        {({ name, group }) => (
          <RowLink
            href={`/admin/skills/${group.slug}`}
            name={name}
            details={[ts("count", { count: group.skills.length })]}
          />
        )}
      </SortableList>
      <AddEntry
        id="new-group"
        label={t("addGroup")}
        path="fields.title"
        onAdd={async (title, run) => {
          const done = await run({ kind: "skillGroup.add", fields: { title } });
          if (done?.made != null) router.push(`/admin/skills/${done.made}`);
          return done !== null;
        }}
      />
    </EditorPanel>
  );
}
