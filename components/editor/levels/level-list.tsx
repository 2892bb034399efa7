"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { AddEntry } from "@/components/editor/entries/add-entry";
import { SortableList } from "@/components/editor/entries/sortable-list";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { CheckField } from "@/components/editor/form/check-field";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { TextField } from "@/components/editor/form/text-field";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { useFieldLabel } from "@/components/editor/form/use-field-label";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { MenuItem } from "@/components/ui/menu-item";
import type { Level } from "@/lib/cv/model";
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

type LevelValues = { label: string; minYears: string; ranked: boolean };

/** One level, in a row of the scale. */
function LevelForm({
  level,
  skills,
}: {
  level: Level;
  /** How many skills are declared at it. */
  skills: number;
}) {
  const t = useTranslations("editor.levels");
  const labelOf = useFieldLabel("level");
  const { slug, label } = level;
  const form = useEntryForm({
    id: `level/${slug}`,
    values: useMemo(() => levelValues(level), [level]),
    editOf: ({ minYears, ...changed }) => ({
      kind: "level.update",
      level: slug,
      fields: { ...changed, ...(minYears !== undefined && { minYears: yearsTyped(minYears) }) },
    }),
    valuesIn: (cv) => {
      const found = cv.levels.find((each) => each.slug === slug);
      return found === undefined ? null : levelValues(found);
    },
  });
  const { values, set } = form;
  return (
    <EntryFrame form={form} words={usePartWords("level")} label={label} isCompact>
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_9rem_auto]">
        <TextField label={labelOf("label")} {...form.bind("label")} />
        <TextField
          label={labelOf("minYears")}
          {...form.bind("minYears")}
          inputMode="decimal"
          hint={t("minYearsHint")}
        />
        {/* As high as the labels beside it, so that an error below a field moves nothing. */}
        <div className="sm:pt-[1.625rem]" title={t("rankedHint")}>
          <CheckField label={t("ranked")} isChecked={values.ranked} onChange={(ranked) => set({ ranked })} />
        </div>
      </div>
      <p className="mt-1 text-sm text-mute">{t("skills", { count: skills })}</p>
    </EntryFrame>
  );
}

function levelValues({ label, minYears, rank }: Level): LevelValues {
  return { label, minYears: minYears === null ? "" : `${minYears}`, ranked: rank !== null };
}

/** NaN, which the server refuses at its field, for what is no number. */
function yearsTyped(text: string): number | null {
  return text.trim() === "" ? null : Number(text.replace(",", "."));
}
