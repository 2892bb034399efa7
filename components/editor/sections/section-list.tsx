"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { AddEntry } from "@/components/editor/entries/add-entry";
import { SortableList } from "@/components/editor/entries/sortable-list";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { CheckField } from "@/components/editor/form/check-field";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { MarkdownField } from "@/components/editor/form/markdown-field";
import { TextField } from "@/components/editor/form/text-field";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { useFieldLabel } from "@/components/editor/form/use-field-label";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { Markdown } from "@/components/ui/markdown";
import { MenuItem } from "@/components/ui/menu-item";
import type { CustomSection } from "@/lib/cv/model";

/** The sections that belong to no experience, in the order of the CV. */
export function SectionList({ sections }: { sections: readonly CustomSection[] }) {
  const t = useTranslations("editor.sections");
  const te = useTranslations("editor.entry");
  const { act } = useEditAction();
  return (
    <EditorPanel id="sections" title={t("title")} aside={t("count", { count: sections.length })}>
      {sections.length === 0 ? <p className="text-ink-2">{t("empty")}</p> : null}
      <SortableList
        label={t("title")}
        items={sections.map((section, at) => ({ key: `${at}`, name: section.title, section }))}
        onMove={(from, at) => void act({ kind: "section.move", section: from, at })}
        actions={({ name: title }, at) => (
          <>
            <MenuItem
              icon="copy"
              onSelect={() =>
                void act({ kind: "section.duplicate", section: at }, t("duplicated", { title }))
              }
            >
              {te("duplicate")}
            </MenuItem>
            <MenuItem
              icon="trash"
              isDanger
              onSelect={() => void act({ kind: "section.remove", section: at }, t("removed", { title }))}
            >
              {te("remove")}
            </MenuItem>
          </>
        )}
      >
        {({ section }, at) => <SectionForm section={section} at={at} />}
      </SortableList>
      <AddEntry
        label={t("add")}
        path="fields.title"
        onAdd={async (title, run) => (await run({ kind: "section.add", fields: { title } })) !== null}
      />
    </EditorPanel>
  );
}

/** One section, in a row of the list, with what becomes of its Markdown. */
function SectionForm({ section, at }: { section: CustomSection; at: number }) {
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
          <TextField label={labelOf("title")} {...form.bind("title")} className="min-w-40 flex-1" />
          <CheckField label={t("hidden")} isChecked={values.hidden} onChange={(hidden) => set({ hidden })} />
        </div>
        <MarkdownField label={t("body", { title })} isLabelHidden {...form.bind("body")} />
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
