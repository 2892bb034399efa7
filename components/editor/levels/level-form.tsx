"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import type { Level } from "@/lib/cv/model";
import { useEditAction } from "../entries/use-edit-action";
import { CheckField } from "../form/check-field";
import { EntryFrame } from "../form/entry-frame";
import { IconButton } from "../form/icon-button";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";

type LevelValues = { label: string; minYears: string; ranked: boolean };

/** One level, in a row of the scale. */
export function LevelForm({
  level,
  levels,
  skills,
}: {
  level: Level;
  levels: readonly Level[];
  /** How many skills are declared at it. */
  skills: number;
}) {
  const t = useTranslations("editor.levels");
  const labelOf = useFieldLabel("level");
  const { act } = useEditAction();
  const [isLeaving, setIsLeaving] = useState(false);
  const { slug, label } = level;
  const remove = (replacement: string | null) =>
    act({ kind: "level.remove", level: slug, replacement }, t("removed", { label }));
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
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 sm:grid-cols-[minmax(0,1fr)_9rem_auto_auto]">
        <TextField
          label={labelOf("label")}
          path="fields.label"
          value={values.label}
          onChange={(text) => set({ label: text })}
          className="max-sm:col-span-2"
        />
        <TextField
          label={labelOf("minYears")}
          path="fields.minYears"
          value={values.minYears}
          onChange={(minYears) => set({ minYears })}
          inputMode="decimal"
          className="max-sm:col-span-2"
        />
        <CheckField label={t("ranked")} isChecked={values.ranked} onChange={(ranked) => set({ ranked })} />
        <IconButton
          icon="trash"
          label={t("remove", { label })}
          onClick={() => (skills > 0 ? setIsLeaving(true) : void remove(null))}
        />
      </div>
      <p className="mt-1 text-sm text-mute">{t("skills", { count: skills })}</p>
      <Dialog isOpen={isLeaving} onClose={() => setIsLeaving(false)} title={t("removeTitle", { label })}>
        <Replacement
          levels={levels.filter((each) => each.slug !== slug)}
          skills={skills}
          onCancel={() => setIsLeaving(false)}
          onChoose={async (replacement) => {
            if ((await remove(replacement)) !== null) setIsLeaving(false);
          }}
        />
      </Dialog>
    </EntryFrame>
  );
}

/** What the skills of a level that goes are declared at from then on. */
function Replacement({
  levels,
  skills,
  onChoose,
  onCancel,
}: {
  levels: readonly Level[];
  skills: number;
  onChoose: (replacement: string | null) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("editor.levels");
  const [chosen, setChosen] = useState("");
  return (
    <>
      <SelectField
        label={t("replacement", { count: skills })}
        path="replacement"
        value={chosen}
        options={[
          { value: "", label: t("none") },
          ...levels.map((level) => ({ value: level.slug, label: level.label })),
        ]}
        onChange={setChosen}
      />
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className={BUTTON.plain} onClick={onCancel}>
          {t("keep")}
        </button>
        <button
          type="button"
          className={BUTTON.danger}
          onClick={() => onChoose(chosen === "" ? null : chosen)}
        >
          {t("removeNow")}
        </button>
      </div>
    </>
  );
}

function levelValues({ label, minYears, rank }: Level): LevelValues {
  return { label, minYears: minYears === null ? "" : `${minYears}`, ranked: rank !== null };
}

/** NaN, which the server refuses at its field, for what is no number. */
function yearsTyped(text: string): number | null {
  return text.trim() === "" ? null : Number(text.replace(",", "."));
}
