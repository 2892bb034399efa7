"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MenuItem } from "@/components/ui/menu-item";
import type { Level } from "@/lib/cv/model";
import { AddEntry } from "../entries/add-entry";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { LevelForm } from "./level-form";
import { LevelRemoval } from "./level-removal";

/** The scale of levels from the lowest up, then those that have no place on it. `uses` counts skills by level. */
export function LevelList({
  levels,
  uses,
}: {
  levels: readonly Level[];
  uses: Readonly<Record<string, number>>;
}) {
  const t = useTranslations("editor.levels");
  const te = useTranslations("editor.entry");
  const { act } = useEditAction();
  const [leaving, setLeaving] = useState<Level | null>(null);
  const usesOf = ({ slug }: Level) => uses[slug] ?? 0;
  const remove = ({ slug, label }: Level, replacement: string | null) =>
    act({ kind: "level.remove", level: slug, replacement }, t("removed", { label }));
  return (
    <EditorPanel id="levels" title={t("scale")} aside={t("order")}>
      <SortableList
        label={t("scale")}
        items={levels.map((level) => ({ key: level.slug, name: level.label, level }))}
        onMove={(from, at) => {
          const level = levels[from];
          if (level) void act({ kind: "level.move", level: level.slug, at });
        }}
        actions={({ level }) => (
          <MenuItem
            icon="trash"
            isDanger
            onSelect={() => (usesOf(level) > 0 ? setLeaving(level) : void remove(level, null))}
          >
            {te("remove")}
          </MenuItem>
        )}
      >
        {({ level }) => <LevelForm level={level} skills={usesOf(level)} />}
      </SortableList>
      <AddEntry
        label={t("add")}
        path="fields.label"
        onAdd={async (label, run) =>
          (await run({ kind: "level.add", fields: { label, ranked: true } })) !== null
        }
      />
      <LevelRemoval
        level={leaving}
        levels={levels}
        skills={leaving === null ? 0 : usesOf(leaving)}
        onCancel={() => setLeaving(null)}
        onChoose={async (replacement) => {
          if (leaving !== null && (await remove(leaving, replacement)) !== null) setLeaving(null);
        }}
      />
    </EditorPanel>
  );
}
