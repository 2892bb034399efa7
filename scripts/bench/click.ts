import type { Browser, Page } from "@playwright/test";
import { WITHOUT_SCREEN_CLOCK, withChromium } from "./browser";
import { type PaintedClick, watchClicks } from "./painted-click";
import { quantile } from "./quantile";
import { atMost, type Figure, milliseconds, type Report } from "./report";
import type { Rig } from "./rig";
import { scrollThrough } from "./scroll";

const OPTIONS = 20;

/** What a click may take until the table is repainted, in ms. */
const LIMITS = { real: 16, thousand: 50 };

/** Longer than the address and the charts take to follow, so that each click starts from rest. */
const REST_MS = 250;

/** The values of the facets that are in sight. */
const OPTION = "#filters li > a:first-child[aria-checked]:visible";

export type ClickSession = { clicks: PaintedClick[]; requests: string[] };

/** From a click on a facet to the repainted table, for the real CV and for one of 1,000 projects. */
export async function clickReport({ parcours, thousand }: Rig): Promise<Report> {
  return {
    title: "From a click on a facet to the repainted table, in Chromium",
    how: `${2 * OPTIONS} clicks: ${OPTIONS} values of several facets ticked and unticked; what is counted: docs/performance.md`,
    figures: [
      ...(await figuresOf("the real CV", (await parcours()).origin, LIMITS.real)),
      ...(await figuresOf("1,000 projects", (await thousand()).origin, LIMITS.thousand)),
    ],
  };
}

async function figuresOf(name: string, origin: string, limit: number): Promise<Figure[]> {
  const session = await withChromium((browser) => clicksOn(browser, origin), WITHOUT_SCREEN_CLOCK);
  const atSixty = await withChromium((browser) => clicksOn(browser, origin));
  const painted = session.clicks.map((click) => click.painted);
  const scripts = session.clicks.map(({ updated }) => updated);
  const requests = [...session.requests, ...atSixty.requests];
  return [
    spread(`${name}: scripts, until the document is changed`, scripts),
    spread(`${name}: until the table is repainted`, painted),
    atMost("  its median", quantile(painted, 0.5), limit, milliseconds),
    spread(
      "  the same with a screen of 60 Hz, whose next frame is waited for",
      atSixty.clicks.map((click) => click.painted),
    ),
    atMost(`  requests made meanwhile ${requests.join(" ")}`.trimEnd(), requests.length, 0, String),
  ];
}

function spread(what: string, times: number[]): Figure {
  return {
    what,
    value: `median ${milliseconds(quantile(times, 0.5))}, p95 ${milliseconds(quantile(times, 0.95))}`,
  };
}

export async function clicksOn(browser: Browser, origin: string): Promise<ClickSession> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  await page.goto(origin, { waitUntil: "networkidle" });
  await waitUntilIdle(page);
  await watchTable(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  return { clicks: await clickFacets(page), requests };
}

/** Once what the page leaves until it is near the screen has come. */
export async function waitUntilIdle(page: Page): Promise<void> {
  await scrollThrough(page);
}

export async function watchTable(page: Page): Promise<void> {
  await page.evaluate(watchClicks, "[aria-labelledby=projects]");
}

/** Ticks and unticks values spread over all facets, with the mouse. */
export async function clickFacets(page: Page): Promise<PaintedClick[]> {
  const options = page.locator(OPTION);
  const count = await options.count();
  const clicks: PaintedClick[] = [];
  for (let at = 0; at < OPTIONS; at++) {
    const option = options.nth(Math.floor((at * count) / OPTIONS));
    for (const _ of ["tick", "untick"]) clicks.push(await clickOn(page, option));
  }
  return clicks;
}

type Option = ReturnType<Page["locator"]>;

async function clickOn(page: Page, option: Option): Promise<PaintedClick> {
  // A page that still scrolls passes under the mouse and draws what is pointed at.
  await option.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await page.waitForTimeout(REST_MS);
  const box = await option.boundingBox();
  if (!box) throw new Error("A value of a facet went out of sight.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(REST_MS);
  const painted = await page.waitForFunction(() => window.paintedClick);
  const click = await painted.jsonValue();
  if (!click) throw new Error("A click was not painted.");
  return click;
}
