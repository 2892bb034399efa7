"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** What one is about to do: go to another part of the CV, or end the session, which takes drafts along. */
export type Leaving = "page" | "session";

/** Asked while something is not saved; `answer` gets whether to go. */
export type LeaveQuestion = { leaving: Leaving; answer: (goes: boolean) => void };

const WORDS = {
  page: { title: "title", text: "text", save: "save", leave: "keep" },
  session: {
    title: "signOutTitle",
    text: "signOutText",
    save: "saveAndSignOut",
    leave: "dropAndSignOut",
  },
} as const;

/** Asks what becomes of unsaved changes before they are left: save them first, leave all the same, or stay. */
export function UnsavedChangesDialog({
  question,
  save,
}: {
  question: LeaveQuestion | null;
  /** False when something could not be saved: then nothing is left. */
  save: () => Promise<boolean>;
}) {
  const t = useTranslations("editor.leave");
  if (question === null) return null;
  const { leaving, answer } = question;
  const words = WORDS[leaving];
  return (
    <Dialog isOpen onClose={() => answer(false)} title={t(words.title)}>
      <p className="text-ink-2">{t(words.text)}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="accent" onClick={async () => answer(await save())}>
          {t(words.save)}
        </Button>
        <Button onClick={() => answer(true)}>{t(words.leave)}</Button>
        <Button onClick={() => answer(false)}>{t("stay")}</Button>
      </div>
    </Dialog>
  );
}
