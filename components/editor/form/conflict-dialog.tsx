"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Kept, Values } from "../drafts/draft";
import { type Clash, threeWay, withPart } from "../drafts/three-way";
import type { EntryForm } from "./use-entry-form";

/** How the parts of an entry are called and shown, when two versions of them are put side by side. */
export type PartWords = {
  label: (path: Clash["path"], values: Values) => string;
  /** A value in words; by default a text is itself. */
  text: (path: Clash["path"], value: unknown) => string;
};

/** Two versions of the same entry, field by field; what only one of them changed is kept without asking. */
export function ConflictDialog<V extends Values>({ form, words }: { form: EntryForm<V>; words: PartWords }) {
  const t = useTranslations("editor.conflict");
  const theirs = form.status.is === "conflict" ? form.status.theirs : null;
  return (
    <Dialog isOpen={theirs !== null} onClose={() => form.settle(null)} title={t("title")} size="large">
      {theirs === null ? null : <Choices form={form} theirs={theirs} words={words} />}
    </Dialog>
  );
}

function Choices<V extends Values>({
  form,
  theirs,
  words,
}: {
  form: EntryForm<V>;
  theirs: Kept<V>;
  words: PartWords;
}) {
  const t = useTranslations("editor.conflict");
  const { base, values } = form;
  const merge = useMemo(
    () => threeWay(base.values, values, theirs.values),
    [base.values, values, theirs.values],
  );
  const [mine, setMine] = useState<ReadonlySet<number>>(() => new Set(merge.clashes.map((_, at) => at)));
  const chosen = () =>
    merge.clashes.reduce(
      (now, clash, at) => (mine.has(at) ? withPart(now, clash.path, clash.mine) : now),
      merge.values,
    );
  return (
    <>
      <p className="text-ink-2">
        {t("text", { version: theirs.version })} {t(merge.clashes.length === 0 ? "none" : "choose")}
      </p>
      <div className="mt-4 flex max-h-[60dvh] flex-col gap-5 overflow-y-auto">
        {merge.clashes.map((clash, at) => (
          <Choice
            key={clash.path.join(".")}
            title={words.label(clash.path, theirs.values)}
            mine={words.text(clash.path, clash.mine)}
            theirs={words.text(clash.path, clash.theirs)}
            isMine={mine.has(at)}
            onChoose={(isMine) =>
              setMine((before) => {
                const after = new Set(before);
                if (isMine) after.add(at);
                else after.delete(at);
                return after;
              })
            }
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="accent" onClick={() => form.settle(chosen())}>
          {t("save")}
        </Button>
        <Button onClick={() => form.settle(null)}>{t("later")}</Button>
      </div>
    </>
  );
}

function Choice({
  title,
  mine,
  theirs,
  isMine,
  onChoose,
}: {
  title: string;
  mine: string;
  theirs: string;
  isMine: boolean;
  onChoose: (isMine: boolean) => void;
}) {
  const t = useTranslations("editor.conflict");
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{title}</legend>
      <div className="grid gap-3 md:grid-cols-2">
        {([true, false] as const).map((side) => (
          <label
            key={`${side}`}
            className="flex cursor-pointer flex-col gap-2 rounded-control border border-line p-3 outline-offset-2 outline-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2"
          >
            <span className="flex items-center gap-2 text-sm font-medium">
              <input
                type="radio"
                name={name}
                checked={isMine === side}
                onChange={() => onChoose(side)}
                className="size-4 accent-accent"
              />
              {t(side ? "mine" : "theirs")}
            </span>
            <span className="text-sm whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
              {(side ? mine : theirs) || t("empty")}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
