import { type RefObject, useEffect, useState } from "react";

const STOPS = "a[href], button:not(:disabled), input, select";

/**
 * While a popover lies over the page, the focus is in it and the rest of the page is inert; the browser gives the focus back when it
 * closes. True while it is open. Without scripts it opens and closes all the same.
 */
export function useCoveringPopover(popover: RefObject<HTMLElement | null>): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const element = popover.current;
    if (element === null) return;
    let covered: HTMLElement[] = [];
    const uncover = () => {
      for (const each of covered) each.inert = false;
      covered = [];
    };
    const onToggle = ({ newState }: ToggleEvent) => {
      setIsOpen(newState === "open");
      if (newState !== "open") return;
      covered = outsideOf(element);
      for (const each of covered) each.inert = true;
      element.querySelector<HTMLElement>(STOPS)?.focus();
    };
    // The focus is given back before it has closed: what opened it must be there by then.
    const onClosing = ({ newState }: ToggleEvent) => {
      if (newState === "closed") uncover();
    };
    element.addEventListener("toggle", onToggle);
    element.addEventListener("beforetoggle", onClosing);
    return () => {
      uncover();
      element.removeEventListener("toggle", onToggle);
      element.removeEventListener("beforetoggle", onClosing);
    };
  }, [popover]);
  return isOpen;
}

/** All that is beside an element and beside what holds it, and not inert already. */
function outsideOf(element: HTMLElement): HTMLElement[] {
  const outside: HTMLElement[] = [];
  for (let inner: Element = element; inner.parentElement !== null; inner = inner.parentElement) {
    for (const other of inner.parentElement.children) {
      if (other !== inner && other instanceof HTMLElement && !other.inert) outside.push(other);
    }
  }
  return outside;
}
