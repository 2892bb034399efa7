"use client";

import { useEffect } from "react";

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

/** Where an element stood: its ancestors from the inside out, and its place among the children of each. */
type Place = readonly { parent: Element; at: number }[];

/**
 * Keeps the focus near when the element that has it goes away: when it is removed, as by a button that deletes its own
 * row, the focus goes to what then stands in its place, else to the nearest part of the page that is left; when it was
 * only disabled for a while, it comes back. Browsers leave it on the body, from where a keyboard starts at the top.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let focused: Element | null = null;
    let place: Place = [];
    const remember = (element: EventTarget | null) => {
      if (!(element instanceof Element) || element === document.body) return;
      focused = element;
      place = placeOf(element);
    };
    const onFocus = ({ target }: FocusEvent) => remember(target);
    const forget = () => {
      focused = null;
    };
    // A keyboard may have been faster than the scripts.
    remember(document.activeElement);
    const observer = new MutationObserver(() => {
      if (focused === null || document.activeElement !== document.body) return;
      if (focused.isConnected && focused.matches(":disabled")) return;
      const next = focused.isConnected ? focused : neighbour(place);
      focused = null;
      if (next instanceof HTMLElement) next.focus();
    });
    document.addEventListener("focusin", onFocus);
    // A pointer that leaves the focus nowhere means it.
    document.addEventListener("pointerdown", forget);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", forget);
      observer.disconnect();
    };
  }, []);
}

function placeOf(element: Element): Place {
  const place: { parent: Element; at: number }[] = [];
  let child: Element = element;
  let parent = child.parentElement;
  while (parent !== null && parent !== document.body && parent.localName !== "main") {
    place.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
    parent = child.parentElement;
  }
  return place;
}

/** What can take the focus nearest to a place that is gone; null when the whole part of the page went. */
function neighbour(place: Place): HTMLElement | null {
  for (const { parent, at } of place) {
    if (!parent.isConnected) continue;
    const siblings = [...parent.children];
    const candidates = [...siblings.slice(at), ...siblings.slice(0, at).reverse()];
    for (const candidate of candidates) {
      const target = candidate.matches(FOCUSABLE) ? candidate : candidate.querySelector(FOCUSABLE);
      if (target instanceof HTMLElement) return target;
    }
  }
  return null;
}
