import type { Browser } from "@playwright/test";
import { withChromium } from "./browser";
import { type ClickSession, clickFacets, clicksOn, waitUntilIdle, watchTable } from "./click";
import { httpClient } from "./http-client";
import { javascriptFigures } from "./javascript";
import { quantile } from "./quantile";
import { atMost, type Figure, kilobytes, milliseconds, percent, type Report } from "./report";
import type { Rig } from "./rig";
import type { Served } from "./served";

/** New filters asked for, one after the other; each is one that the server has not been asked for. */
const FILTERS = 60;
const WARM_UP = 10;

/** What the documents and answers may cost: the real CV as it is, a longer one as a share of that. */
const LIMITS = { html: 150_000, elements: 1_600, page: 9, json: 0.8, longer: 1.5, click: 1.5 };

type Answer = { html: number; elements: number; page: number; json: number };

/** A page costs what it shows: its size and the time of a new filter, whatever the length of the CV. */
export async function leanReport(rig: Rig): Promise<Report> {
  const trivial = await medianOf(`${(await rig.emptyApp()).origin}/ok`, () => "");
  const answers = (served: Served) => withChromium((browser) => answersOf(browser, served.origin));
  const real = await answers(await rig.parcours());
  const { origin } = await rig.parcours();
  return {
    title: "A page costs what it shows",
    how: `HTML of / as it is before compression; the median of ${FILTERS} new filters, one after the other; clicks as in "click"`,
    figures: [
      ...figuresOf("1 project", await answers(await rig.single()), LIMITS),
      ...figuresOf("the real CV, 24 projects", real, LIMITS),
      ...figuresOf("1,000 projects", await answers(await rig.thousand()), longerLimits(real)),
      ...figuresOf("10,000 projects", await answers(await rig.tenThousand()), longerLimits(real)),
      { what: "for comparison: a trivial Next route handler", value: milliseconds(trivial) },
      ...(await clicksBeside("the real CV", origin)),
      ...(await clicksBeside("1,000 projects", (await rig.thousand()).origin)),
      ...(await withChromium((browser) => firstClickFigures(browser, origin))),
      ...(await withChromium((browser) => javascriptFigures(browser, rig))),
    ],
  };
}

/** What a click costs that comes before the browser has had a quiet moment: the index, and nothing else. */
async function firstClickFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR" });
  // Without quiet moments only a sign of the reader fetches the index.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(origin, { waitUntil: "networkidle" });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.locator("#filters li > a").first().hover();
  await page.waitForTimeout(1_000);
  await page.locator("#filters li > a").first().click();
  await page.waitForTimeout(1_000);
  return [atMost(`requests made by a first click ${requests.join(" ")}`, requests.length, 1, String)];
}

function longerLimits(real: Answer): Answer {
  return {
    html: real.html * LIMITS.longer,
    elements: LIMITS.elements,
    page: real.page * LIMITS.longer,
    json: Number.POSITIVE_INFINITY,
  };
}

function figuresOf(name: string, answer: Answer, limits: Answer): Figure[] {
  return [
    atMost(`${name}: HTML`, answer.html, limits.html, kilobytes),
    atMost("  elements", answer.elements, limits.elements, String),
    atMost("  the page of a new filter", answer.page, limits.page, milliseconds),
    Number.isFinite(limits.json)
      ? atMost("  its JSON", answer.json, limits.json, milliseconds)
      : { what: "  its JSON", value: milliseconds(answer.json) },
  ];
}

async function answersOf(browser: Browser, origin: string): Promise<Answer> {
  const html = await textOf(`${origin}/`);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin);
  const elements = await page.locator("*").count();
  await page.close();
  const technologies = await slugsOf(origin);
  const filter = (at: number) => {
    const pick = (step: number) => technologies[(at * step) % technologies.length] ?? "";
    return `?tech=${pick(1)},${pick(7)}&from=${1990 + (at % 20)}`;
  };
  return {
    html: Buffer.byteLength(html),
    elements,
    page: await medianOf(`${origin}/`, filter),
    json: await medianOf(`${origin}/cv.json`, filter),
  };
}

async function slugsOf(origin: string): Promise<string[]> {
  const { technologies } = JSON.parse(await textOf(`${origin}/cv.json?tech=none`));
  return technologies.map(({ slug }: { slug: string }) => slug);
}

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
  return answer.text();
}

/** Over one connection that is kept, with as little of a client as Node has. */
async function medianOf(url: string, filter: (at: number) => string): Promise<number> {
  const { origin, pathname } = new URL(url);
  const client = httpClient(origin, "127.0.0.1", 1);
  const times: number[] = [];
  for (let at = 0; at < WARM_UP + FILTERS; at++) {
    const { status, ms } = await client.get(`${pathname}${filter(at + 1)}`);
    if (status !== 200) throw new Error(`${url}${filter(at + 1)}: ${status}`);
    if (at >= WARM_UP) times.push(ms);
  }
  client.close();
  return quantile(times, 0.5);
}

/** The same clicks on the page and on its document driven by a dozen lines of script, in turn in one browser. */
async function clicksBeside(name: string, origin: string): Promise<Figure[]> {
  const [own, floor] = await withChromium(async (browser) => [
    await clicksOn(browser, origin),
    await clicksOnFloor(browser, origin),
  ]);
  const [median, least] = [own, floor].map(({ clicks }) =>
    quantile(
      clicks.map(({ painted }) => painted),
      0.5,
    ),
  ) as [number, number];
  return [
    { what: `${name}: from a click to the repainted table`, value: milliseconds(median) },
    { what: "  its document driven by a dozen lines of script", value: milliseconds(least) },
    atMost("  the first as a share of the last", median / least, LIMITS.click, percent),
    atMost(
      `  requests made by the clicks ${own.requests.join(" ")}`.trimEnd(),
      own.requests.length,
      0,
      String,
    ),
  ];
}

/**
 * The least that a click can cost: the served document without its scripts, driven by a dozen lines that hide the rows without
 * the value and write a count beside each.
 */
async function clicksOnFloor(browser: Browser, origin: string): Promise<ClickSession> {
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
