"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { useEditor } from "./editor-provider";
import { useUndoRedo } from "./use-undo-redo";

const LOOK = `max-lg:size-11 max-lg:justify-center max-lg:px-0! ${BUTTON.plain}`;

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
      <button
        type="button"
        disabled={isBusy || undo === null}
        aria-label={t("undo")}
        title={undo === null ? t("toast.nothingTo_undo") : t("undoStep", { step: undone })}
        onClick={() => (isDirty ? setIsAsking(true) : void step("undo", null))}
        className={LOOK}
      >
        <Icon name="undo" className="xl:hidden" />
        <span className="hidden xl:inline">{t("undo")}</span>
      </button>
      {redo === null ? null : (
        <button
          type="button"
          disabled={isBusy}
          aria-label={t("redo")}
          title={t("redoStep", { step: editSentence(redo, locale) })}
          onClick={() => void step("redo", null)}
          className={LOOK}
        >
          <Icon name="redo" />
        </button>
      )}
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("undoAsk.title")}>
        <p className="text-ink-2">{t("undoAsk.text", { step: undone })}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <button
            type="button"
            className={BUTTON.accent}
            onClick={() => {
              setIsAsking(false);
              void step("undo", null);
            }}
          >
            {t("undoAsk.go")}
          </button>
          <button type="button" className={BUTTON.plain} onClick={() => setIsAsking(false)}>
            {t("undoAsk.stay")}
          </button>
        </div>
      </Dialog>
    </>
  );
}
