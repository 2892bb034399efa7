"use client";

import { useLocale, useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { type AnyEntry, describedBy, type EntryList, entryName } from "@/lib/cv/entries/entry-lists";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { EntryRow } from "./entry-row";
import { NewEntryForm } from "./new-entry-form";

/** One list beside the experiences, in the order of the CV. */
export function EntryListPanel({
  list,
  entries,
  isAdding,
  onAdding,
}: {
  list: EntryList;
  entries: readonly AnyEntry[];
  /** Whether the form of an entry to come is shown. */
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
}) {
  const t = useTranslations("editor.lists");
  const locale = useLocale();
  const { act } = useEditAction();
  const { title, words } = describedBy(list);
  const addLabel = t("addOne", { noun: words[locale] });
  return (
    <EditorPanel id={list} title={title[locale]} aside={t("count", { count: entries.length })}>
      <SortableList
        label={title[locale]}
        items={entries.map((entry) => ({ key: entry.slug, name: entryName(list, entry), entry }))}
        onMove={(from, at) => {
          const entry = entries[from];
          if (entry) void act({ kind: "entry.move", list, entry: entry.slug, at });
        }}
      >
        {({ entry }) => <EntryRow list={list} entry={entry} />}
      </SortableList>
      {isAdding ? (
        <NewEntryForm list={list} label={addLabel} onDone={() => onAdding(false)} />
      ) : (
        <button
          type="button"
          className={`mt-4 max-lg:min-h-11 ${BUTTON.plain}`}
          onClick={() => onAdding(true)}
        >
          <Icon name="plus" />
          {addLabel}
        </button>
      )}
    </EditorPanel>
  );
}
