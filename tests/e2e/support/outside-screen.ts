import type { Page } from "@playwright/test";

/** What sticks out of the screen to the left or to the right; an element in a box that scrolls by itself does not. */
export function outsideScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll("header *, main *")].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) && !element.closest(".sr-only, [popover]"),
    );
    return seen
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > wide + 1) && element.closest(".truncate") === null;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}
