"use client";

import type { ComponentProps, KeyboardEvent } from "react";
import { FilterLink } from "./filter-link";

/** A link to another view that is a box to tick: it needs no script, and has the role and the keys of a check box. */
export function FilterBox({
  checked,
  onKeyDown,
  ...rest
}: ComponentProps<typeof FilterLink> & { checked: boolean }) {
  return (
    <FilterLink {...rest} onKeyDown={onKeyDown ?? clickOnSpace} role="checkbox" aria-checked={checked} />
  );
}

/** Space ticks, as a check box does, and does not scroll the page. */
export function clickOnSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
