"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { ICON_BUTTON } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

/** What can be done to a row of a list: moving it, then what `children` add. */
export function RowMenu({
  name,
  at,
  count,
  onMove,
  children,
}: {
  name: string;
  at: number;
  count: number;
  onMove: (to: number) => void;
  children?: ReactNode;
}) {
  const t = useTranslations("editor.list");
  const label = t("actions", { name });
  return (
    <Menu
      isNarrow
      title={label}
      className={ICON_BUTTON}
      label={
        <>
          <Icon name="more" />
          <span className="sr-only">{label}</span>
        </>
      }
    >
      <MenuItem icon="up" disabled={at === 0} aria-keyshortcuts="Alt+ArrowUp" onSelect={() => onMove(at - 1)}>
        {t("up")}
        <Keys>Alt ↑</Keys>
      </MenuItem>
      <MenuItem
        icon="arrow"
        disabled={at === count - 1}
        aria-keyshortcuts="Alt+ArrowDown"
        onSelect={() => onMove(at + 1)}
      >
        {t("down")}
        <Keys>Alt ↓</Keys>
      </MenuItem>
      {at > 1 ? (
        <MenuItem icon="top" onSelect={() => onMove(0)}>
          {t("top")}
        </MenuItem>
      ) : null}
      {children}
    </Menu>
  );
}

function Keys({ children }: { children: ReactNode }) {
  return <kbd className="ml-auto pl-4 font-sans text-xs text-mute max-lg:hidden">{children}</kbd>;
}
