"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * A button that opens a floating panel, built on `<details>` so that it opens without JavaScript too. With it, Escape, a
 * click elsewhere and leaving it with Tab close the panel, and Escape gives the focus back to the button. On a narrow
 * screen the panel is as wide as the nearest positioned ancestor of the menu, never beyond the screen.
 */
export function Menu({
  label,
  className,
  align = "end",
  children,
}: {
  label: ReactNode;
  className: string;
  align?: "start" | "end";
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
      if (event.key !== "Escape" || !element.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
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
    <details ref={details} className="md:relative print:hidden">
      <summary className={className}>{label}</summary>
      <div
        className={`absolute z-30 mt-2 max-h-[80dvh] overflow-y-auto rounded-panel border border-line bg-surface p-2 shadow-float max-md:inset-x-4 md:top-full md:min-w-56 ${
          align === "end" ? "md:right-0" : "md:left-0"
        }`}
      >
        {children}
      </div>
    </details>
  );
}
