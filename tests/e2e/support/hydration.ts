import type { Page } from "@playwright/test";

/**
 * Opens a page and waits until React answers for it: from then on a click is handled in the browser. React marks the
 * elements it has taken over, and nothing that a person could see tells the moment.
 */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const controls = [
      ...document.querySelectorAll("main a, main button, header button, header input:not([type=hidden])"),
    ];
    return (
      controls.length > 0 &&
      controls.every((control) => Object.keys(control).some((key) => key.startsWith("__reactProps$")))
    );
  });
}
