"use client";

import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";

/** What can be done to the whole entry of a page. Deleting asks nothing: it can be undone. */
export function EntryActions({
  isBusy,
  onDuplicate,
  onRemove,
}: {
  isBusy: boolean;
  onDuplicate?: () => void;
  onRemove: () => void;
}) {
  const t = useTranslations("editor.entry");
  return (
    <>
      {onDuplicate ? (
        <button type="button" disabled={isBusy} className={BUTTON.plain} onClick={onDuplicate}>
          <Icon name="copy" />
          {t("duplicate")}
        </button>
      ) : null}
      <button type="button" disabled={isBusy} className={BUTTON.plain} onClick={onRemove}>
        <Icon name="trash" />
        {t("remove")}
      </button>
    </>
  );
}
