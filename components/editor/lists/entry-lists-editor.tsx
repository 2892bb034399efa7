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
import { EntryListPanel } from "./entry-list-panel";
import { entryValues } from "./entry-values";
import { newEntryDraft } from "./new-entry-form";

/** Every list that `lib/cv/entries` describes: those with entries one below the other, the empty ones as buttons. */
export function EntryListsEditor({ lists }: { lists: EntryLists }) {
  const t = useTranslations("editor.lists");
  const locale = useLocale();
  const [adding, setAdding] = useState<readonly EntryList[]>([]);
  const isShown = (list: EntryList) => entriesIn(lists, list).length > 0 || adding.includes(list);

  // What was typed of an entry to come, before a reload, is shown again.
  useEffect(() => {
    const words = wordsFor(locale);
    const begun = ENTRY_LISTS.filter((list) => {
      const blank = entryValues(list, emptyEntry(list, ""), words);
      const found = readDraft(newEntryDraft(list), blank);
      return found !== null && !isSame(found.values, blank);
    });
    setAdding((before) => [...new Set([...before, ...begun])]);
  }, [locale]);

  const empty = ENTRY_LISTS.filter((list) => !isShown(list));
  return (
    <div className="flex flex-col gap-5">
      {ENTRY_LISTS.filter(isShown).map((list) => (
        <EntryListPanel
          key={list}
          list={list}
          entries={entriesIn(lists, list)}
          isAdding={adding.includes(list)}
          onAdding={(isAdding) =>
            setAdding((before) => [...before.filter((each) => each !== list), ...(isAdding ? [list] : [])])
          }
        />
      ))}
      {empty.length === 0 ? null : (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-sm font-medium text-ink-2">{t("others")}</legend>
          {empty.map((list) => (
            <Button key={list} onClick={() => setAdding((before) => [...before, list])} icon="plus">
              {describedBy(list).title[locale]}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
