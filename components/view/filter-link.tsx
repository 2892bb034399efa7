"use client";

import type { ComponentProps, MouseEvent } from "react";
import { hrefOf } from "@/lib/url/write-query";
import { useDashboard, usePaintedDashboard } from "./view-provider";
import type { QueryEdit } from "./view-store";

type LinkProps = Omit<ComponentProps<"a">, "href">;

/**
 * A link to another view of the same CV, which `to` makes of the one that is shown. It is an ordinary link without JavaScript, and when
 * opened in a new tab; with it, a plain click shows the view at once and the address follows. Where it leads is written once the
 * view it stands in is on the screen: a page has hundreds of them.
 */
export function FilterLink({ to, onClick, ...rest }: { to: QueryEdit } & LinkProps) {
  const { query, show, open, lanes } = usePaintedDashboard();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (isPlainClick(event)) show(to);
  };
  return <a {...rest} href={hrefOf("/", to(query), { open, lanes })} onClick={follow} />;
}

/** Shows a part of the page whole, or in short again, in the same way. */
export function OpenLink({ part, onClick, ...rest }: { part: string } & LinkProps) {
  const { query, moreRows, lanes } = useDashboard();
  const { next, toggle } = useOpenPart(part);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (isPlainClick(event)) toggle();
  };
  return <a {...rest} href={hrefOf("/", query, { rows: moreRows, open: next, lanes })} onClick={follow} />;
}

/** Whether a part of the page is shown whole, and what changes that: the address follows, in the place of this one. */
export function useOpenPart(part: string): { isOpen: boolean; next: readonly string[]; toggle: () => void } {
  const { open, arrange } = useDashboard();
  return {
    isOpen: open.includes(part),
    next: toggled(open, part),
    toggle: () => arrange((now) => ({ open: toggled(now.open, part) })),
  };
}

function toggled(open: readonly string[], part: string): readonly string[] {
  return open.includes(part) ? open.filter((other) => other !== part) : [...open, part];
}

/** Whether a click on a link is ours to answer; the browser then does not follow it. */
export function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  event.preventDefault();
  return true;
}
