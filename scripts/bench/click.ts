import type { Browser, Page } from "@playwright/test";
import { withChromium } from "./browser";
import { type PaintedClick, watchClicks } from "./painted-click";
import { quantile } from "./quantile";
import { atMost, type Figure, milliseconds, type Report } from "./report";
import type { Rig } from "./rig";
import type { Served } from "./served";

const OPTIONS = 20;

/** What a click may take until the table is repainted, in ms. */
const LIMITS = { real: 16, thousand: 50 };

/** Longer than the address waits to follow, so that each click starts from rest. */
const REST_MS = 200;

/** From a click on a facet to the repainted table, for the real CV and for one of 1,000 projects. */
export async function clickReport({ parcours, thousand }: Rig): Promise<Report> {
  const figures = await withChromium(async (browser) => [
    ...(await figuresOf(browser, "the real CV", await parcours(), LIMITS.real)),
    ...(await figuresOf(browser, "1,000 projects", await thousand(), LIMITS.thousand)),
  ]);
  return {
    title: "From a click on a facet to the repainted table, in Chromium",
    how: `${2 * OPTIONS} trusted clicks, ${OPTIONS} values of several facets ticked and unticked; docs/performance.md says what is counted`,
    figures,
  };
}

async function figuresOf(
  browser: Browser,
  name: string,
  { origin }: Served,
  limit: number,
): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(origin, { waitUntil: "networkidle" });
  await scrollThrough(page);
  await page.evaluate(watchClicks);

  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const clicks = await clickFacets(page);
  await context.close();

  const values = (of: (click: PaintedClick) => number) => clicks.map(of);
  const script = values(({ updated }) => updated);
  const work = values(({ updated, frame, painted }) => updated + (painted - frame));
  const painted = values((click) => click.painted);
  const median = (what: string, list: number[]) => ({
    what: `${name}: ${what}`,
    value: `${milliseconds(quantile(list, 0.5))}, p95 ${milliseconds(quantile(list, 0.95))}`,
  });
  return [
    median("scripts, until the document is changed (median)", script),
    median("scripts, style, layout and paint (median)", work),
    median("until the new frame is painted, the wait for the screen included (median)", painted),
    atMost(`${name}: until the new frame is painted, median`, quantile(painted, 0.5), limit, milliseconds),
    atMost(`${name}: requests made meanwhile ${requests.join(" ")}`.trimEnd(), requests.length, 0, String),
  ];
}

/** Lets the page fetch what it leaves until it is near the screen. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
    await page.waitForTimeout(REST_MS / 2);
  }
  await page.waitForLoadState("networkidle");
}

/** Ticks and unticks values spread over all facets, with a real mouse. */
async function clickFacets(page: Page): Promise<PaintedClick[]> {
  const options = page.locator("#filters li > a:has(> span[aria-hidden]):visible");
  const count = await options.count();
  const clicks: PaintedClick[] = [];
  for (let at = 0; at < OPTIONS; at++) {
    const option = options.nth(Math.floor((at * count) / OPTIONS));
    for (const _ of ["tick", "untick"]) {
      // A page that still scrolls passes under the mouse and draws what is pointed at.
      await option.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
      await page.waitForTimeout(REST_MS);
      await option.click();
      await page.waitForTimeout(REST_MS);
      const painted = await page.waitForFunction(() => window.paintedClick);
      const click = await painted.jsonValue();
      if (click) clicks.push(click);
    }
  }
  return clicks;
}
