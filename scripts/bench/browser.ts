import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../gate/chromium";

/** Chromium starts a frame as soon as one is asked for, whatever the clock of the screen. */
export const WITHOUT_SCREEN_CLOCK = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** A Chromium with an empty cache, closed when `use` is done. */
export async function withChromium<Result>(
  use: (browser: Browser) => Promise<Result>,
  flags: readonly string[] = [],
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...flags],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
