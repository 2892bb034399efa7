"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MenuItem } from "@/components/ui/menu-item";
import { type AnyEntry, describedBy, type EntryList, entryName } from "@/lib/cv/entries/entry-lists";
import { editSentence } from "@/lib/cv/words/edit-words";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { EntryRow } from "./entry-row";
import { NewEntryForm } from "./new-entry-form";

/** A new entry is written, is in the CV, or was given up. */
export type AddingStep = "adding" | "added" | undefined;

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
  onAdding: (step: AddingStep) => void;
}) {
  const t = useTranslations("editor.lists");
  const te = useTranslations("editor.entry");
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
        actions={({ entry: { slug }, name }) => {
          const said = (did: "duplicate" | "remove") => editSentence({ did, noun: list, name }, locale);
          return (
            <>
              <MenuItem
                icon="copy"
                onSelect={() => void act({ kind: "entry.duplicate", list, entry: slug }, said("duplicate"))}
              >
                {te("duplicate")}
              </MenuItem>
              <MenuItem
                icon="trash"
                isDanger
                onSelect={() => void act({ kind: "entry.remove", list, entry: slug }, said("remove"))}
              >
                {te("remove")}
              </MenuItem>
            </>
          );
        }}
      >
        {({ entry }) => <EntryRow list={list} entry={entry} />}
      </SortableList>
      {isAdding ? (
        <NewEntryForm
          list={list}
          label={addLabel}
          onAdded={() => onAdding("added")}
          onGivenUp={() => onAdding(undefined)}
        />
      ) : (
        <Button className="mt-4" onClick={() => onAdding("adding")} icon="plus">
          {addLabel}
        </Button>
      )}
    </EditorPanel>
  );
}
