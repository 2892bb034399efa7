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
      const lost = focused;
      focused = null;
      if (lost.isConnected) takesFocus(lost);
      else focusNear(place);
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

/** Gives the focus to the nearest element that takes it; to none when the whole part of the page went. */
function focusNear(place: Place): void {
  for (const { parent, at } of place) {
    if (!parent.isConnected) continue;
    const siblings = [...parent.children];
    for (const candidate of [...siblings.slice(at), ...siblings.slice(0, at).reverse()]) {
      const targets = [candidate, ...candidate.querySelectorAll(FOCUSABLE)];
      if (targets.some((target) => target.matches(FOCUSABLE) && takesFocus(target))) return;
    }
  }
}

/** Whether the element has the focus now: hidden fields, and what is folded away, do not take it. */
function takesFocus(element: Element): boolean {
  if (element instanceof HTMLElement) element.focus();
  return document.activeElement === element;
}
