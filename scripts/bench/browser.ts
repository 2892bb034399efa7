import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../gate/chromium";

/** A Chromium with an empty cache, closed when `use` is done. */
export async function withChromium<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
