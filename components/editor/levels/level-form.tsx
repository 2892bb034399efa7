"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Level } from "@/lib/cv/model";
import { CheckField } from "../form/check-field";
import { EntryFrame } from "../form/entry-frame";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";

type LevelValues = { label: string; minYears: string; ranked: boolean };

/** One level, in a row of the scale. */
export function LevelForm({
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
        <TextField
          label={labelOf("label")}
          path="fields.label"
          value={values.label}
          onChange={(text) => set({ label: text })}
        />
        <TextField
          label={labelOf("minYears")}
          path="fields.minYears"
          value={values.minYears}
          onChange={(minYears) => set({ minYears })}
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
