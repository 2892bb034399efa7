import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A name in a list of names, with what takes it out and, where it can be looked into, what opens it. */
export function Chip({
  isDashed = false,
  onOpen,
  openTitle,
  onRemove,
  removeLabel,
  children,
}: {
  /** Not a fact yet: only evaluated, or not saved. */
  isDashed?: boolean;
  onOpen?: () => void;
  openTitle?: string;
  onRemove: () => void;
  removeLabel: string;
  children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex max-w-full items-stretch rounded-[6px] border bg-surface text-sm ${
        isDashed ? "border-dashed border-mute" : "border-line"
      }`}
    >
      {onOpen === undefined ? (
        <span className="min-w-0 self-center pl-2 [overflow-wrap:anywhere]">{children}</span>
      ) : (
        <button
          type="button"
          onClick={onOpen}
          title={openTitle}
          className="inline-flex min-h-11 min-w-0 items-center rounded-l-[6px] pr-1 pl-2 text-left tabular-nums [overflow-wrap:anywhere] hover:bg-line-2 lg:min-h-7"
        >
          {children}
        </button>
      )}
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="inline-flex min-h-11 min-w-9 shrink-0 items-center justify-center rounded-r-[6px] text-mute hover:bg-line-2 hover:text-ink lg:min-h-7 lg:min-w-6"
      >
        <Icon name="close" className="size-3" />
      </button>
    </span>
  );
}
