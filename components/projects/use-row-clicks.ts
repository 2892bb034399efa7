import { type RefObject, useEffect } from "react";

/**
 * A click on a row of the table in `box` opens its detail, as the button of the row does; what leads elsewhere, and text that was just
 * selected, keep theirs.
 */
export function useRowClicks(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a, button")) return;
      if (getSelection()?.isCollapsed === false) return;
      target.closest("tr")?.querySelector<HTMLElement>(".row-opener")?.click();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [box]);
}
