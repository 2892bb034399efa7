import type { Page } from "@playwright/test";

/** What sticks out of the screen to the left or to the right; an element in a box that scrolls by itself does not. */
export function outside(page: Page): Promise<string[]> {
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

/** Texts that have room for a letter or two on each of many lines. */
export function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("header *, main *")]
      .filter((element) => {
        const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const { width, height } = element.getBoundingClientRect();
        const says = text.some((node) => (node.textContent ?? "").trim().length > 3);
        return says && element.checkVisibility() && width > 1 && width < 40 && height > 3 * width;
      })
      .filter((element) => getComputedStyle(element).writingMode === "horizontal-tb")
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );
}

/** Titles of the panels in sight that say nothing but their title and what can be done with them. */
export function emptyPanels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main section[aria-labelledby]")]
      .filter((panel) => panel.checkVisibility())
      .filter((panel) => {
        const [header, ...content] = [...panel.children];
        const drawn = content.filter((part) => part.checkVisibility() && !part.matches(".sr-only"));
        const hasPicture = drawn.some((part) => part.querySelector("svg, img, [style*='width']") !== null);
        return (
          header !== undefined && !hasPicture && drawn.every((part) => (part.textContent ?? "").trim() === "")
        );
      })
      .map((panel) => panel.textContent?.slice(0, 40) ?? ""),
  );
}
