import icons from "./icons.svg";

/** The signs that `icons.svg` holds. */
export type IconName =
  | "search"
  | "close"
  | "chevron"
  | "check"
  | "sun"
  | "moon"
  | "system"
  | "minus"
  | "arrow"
  | "filter"
  | "menu"
  | "undo"
  | "redo"
  | "hidden"
  | "plus"
  | "trash"
  | "copy"
  | "eye"
  | "grip"
  | "bold"
  | "list"
  | "link"
  | "more"
  | "up"
  | "top"
  | "import"
  | "person"
  | "leave"
  | "swap";

/** A drawn sign of 16 px that says nothing to a screen reader: the text beside it does. All are in one file, which the browser keeps. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg aria-hidden="true" className={`icon ${className}`.trimEnd()}>
      <use href={`${icons.src}#${name}`} />
    </svg>
  );
}
