"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { ICON_BUTTON } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

export type SortableItem = { key: string; name: string };

/** Steps that the keys take on the button of a row, with Alt. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A list whose entries are moved by dragging them, by the menu that each has, or by Alt with an arrow on its button. `onMove`
 * gets positions as after the entry was taken out. The focus stays on the menu of the entry that moved.
 */
export function SortableList<Item extends SortableItem>({
  label,
  items,
  anchor,
  onMove,
  actions,
  children,
}: {
  label: string;
  /** An address leads to an entry by this word and its key: `#skill-docker`. */
  anchor?: string;
  items: readonly Item[];
  onMove: (from: number, to: number) => void;
  /** Lines of an entry's menu, below those that move it. */
  actions?: (item: Item, at: number) => ReactNode;
  /** Draws one entry, between its grip and its menu. */
  children: (item: Item, at: number) => ReactNode;
}) {
  const t = useTranslations("editor.list");
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const wanted = useRef<{ key: string; to: number } | null>(null);

  // After each render: the new order may come with any of them.
  useEffect(() => {
    const goal = wanted.current;
    if (goal === null || items[goal.to]?.key !== goal.key) return;
    wanted.current = null;
    list.current?.children[goal.to]?.querySelector<HTMLElement>("summary")?.focus();
  });

  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || from === to || to < 0 || to >= items.length) return;
    wanted.current = { key: item.key, to };
    setSaid(t("moved", { name: item.name, position: to + 1, count: items.length }));
    onMove(from, to);
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    const step = STEPS[event.key];
    if (step === undefined || !event.altKey || !(event.target instanceof Element)) return;
    if (event.target.localName !== "summary") return;
    event.preventDefault();
    move(at, at + step);
  };

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul ref={list} aria-label={label} className="flex flex-col">
        {items.map((item, at) => (
          <li
            key={item.key}
            data-key={item.key}
            {...(anchor !== undefined && { id: `${anchor}-${item.key}` })}
            onKeyDown={(event) => onKey(event, at)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, at);
            }}
            className={`group/row flex items-start gap-2 border-b border-line-2 py-2 last:border-b-0 ${
              dragged === at ? "opacity-50" : ""
            } ${dragged !== null && over === at ? dropLine(dragged, at) : ""}`}
          >
            <span
              draggable
              aria-hidden="true"
              title={t("drag")}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", item.name);
                setDragged(at);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              className="-ml-1.5 hidden min-h-9 cursor-grab items-center text-mute lg:inline-flex"
            >
              <Icon name="grip" />
            </span>
            <div className="min-w-0 flex-1">{children(item, at)}</div>
            <RowMenu name={item.name} at={at} count={items.length} onMove={(to) => move(at, to)}>
              {actions?.(item, at)}
            </RowMenu>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A line where the dragged entry would come: below those that move up for it, above those that move down. */
function dropLine(from: number, to: number): string {
  if (from === to) return "";
  return from < to ? "shadow-[0_2px_0_0_var(--color-accent)]" : "shadow-[0_-2px_0_0_var(--color-accent)]";
}

/** What can be done to a row of a list: moving it, then what `children` add. */
function RowMenu({
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
