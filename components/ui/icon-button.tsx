import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon";

/** A button that is only a sign; its label is said and shown on hover. */
export function IconButton({
  icon,
  label,
  turned = false,
  className = "",
  ...button
}: {
  icon: IconName;
  label: string;
  /** Upside down. */
  turned?: boolean;
} & Omit<ComponentProps<"button">, "type" | "children">) {
  return (
    <button
      title={label}
      {...button}
      type="button"
      aria-label={label}
      className={`${ICON_BUTTON} ${className}`.trimEnd()}
    >
      <Icon name={icon} className={turned ? "rotate-180" : ""} />
    </button>
  );
}

/** The look of a button that is only a sign: 44 px on a phone, 36 px elsewhere. */
export const ICON_BUTTON =
  "inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-control text-ink-2 hover:bg-line-2 hover:text-ink disabled:cursor-not-allowed disabled:bg-transparent disabled:text-mute disabled:opacity-60 lg:size-9";
