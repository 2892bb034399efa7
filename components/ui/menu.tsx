"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * A button that opens a floating panel, built on `<details>` so that it opens without JavaScript too. With it, Escape and
 * a click elsewhere close the panel, and Escape gives the focus back to the button.
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
    document.addEventListener("pointerdown", onPointer);
    element.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      element.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={details} className="relative print:hidden">
      <summary className={className}>{label}</summary>
      <div
        className={`absolute top-full z-30 mt-2 min-w-56 rounded-panel border border-line bg-surface p-2 shadow-float ${
          align === "end" ? "right-0" : "left-0"
        }`}
      >
        {children}
      </div>
    </details>
  );
}
