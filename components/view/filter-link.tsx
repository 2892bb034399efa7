"use client";

import type { ComponentProps, MouseEvent } from "react";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { hrefOf } from "@/lib/url/write-query";
import { useDashboard } from "./view-provider";

/**
 * A link to another view of the same CV. It is an ordinary link without JavaScript, and when opened in a new tab; with
 * it, a plain click shows the view at once and the address follows.
 */
export function FilterLink({ to, onClick, ...rest }: { to: ViewQuery } & Omit<ComponentProps<"a">, "href">) {
  const { show } = useDashboard();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(to);
  };
  return <a {...rest} href={hrefOf("/", to)} onClick={follow} />;
}
