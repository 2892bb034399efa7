"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  describedBy,
  ENTRY_LISTS,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entriesIn,
} from "@/lib/cv/entries/entry-lists";
import { isSame } from "@/lib/cv/immutable-list";
import { wordsFor } from "@/lib/cv/words/words";
import { readDraft } from "../drafts/draft-store";
import { type AddingStep, EntryListPanel } from "./entry-list-panel";
import { entryValues } from "./entry-values";
import { newEntryDraft } from "./new-entry-form";

/** How far a new entry of each list is: once added its list stays, also before the page has it. */
type Begun = Partial<Record<EntryList, AddingStep | undefined>>;

/** Every list that `lib/cv/entries` describes: those with entries one below the other, the empty ones as buttons. */
export function EntryListsEditor({ lists }: { lists: EntryLists }) {
  const t = useTranslations("editor.lists");
  const locale = useLocale();
  const [begun, setBegun] = useState<Begun>({});
  const isShown = (list: EntryList) => entriesIn(lists, list).length > 0 || begun[list] !== undefined;

  // What was typed of an entry to come, before a reload, is shown again.
  useEffect(() => {
    const words = wordsFor(locale);
    const typed = ENTRY_LISTS.filter((list) => {
      const blank = entryValues(list, emptyEntry(list, ""), words);
      const found = readDraft(newEntryDraft(list), blank);
      return found !== null && !isSame(found.values, blank);
    });
    setBegun((before) => ({ ...before, ...Object.fromEntries(typed.map((list) => [list, "adding"])) }));
  }, [locale]);

  const empty = ENTRY_LISTS.filter((list) => !isShown(list));
  return (
    <div className="flex flex-col gap-5">
      {ENTRY_LISTS.filter(isShown).map((list) => (
        <EntryListPanel
          key={list}
          list={list}
          entries={entriesIn(lists, list)}
          isAdding={begun[list] === "adding"}
          onAdding={(step) => setBegun((before) => ({ ...before, [list]: step }))}
        />
      ))}
      {empty.length === 0 ? null : (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-sm font-medium text-ink-2">{t("others")}</legend>
          {empty.map((list) => (
            <Button
              key={list}
              onClick={() => setBegun((before) => ({ ...before, [list]: "adding" }))}
              icon="plus"
            >
              {describedBy(list).title[locale]}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
