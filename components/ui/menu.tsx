"use client";

import { type ReactNode, useEffect, useRef } from "react";

const LINES = "summary, a[href], button:not(:disabled)";
// Of radio buttons the chosen one, whose arrows are its own.
const STOPS = `${LINES}, input:checked, input[type="checkbox"]`;

/**
 * A button that opens a floating panel, built on `<details>` so that it opens without JavaScript too. With it, Escape, a
 * click elsewhere and leaving it with Tab close the panel, and Escape gives the focus back to the button; the arrow keys
 * open it and go from one line to the next.
 */
export function Menu({
  label,
  title,
  className,
  align = "end",
  isNarrow = false,
  children,
}: {
  label: ReactNode;
  /** Shown on hover, for a button that is only a sign. */
  title?: string;
  className: string;
  align?: "start" | "end";
  /** Hangs on its button on a narrow screen too; else the panel is as wide there as the nearest positioned ancestor. */
  isNarrow?: boolean;
  children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const element = details.current;
    if (!element) return;
    const onPointer = (event: PointerEvent) => {
      if (element.open && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && element.open) {
        element.open = false;
        element.querySelector("summary")?.focus();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
        if (goesOn(element, event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
      }
    };
    const onLeave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    element.addEventListener("focusout", onLeave);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
      element.removeEventListener("focusout", onLeave);
    };
  }, []);

  return (
    <details ref={details} className={`${isNarrow ? "relative" : "md:relative"} print:hidden`}>
      <summary className={className} title={title}>
        {label}
      </summary>
      <div
        className={`absolute z-30 mt-2 max-h-[80dvh] overflow-y-auto rounded-panel border border-line bg-surface p-2 shadow-float md:top-full md:min-w-56 ${
          isNarrow ? "top-full min-w-56" : "max-md:inset-x-4"
        } ${align === "end" ? (isNarrow ? "right-0" : "md:right-0") : "md:left-0"}`}
      >
        {children}
      </div>
    </details>
  );
}

/** Moves the focus by one line of the menu, opening it first; false when the focus is not on one. */
function goesOn(menu: HTMLDetailsElement, by: 1 | -1): boolean {
  const { activeElement: from } = document;
  if (from === null || !menu.contains(from) || !from.matches(LINES)) return false;
  menu.open = true;
  const stops = [...menu.querySelectorAll<HTMLElement>(STOPS)];
  stops.at((stops.indexOf(from as HTMLElement) + by) % stops.length)?.focus();
  return true;
}
