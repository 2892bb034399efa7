"use client";

import type { ComponentProps, MouseEvent } from "react";
import { hrefOf } from "@/lib/url/write-query";
import { usePaintedDashboard } from "./view-provider";
import type { QueryEdit } from "./view-store";

type LinkProps = Omit<ComponentProps<"a">, "href">;

/**
 * A link to another view of the same CV, which `to` makes of the one that is shown. It is an ordinary link without JavaScript, and when
 * opened in a new tab; with it, a plain click shows the view at once and the address follows. Where it leads is written once the
 * view it stands in is on the screen: a page has hundreds of them.
 */
export function FilterLink({ to, onClick, ...rest }: { to: QueryEdit } & LinkProps) {
  const { query, open, show } = usePaintedDashboard();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (isPlainClick(event)) show(to);
  };
  return <a {...rest} href={hrefOf("/", to(query), { open })} onClick={follow} />;
}

/** Shows a part of the page whole, or in short again, in the same way. */
export function OpenLink({ part, ...rest }: { part: string } & LinkProps) {
  const { query, moreRows, open, show } = usePaintedDashboard();
  const next = open.includes(part) ? open.filter((other) => other !== part) : [...open, part];
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isPlainClick(event)) show((current) => current, { history: "replace", moreRows, open: next });
  };
  return <a {...rest} href={hrefOf("/", query, { rows: moreRows, open: next })} onClick={follow} />;
}

/** Whether a click on a link is ours to answer; the browser then does not follow it. */
export function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  event.preventDefault();
  return true;
}
