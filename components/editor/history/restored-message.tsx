"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { useUndoRedo } from "../shell/use-undo-redo";

/** Says that a version was restored, beside the button that takes it back; nothing when the CV came to be otherwise. */
export function RestoredMessage({
  version,
  sentence,
}: {
  /** The version that the restoring made. */
  version: number;
  sentence: EditSentence;
}) {
  const t = useTranslations("editor");
  const { step, isBusy } = useUndoRedo();
  if (sentence.did !== "restore") return null;
  return (
    <div
      role="status"
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-line bg-accent-soft px-5 py-3 font-medium text-accent"
    >
      <p>{t("revisions.restored", { version: sentence.version })}</p>
      <Button isBusy={isBusy} onClick={() => void step("undo", version)}>
        {t("toast.undo")}
      </Button>
    </div>
  );
}
