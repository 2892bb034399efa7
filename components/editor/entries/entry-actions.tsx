"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { ICON_BUTTON } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

/** What can be done to the whole entry of a page, in a menu: nothing that takes it away lies under the pointer. */
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
      <Menu
        isNarrow
        title={t("actions")}
        className={ICON_BUTTON}
        label={
          <>
            <Icon name="more" />
            <span className="sr-only">{t("actions")}</span>
          </>
        }
      >
        {onDuplicate ? (
          <MenuItem icon="copy" disabled={isBusy} onSelect={onDuplicate}>
            {t("duplicate")}
          </MenuItem>
        ) : null}
        <MenuItem
          icon="trash"
          isDanger
          disabled={isBusy}
          onSelect={() => (removesToo === "" ? onRemove() : setIsAsking(true))}
        >
          {t("remove")}
        </MenuItem>
      </Menu>
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("removeTitle")}>
        <p className="text-ink-2">{removesToo}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button onClick={() => setIsAsking(false)}>{t("keep")}</Button>
          <Button
            look="danger"
            onClick={() => {
              setIsAsking(false);
              onRemove();
            }}
          >
            {t("removeAll")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
