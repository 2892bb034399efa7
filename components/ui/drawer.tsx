"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button";
import { useCoveringPopover } from "./use-covering-popover";

/**
 * Parts of a page that are a column on a wide screen and slide over it on a narrow one: the browser's own popover, so that
 * it opens without JavaScript, closes on Escape and a click beside it; what it covers is inert. A button with `popoverTarget={id}` opens it; a link
 * within closes it on the way.
 */
export function Drawer({
  id,
  title,
  closeLabel,
  children,
}: {
  id: string;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
}) {
  const drawer = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const covers = useCoveringPopover(drawer);
  useEffect(() => {
    const element = drawer.current;
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a") && element?.matches(":popover-open"))
        element.hidePopover();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, []);
  return (
    <div
      ref={drawer}
      id={id}
      popover="auto"
      {...(covers ? { role: "dialog", "aria-modal": true, "aria-labelledby": titleId } : {})}
      className="m-0 hidden h-dvh max-h-none w-full max-w-xs flex-col gap-5 overflow-y-auto bg-paper p-4 text-ink open:flex backdrop:bg-scrim lg:sticky lg:top-20 lg:flex lg:h-[calc(100dvh-6rem)] lg:w-64 lg:max-w-none lg:shrink-0 lg:self-start lg:p-0 lg:pb-6"
    >
      <div className="flex items-center justify-between lg:hidden">
        <p id={titleId} className="font-serif text-title">
          {title}
        </p>
        <IconButton icon="close" label={closeLabel} popoverTarget={id} popoverTargetAction="hide" />
      </div>
      {children}
    </div>
  );
}
