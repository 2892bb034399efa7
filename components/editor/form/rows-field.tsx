"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { moved } from "@/lib/cv/immutable-list";

/** A list within a form: its rows are added, removed and moved by buttons, and the focus goes along. */
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
    const selector = at === "add" ? "button[data-add]" : `[data-row="${at}"] :is(input, select, textarea)`;
    box.current?.querySelector<HTMLElement>(selector)?.focus();
  });

  const move = (item: Item, to: number) => {
    focused.current = to;
    onChange(moved(items, item, to));
  };
  return (
    <fieldset ref={box} className="min-w-0">
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
                <IconButton
                  icon="trash"
                  label={t("remove", { name })}
                  onClick={() => {
                    focused.current = "add";
                    onChange(items.filter((_, place) => place !== at));
                  }}
                />
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
