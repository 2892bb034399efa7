import { expect, test } from "@playwright/test";
import { open } from "./support/hydration";

const PANELS = ["Activité par année"];

for (const [reducedMotion, moves] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test(`the bars of a chart ${moves ? "move for" : "jump for"} a reader with ${reducedMotion} of motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, "/");
    for (const title of PANELS) {
      const panel = page.getByRole("region", { name: title, exact: true });
      await panel.scrollIntoViewIfNeeded();
      const bar = panel.locator(".recharts-bar rect").first();
      await expect(bar).toBeVisible();
      const seconds = await bar.evaluate((rect) =>
        Number.parseFloat(getComputedStyle(rect).transitionDuration),
      );
      expect(seconds > 0.01, title).toBe(moves);
    }
  });
}
