"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { moved } from "@/lib/cv/immutable-list";

/** Where a row is written; what is chosen in it has been chosen already. */
const WRITTEN = 'input:not([type="checkbox"])';

/**
 * A list within a form: its rows are added, removed and moved by buttons, and the focus goes along. Enter begins the next
 * row, and in an empty one ends the list.
 */
export function RowsField<Item>({
  label,
  items,
  blank,
  onChange,
  addLabel,
  nameOf,
  isShort = false,
  isLabelHidden = false,
  children,
}: {
  label: string;
  items: readonly Item[];
  /** What a new row holds. */
  blank: Item;
  onChange: (items: Item[]) => void;
  addLabel: string;
  nameOf: (item: Item) => string;
  /** Leaves room for the buttons beside it on a phone. */
  isShort?: boolean;
  /** A heading above says it already. */
  isLabelHidden?: boolean;
  children: (item: Item, at: number, change: (item: Item) => void) => ReactNode;
}) {
  const t = useTranslations("editor.rows");
  const box = useRef<HTMLFieldSetElement>(null);
  const focused = useRef<number | "add" | null>(null);

  // After each render: a row that was added or moved gets the focus once it is there.
  useEffect(() => {
    const at = focused.current;
    if (at === null) return;
    focused.current = null;
    const selector = at === "add" ? "button[data-add]" : `[data-row="${at}"] ${WRITTEN}`;
    box.current?.querySelector<HTMLElement>(selector)?.focus();
  });

  const move = (item: Item, to: number) => {
    focused.current = to;
    onChange(moved(items, item, to));
  };
  const remove = (at: number) => {
    focused.current = "add";
    onChange(items.filter((_, place) => place !== at));
  };
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (!(target instanceof Element && target.matches(WRITTEN))) return;
    const at = Number(target.closest("[data-row]")?.getAttribute("data-row"));
    const item = items[at];
    if (item === undefined) return;
    event.preventDefault();
    if (nameOf(item).trim() === "") return remove(at);
    focused.current = at + 1;
    onChange(items.toSpliced(at + 1, 0, blank));
  };
  return (
    <fieldset ref={box} onKeyDown={onKey} className="min-w-0">
      <legend className={isLabelHidden ? "sr-only" : "mb-1.5 text-sm font-medium text-ink-2"}>{label}</legend>
      <div className="flex flex-col gap-2">
        {items.map((item, at) => {
          const name = nameOf(item) || t("blank", { position: at + 1 });
          return (
            <div
              key={at}
              data-row={at}
              className={`flex items-start gap-1 ${isShort ? "" : "max-sm:flex-wrap"}`}
            >
              <div className={`min-w-0 flex-1 ${isShort ? "" : "max-sm:basis-full"}`}>
                {children(item, at, (changed) =>
                  onChange(items.map((each, place) => (place === at ? changed : each))),
                )}
              </div>
              <div className="flex">
                <IconButton
                  icon="chevron"
                  turned
                  label={t("up", { name })}
                  disabled={at === 0}
                  onClick={() => move(item, at - 1)}
                />
                <IconButton
                  icon="chevron"
                  label={t("down", { name })}
                  disabled={at === items.length - 1}
                  onClick={() => move(item, at + 1)}
                />
                <IconButton icon="trash" label={t("remove", { name })} onClick={() => remove(at)} />
              </div>
            </div>
          );
        })}
        <Button
          data-add
          className="self-start"
          onClick={() => {
            focused.current = items.length;
            onChange([...items, blank]);
          }}
          icon="plus"
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
