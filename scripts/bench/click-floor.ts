import type { Browser } from "@playwright/test";
import { type ClickSession, clickFacets, waitUntilIdle, watchTable } from "./click";

/**
 * The least that a click can cost: the served document without its scripts, driven by a dozen lines that hide the rows without
 * the value and write a count beside each.
 */
export async function clicksOnFloor(browser: Browser, origin: string): Promise<ClickSession> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  await page.route(`${origin}/`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
    await route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
  });
  await page.goto(`${origin}/`, { waitUntil: "networkidle" });
  await page.evaluate(driveWithFewLines);
  await waitUntilIdle(page);
  await watchTable(page);
  return { clicks: await clickFacets(page), requests: [] };
}

/** Runs in the page. */
function driveWithFewLines(): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[aria-labelledby=projects] tbody tr")];
  const texts = rows.map((row) => row.textContent ?? "");
  const options = [...document.querySelectorAll<HTMLElement>("#filters li > a:first-child[aria-checked]")];
  const names = options.map((option) => option.querySelector("[class]:nth-child(2)")?.textContent ?? "");
  document.addEventListener("click", (event) => {
    const at = options.findIndex((option) => event.target instanceof Node && option.contains(event.target));
    if (at === -1) return;
    event.preventDefault();
    const chosen = options[at]?.ariaChecked !== "true";
    for (const option of options) option.ariaChecked = String(chosen && option === options[at]);
    const shown = texts.map((text) => !chosen || text.includes(names[at] ?? ""));
    for (const [position, row] of rows.entries()) row.hidden = !shown[position];
    for (const [own, option] of options.entries()) {
      const count = texts.filter(
        (text, position) => shown[position] && text.includes(names[own] ?? ""),
      ).length;
      const last = option.querySelector("[aria-hidden]:not(:first-child), [data-count]");
      if (last) last.textContent = String(count);
    }
  });
}
