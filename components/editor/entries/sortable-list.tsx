"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

export type SortableItem = { key: string; name: string };

/**
 * A list whose entries are moved by dragging them, or by two buttons each, which serve the keyboard and the finger too.
 * `onMove` gets positions as after the entry was taken out. The focus stays on the button of the entry that moved.
 */
export function SortableList<Item extends SortableItem>({
  label,
  items,
  anchor,
  onMove,
  children,
}: {
  label: string;
  /** An address leads to an entry by this word and its key: `#skill-docker`. */
  anchor?: string;
  items: readonly Item[];
  onMove: (from: number, to: number) => void;
  /** Draws one entry; the handles of the list stand before it. */
  children: (item: Item, at: number) => ReactNode;
}) {
  const t = useTranslations("editor.list");
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const wanted = useRef<{ key: string; to: number; direction: "up" | "down" } | null>(null);

  // After each render: the new order may come with any of them.
  useEffect(() => {
    const goal = wanted.current;
    if (goal === null || items[goal.to]?.key !== goal.key) return;
    wanted.current = null;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset.key === goal.key,
    );
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("button[data-move]") ?? [])];
    const button = buttons.find(({ dataset, disabled }) => dataset.move === goal.direction && !disabled);
    (button ?? buttons.find(({ disabled }) => !disabled))?.focus();
  });

  const move = (from: number, to: number, direction?: "up" | "down") => {
    const item = items[from];
    if (item === undefined || from === to) return;
    if (direction) wanted.current = { key: item.key, to, direction };
    setSaid(t("moved", { name: item.name, position: to + 1, count: items.length }));
    onMove(from, to);
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
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, at);
            }}
            className={`flex items-start gap-2 border-b border-line-2 py-2 last:border-b-0 ${
              dragged === at ? "opacity-50" : ""
            } ${dragged !== null && over === at && dragged !== at ? "outline-2 outline-accent outline-dashed" : ""}`}
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
              className="hidden min-h-9 cursor-grab items-center text-mute lg:inline-flex"
            >
              <Icon name="grip" />
            </span>
            <span className="inline-flex">
              <MoveButton
                direction="up"
                label={t("up", { name: item.name })}
                isDisabled={at === 0}
                onMove={() => move(at, at - 1, "up")}
              />
              <MoveButton
                direction="down"
                label={t("down", { name: item.name })}
                isDisabled={at === items.length - 1}
                onMove={() => move(at, at + 1, "down")}
              />
            </span>
            <div className="min-w-0 flex-1">{children(item, at)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

function MoveButton({
  direction,
  label,
  isDisabled,
  onMove,
}: {
  direction: "up" | "down";
  label: string;
  isDisabled: boolean;
  onMove: () => void;
}) {
  return (
    <button
      type="button"
      data-move={direction}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onMove}
      className="inline-flex size-11 items-center justify-center rounded-control hover:bg-line-2 disabled:opacity-30 lg:size-9"
    >
      <Icon name="chevron" className={direction === "up" ? "rotate-180" : ""} />
    </button>
  );
}
