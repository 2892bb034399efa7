"use client";

import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const ITEM =
  "flex min-h-11 w-full items-center gap-2.5 rounded-control px-2.5 text-left text-base hover:bg-line-2 disabled:cursor-not-allowed disabled:text-mute disabled:opacity-60 lg:min-h-9";

/** One line of a `Menu` that does something: the menu closes, and its button has the focus again. */
export function MenuItem({
  icon,
  isDanger = false,
  onSelect,
  children,
  ...button
}: {
  icon?: IconName;
  /** Takes something away. */
  isDanger?: boolean;
  onSelect?: () => void;
  children: ReactNode;
} & Pick<ComponentProps<"button">, "type" | "disabled" | "aria-keyshortcuts">) {
  return (
    <button
      type="button"
      {...button}
      onClick={({ currentTarget }) => {
        closeMenu(currentTarget);
        onSelect?.();
      }}
      className={`${ITEM} ${isDanger ? "text-danger" : ""}`.trimEnd()}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

/** One line of a `Menu` that leads somewhere. */
export function MenuLink({
  icon,
  children,
  onClick,
  ...link
}: { icon?: IconName; children: ReactNode } & Omit<ComponentProps<typeof Link>, "className">) {
  return (
    <Link
      prefetch={false}
      {...link}
      onClick={(event) => {
        closeMenu(event.currentTarget);
        onClick?.(event);
      }}
      className={ITEM}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </Link>
  );
}

function closeMenu(item: HTMLElement): void {
  const menu = item.closest("details");
  if (menu === null) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
