"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Markdown } from "@/components/ui/markdown";
import type { CustomSection } from "@/lib/cv/model";
import { CheckField } from "../form/check-field";
import { EntryFrame } from "../form/entry-frame";
import { MarkdownField } from "../form/markdown-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";

/** One section, in a row of the list, with what becomes of its Markdown. */
export function SectionForm({ section, at }: { section: CustomSection; at: number }) {
  const t = useTranslations("editor.sections");
  const labelOf = useFieldLabel("section");
  const { title } = section;
  const form = useEntryForm({
    id: `section/${at}`,
    values: useMemo(() => ({ ...section }), [section]),
    editOf: (fields) => ({ kind: "section.update", section: at, fields }),
    valuesIn: (cv) => cv.sections[at] ?? null,
  });
  const { values, set } = form;
  return (
    <EntryFrame form={form} words={usePartWords("section")} label={title} isCompact>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-2">
          <TextField
            label={labelOf("title")}
            path="fields.title"
            value={values.title}
            onChange={(text) => set({ title: text })}
            className="min-w-40 flex-1"
          />
          <CheckField label={t("hidden")} isChecked={values.hidden} onChange={(hidden) => set({ hidden })} />
        </div>
        <MarkdownField
          label={t("body", { title })}
          isLabelHidden
          path="fields.body"
          value={values.body}
          onChange={(body) => set({ body })}
        />
        {values.body.trim() === "" ? null : (
          <details>
            <summary className="inline-flex min-h-11 items-center text-sm text-mute underline underline-offset-4 hover:text-ink lg:min-h-6">
              {t("preview")}
            </summary>
            <div className="mt-2 rounded-control border border-line p-3">
              <Markdown text={values.body} />
            </div>
          </details>
        )}
      </div>
    </EntryFrame>
  );
}
