"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { type EntryList, emptyEntry } from "@/lib/cv/entries/entry-lists";
import { wordsFor } from "@/lib/cv/words/words";
import { EntryFrame } from "../form/entry-frame";
import { useEntryForm } from "../form/use-entry-form";
import { usePartWords } from "../form/use-part-words";
import { EntryFields } from "./entry-fields";
import { entryTyped, entryValues } from "./entry-values";

/** What the draft of an entry that the CV does not have yet is kept under. */
export const newEntryDraft = (list: EntryList) => `entry/${list}`;

/** The form of an entry to come: nothing of it is in the CV before it is saved, all of it in one step. */
export function NewEntryForm({
  list,
  label,
  onAdded,
  onGivenUp,
}: {
  list: EntryList;
  label: string;
  onAdded: () => void;
  onGivenUp: () => void;
}) {
  const t = useTranslations("editor.lists");
  const words = wordsFor(useLocale());
  const box = useRef<HTMLDivElement>(null);
  const partWords = usePartWords(list);
  const form = useEntryForm({
    id: newEntryDraft(list),
    values: useMemo(() => entryValues(list, emptyEntry(list, ""), words), [list, words]),
    editOf: (_, all) => ({ kind: "entry.add", list, fields: entryTyped(list, all) }),
    valuesIn: () => null,
    onSaved: onAdded,
  });
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={box} className="mt-4 rounded-control border border-line p-4">
      <EntryFrame form={form} words={partWords} label={label} isCompact>
        <p className="mb-3 font-medium">{label}</p>
        <EntryFields list={list} values={form.values} onChange={form.set} />
      </EntryFrame>
      {form.isDirty ? null : (
        <Button className="mt-3" onClick={onGivenUp}>
          {t("cancel")}
        </Button>
      )}
    </div>
  );
}
