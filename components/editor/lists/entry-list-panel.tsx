"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { SortableList } from "@/components/editor/entries/sortable-list";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { Button } from "@/components/ui/button";
import { DisclosureButton } from "@/components/ui/disclosure-button";
import { IconButton } from "@/components/ui/icon-button";
import { MenuItem } from "@/components/ui/menu-item";
import { type AnyEntry, describedBy, type EntryList, entryName } from "@/lib/cv/entries/entry-lists";
import { editSentence } from "@/lib/cv/words/edit-words";
import { entryDetails } from "@/lib/cv/words/entry-sections";
import { wordsFor } from "@/lib/cv/words/words";
import { EntryFields } from "./entry-fields";
import { entryTyped, entryValues, entryValuesIn } from "./entry-values";
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

/** One entry of a list: what it says in a line, and its form once it is opened or has something to save. */
function EntryRow({ list, entry }: { list: EntryList; entry: AnyEntry }) {
  const t = useTranslations("editor.lists");
  const te = useTranslations("editor.experience");
  const locale = useLocale();
  const words = wordsFor(locale);
  const { act } = useEditAction();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const id = useId();
  const { slug, hidden } = entry;
  const name = entryName(list, entry);
  const form = useEntryForm({
    id: `entry/${list}/${slug}`,
    values: useMemo(() => entryValues(list, entry, words), [list, entry, words]),
    editOf: (changed) => ({ kind: "entry.update", list, entry: slug, fields: entryTyped(list, changed) }),
    valuesIn: (cv) => entryValuesIn(cv, list, slug, words),
  });
  const partWords = usePartWords(list);
  const said = (did: "hide" | "show" | "remove" | "duplicate") =>
    editSentence({ did, noun: list, name }, locale);
  const isOpen = isUnfolded || form.isDirty;
  return (
    <div>
      <div className="flex items-start justify-between gap-2">
        <DisclosureButton isOpen={isOpen} aria-controls={id} onClick={() => setIsUnfolded(!isOpen)}>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="block font-medium">{name}</span>
            <span className="block text-sm text-mute empty:hidden">
              {[hidden ? t("isHidden") : "", ...entryDetails(list, entry, locale)]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </span>
        </DisclosureButton>
        <IconButton
          icon={hidden ? "hidden" : "eye"}
          label={te(hidden ? "show" : "hide", { name })}
          onClick={() =>
            void act(
              { kind: "entry.update", list, entry: slug, fields: { hidden: !hidden } },
              said(hidden ? "show" : "hide"),
            )
          }
        />
      </div>
      <div id={id} hidden={!isOpen} className="pt-2 pb-3">
        <EntryFrame form={form} words={partWords} label={name} isCompact>
          <EntryFields list={list} values={form.values} onChange={form.set} />
        </EntryFrame>
      </div>
    </div>
  );
}
