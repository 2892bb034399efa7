"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { DisclosureButton } from "@/components/ui/disclosure-button";
import { IconButton } from "@/components/ui/icon-button";
import { type AnyEntry, type EntryList, entryName } from "@/lib/cv/entries/entry-lists";
import { editSentence } from "@/lib/cv/words/edit-words";
import { entryDetails } from "@/lib/cv/words/entry-sections";
import { wordsFor } from "@/lib/cv/words/words";
import { useEditAction } from "../entries/use-edit-action";
import { EntryFrame } from "../form/entry-frame";
import { useEntryForm } from "../form/use-entry-form";
import { usePartWords } from "../form/use-part-words";
import { EntryFields } from "./entry-fields";
import { entryTyped, entryValues, entryValuesIn } from "./entry-values";

/** One entry of a list: what it says in a line, and its form once it is opened or has something to save. */
export function EntryRow({ list, entry }: { list: EntryList; entry: AnyEntry }) {
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
