"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { useEditor } from "./editor-provider";
import { useUndoRedo } from "./use-undo-redo";

/** Undo and redo with the names of their steps; an undo asks first while something typed is not saved. */
export function UndoButtons({ undo, redo }: { undo: EditSentence | null; redo: EditSentence | null }) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const { isDirty } = useEditor();
  const { step, isBusy } = useUndoRedo();
  const [isAsking, setIsAsking] = useState(false);
  const undone = undo === null ? "" : editSentence(undo, locale);
  return (
    <>
      <IconButton
        icon="undo"
        label={t("undo")}
        title={undo === null ? t("toast.nothingTo_undo") : t("undoStep", { step: undone })}
        disabled={isBusy || undo === null}
        onClick={() => (isDirty ? setIsAsking(true) : void step("undo", null))}
      />
      <IconButton
        icon="redo"
        label={t("redo")}
        title={
          redo === null ? t("toast.nothingTo_redo") : t("redoStep", { step: editSentence(redo, locale) })
        }
        disabled={isBusy || redo === null}
        onClick={() => void step("redo", null)}
        className="max-sm:disabled:hidden"
      />
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("undoAsk.title")}>
        <p className="text-ink-2">{t("undoAsk.text", { step: undone })}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button
            look="accent"
            onClick={() => {
              setIsAsking(false);
              void step("undo", null);
            }}
          >
            {t("undoAsk.go")}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{t("undoAsk.stay")}</Button>
        </div>
      </Dialog>
    </>
  );
}
