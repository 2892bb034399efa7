import type { Browser, Page } from "@playwright/test";
import { WITHOUT_SCREEN_CLOCK, withChromium } from "./browser";
import { watchShifts } from "./layout-shift";
import { type PaintedClick, watchClicks } from "./painted-click";
import { quantile } from "./quantile";
import { atMost, type Figure, kilobytes, milliseconds, type Report } from "./report";
import type { Rig } from "./rig";
import { type Script, watchScripts } from "./scripts-loaded";
import { scrollThrough } from "./scroll";

/** What web.dev calls good; nothing of ours should move at all. */
const GOOD_SHIFT = 0.1;

const ROUNDS = 7;
const REST_MS = 400;

const SCREENS = [
  { name: "1440 px", width: 1440, height: 900 },
  { name: "390 px", width: 390, height: 844 },
];

/** What charts cost: the code that only they need, what moves while they come, and lanes of the timeline drawn at once. */
export async function chartsReport({ parcours, hundredLanes, thousandLanes }: Rig): Promise<Report> {
  const { origin } = await parcours();
  return {
    title: "Charts",
    how: `scripts as they travel, asked for before and after the first chart comes near the screen; layout shift while two views load and are scrolled through; lanes: median of ${ROUNDS} clicks on "show the others", until they are painted`,
    figures: [
      ...(await withChromium((browser) => scriptFigures(browser, origin))),
      ...(await withChromium((browser) => shiftFigures(browser, origin))),
      await laneFigure((await hundredLanes()).origin),
      await laneFigure((await thousandLanes()).origin),
    ],
  };
}

async function scriptFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  const loaded = await watchScripts(page);
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.waitForTimeout(REST_MS);
  const first = sizeOf(loaded());
  const chart = page.getByRole("region", { name: "Activité par année" });
  const before = Date.now();
  await chart.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  await chart.locator(".recharts-bar").first().waitFor();
  const drawn = Date.now() - before;
  return [
    { what: "scripts at first, without any chart in sight", value: kilobytes(first) },
    { what: "scripts more, once a chart comes near the screen", value: kilobytes(sizeOf(loaded()) - first) },
    {
      what: "  from there until it is drawn by them; what the server drew shows meanwhile",
      value: milliseconds(drawn),
    },
  ];
}

function sizeOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function shiftFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, ...viewport } of SCREENS) {
    const page = await browser.newPage({ viewport, locale: "fr-FR" });
    await page.addInitScript(watchShifts);
    let shift = 0;
    for (const path of ["/", "/?tech=bash"]) {
      await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
      await scrollThrough(page);
      shift += await page.evaluate(() => window.layoutShift ?? 0);
    }
    figures.push(atMost(`cumulative layout shift, ${name}`, shift, GOOD_SHIFT, (value) => value.toFixed(4)));
  }
  return figures;
}

async function laneFigure(origin: string): Promise<Figure> {
  return withChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
    await page.goto(origin, { waitUntil: "networkidle" });
    await page.evaluate(watchClicks, "[aria-labelledby=timeline]");
    const clicks: PaintedClick[] = [];
    let lanes = 0;
    for (let round = 0; round < ROUNDS; round++) {
      clicks.push(await clickOn(page, /^Afficher (l’autre|les)/));
      lanes = await page.locator("[aria-labelledby=timeline] ul[aria-label] > li").count();
      await clickOn(page, /^Réduire la liste/);
    }
    const painted = clicks.map((click) => click.painted);
    return {
      what: `${lanes.toLocaleString("en")} lanes of the timeline, drawn at once`,
      value: `median ${milliseconds(quantile(painted, 0.5))}, p95 ${milliseconds(quantile(painted, 0.95))}`,
    };
  }, WITHOUT_SCREEN_CLOCK);
}

async function clickOn(page: Page, name: RegExp): Promise<PaintedClick> {
  await page
    .getByRole("region", { name: "Chronologie des technologies" })
    .getByRole("link", { name })
    .click();
  await page.waitForTimeout(REST_MS);
  const painted = await page.waitForFunction(() => window.paintedClick);
  const click = await painted.jsonValue();
  if (!click) throw new Error("A click was not painted.");
  return click;
}
