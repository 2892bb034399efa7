import type { ComponentProps } from "react";
import { Icon } from "./icon";

/** A line that unfolds what belongs to it, which `aria-controls` names. */
export function DisclosureButton({
  isOpen,
  children,
  ...button
}: { isOpen: boolean } & Omit<ComponentProps<"button">, "type" | "className" | "aria-expanded">) {
  return (
    <button
      {...button}
      type="button"
      aria-expanded={isOpen}
      className="flex min-h-11 min-w-0 flex-1 items-center gap-2 text-left underline-offset-4 hover:underline lg:min-h-9"
    >
      <Icon name="chevron" className={isOpen ? "" : "-rotate-90"} />
      {children}
    </button>
  );
}
