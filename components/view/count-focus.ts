import type { MouseEvent } from "react";

/** Where the count of projects stands, which stays whatever is filtered. */
export const COUNT_ID = "shown-count";

/** Enter or Space, not a pointer: a click that was not pressed anywhere. */
export function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

/** Keeps the place of who works with the keyboard when the link that was followed goes away. */
export function focusCount(event: MouseEvent): void {
  if (isByKeyboard(event)) document.getElementById(COUNT_ID)?.focus();
}
