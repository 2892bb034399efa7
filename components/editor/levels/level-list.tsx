"use client";

import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import { AddEntry } from "../entries/add-entry";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { LevelForm } from "./level-form";

/** The scale of levels from the lowest up, then those that have no place on it. `uses` counts skills by level. */
export function LevelList({
  levels,
  uses,
}: {
  levels: readonly Level[];
  uses: Readonly<Record<string, number>>;
}) {
  const t = useTranslations("editor.levels");
  const { act } = useEditAction();
  return (
    <EditorPanel id="levels" title={t("scale")} aside={t("order")}>
      <SortableList
        label={t("scale")}
        items={levels.map((level) => ({ key: level.slug, name: level.label, level }))}
        onMove={(from, at) => {
          const level = levels[from];
          if (level) void act({ kind: "level.move", level: level.slug, at });
        }}
      >
        {({ level }) => <LevelForm level={level} levels={levels} skills={uses[level.slug] ?? 0} />}
      </SortableList>
      <AddEntry
        label={t("add")}
        path="fields.label"
        onAdd={async (label, run) =>
          (await run({ kind: "level.add", fields: { label, ranked: true } })) !== null
        }
      />
    </EditorPanel>
  );
}
