import type { Page } from "@playwright/test";

const STEP_PX = 600;
const STEP_MS = 125;

/** From the top to the bottom, with time at each step for what the page leaves until it is near the screen. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let top = 0; top < height; top += STEP_PX) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForLoadState("networkidle");
}
