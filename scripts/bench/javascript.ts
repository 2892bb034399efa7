import type { Browser } from "@playwright/test";
import { withChromium } from "./browser";
import { atMost, type Figure, kilobytes, type Report } from "./report";
import type { Rig } from "./rig";
import { watchScripts } from "./scripts-loaded";

/** What may come on top of an empty App Router page, and what that page weighed when this was set, in bytes. */
const ALLOWANCE = 40_000;
const EMPTY_PAGE_BEFORE = 137_000;

type Scripts = { bytes: number; files: number; encodings: string };

/** What the browser has to load before the dashboard answers to clicks. */
export async function javascriptReport(rig: Rig): Promise<Report> {
  return {
    title: "JavaScript that the dashboard loads at first",
    how: "all scripts of / with an empty cache, bodies as they travel, 1 kB is 1,000 bytes",
    figures: await withChromium((browser) => javascriptFigures(browser, rig)),
  };
}

export async function javascriptFigures(
  browser: Browser,
  { parcours, emptyApp }: Pick<Rig, "parcours" | "emptyApp">,
): Promise<Figure[]> {
  const dashboard = await scriptsOf(browser, (await parcours()).origin);
  const empty = await scriptsOf(browser, (await emptyApp()).origin);
  return [
    figureOf("scripts of the dashboard", dashboard),
    figureOf("  of an empty App Router page, built by the same Next", empty),
    atMost("  the dashboard above that page", dashboard.bytes - empty.bytes, ALLOWANCE, kilobytes),
    atMost("  the dashboard", dashboard.bytes, EMPTY_PAGE_BEFORE + ALLOWANCE, kilobytes),
  ];
}

async function scriptsOf(browser: Browser, origin: string): Promise<Scripts> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts = await watchScripts(page);
  await page.goto(origin, { waitUntil: "networkidle" });
  const loaded = scripts();
  await context.close();
  return {
    bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
    files: loaded.length,
    encodings: [...new Set(loaded.map(({ encoding }) => encoding))].join(", "),
  };
}

function figureOf(what: string, { bytes, files, encodings }: Scripts): Figure {
  return { what: `${what}: ${files} files, ${encodings}`, value: kilobytes(bytes) };
}
