"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";

/** What can be done to the whole entry of a page. */
export function EntryActions({
  isBusy,
  onDuplicate,
  onRemove,
  removesToo = "",
}: {
  isBusy: boolean;
  onDuplicate?: () => void;
  onRemove: () => void;
  /** What goes with the entry, in a sentence: then deleting asks first. Without it an undo is enough. */
  removesToo?: string;
}) {
  const t = useTranslations("editor.entry");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {onDuplicate ? (
        <button type="button" disabled={isBusy} className={BUTTON.plain} onClick={onDuplicate}>
          <Icon name="copy" />
          {t("duplicate")}
        </button>
      ) : null}
      <button
        type="button"
        disabled={isBusy}
        className={BUTTON.plain}
        onClick={() => (removesToo === "" ? onRemove() : setIsAsking(true))}
      >
        <Icon name="trash" />
        {t("remove")}
      </button>
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("removeTitle")}>
        <p className="text-ink-2">{removesToo}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <button type="button" className={BUTTON.plain} onClick={() => setIsAsking(false)}>
            {t("keep")}
          </button>
          <button
            type="button"
            className={BUTTON.danger}
            onClick={() => {
              setIsAsking(false);
              onRemove();
            }}
          >
            {t("removeAll")}
          </button>
        </div>
      </Dialog>
    </>
  );
}
