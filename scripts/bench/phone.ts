import type { Browser, Page } from "@playwright/test";
import { withChromium } from "./browser";
import { watchShifts } from "./layout-shift";
import { quantile } from "./quantile";
import { atMost, type Figure, kilobytes, type Report } from "./report";
import type { Rig } from "./rig";

const ROUNDS = 5;

/** 400 kbit/s and 400 ms there and back, on a processor four times slower. */
const BYTES_PER_SECOND = 400_000 / 8;
const ROUND_TRIP_MS = 400;
const SLOWER = 4;

const READABLE_MS = 3_000;
const USABLE_MS = 6_000;

/** A page where nothing happens any more has moved all that will move. */
const REST_MS = 500;

type FirstView = { readable: number; usable: number; shift: number; bytes: number; bytesReadable: number };

declare global {
  interface Window {
    readableAt: number | undefined;
    usableAt: number | undefined;
  }
}

/** What a stranger with a slow phone waits for, the first time. */
export async function phoneReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const views: FirstView[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    views.push(await withChromium((browser) => firstView(browser, origin)));
  }
  const medianOf = (value: (view: FirstView) => number) => quantile(views.map(value), 0.5);
  const figures: Figure[] = [
    atMost(
      "the projects can be read",
      medianOf(({ readable }) => readable),
      READABLE_MS,
      seconds,
    ),
    atMost(
      "the filters answer without a page load",
      medianOf(({ usable }) => usable),
      USABLE_MS,
      seconds,
    ),
    atMost("cumulative layout shift, the worst", Math.max(...views.map(({ shift }) => shift)), 0, (shift) =>
      shift.toFixed(4),
    ),
    {
      what: "travelled until the projects can be read",
      value: kilobytes(medianOf((view) => view.bytesReadable)),
    },
    { what: "travelled until nothing more comes", value: kilobytes(medianOf(({ bytes }) => bytes)) },
  ];
  return {
    title: "First view on a slow phone",
    how: `390 px, ${BYTES_PER_SECOND * 8} bit/s, ${ROUND_TRIP_MS} ms there and back, ${SLOWER} times slower processor, empty cache; median of ${ROUNDS}`,
    figures,
  };
}

async function firstView(browser: Browser, origin: string): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "fr-FR",
  });
  const page = await context.newPage();
  const travelled = await slowDown(page);
  await page.addInitScript(watchShifts);
  await page.addInitScript(watchFirstView);
  await page.goto(origin, { waitUntil: "commit" });
  const readable = await timeOf(page, "readableAt");
  const bytesReadable = travelled();
  const usable = await timeOf(page, "usableAt");
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(REST_MS);
  const shift = await page.evaluate(() => window.layoutShift ?? 0);
  return { readable, usable, shift, bytes: travelled(), bytesReadable };
}

/** Makes the phone of a page and its network slow; the answer tells the bytes that have travelled to it. */
async function slowDown(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on("Network.dataReceived", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return () => bytes;
}

/**
 * Runs in the page, once a frame: when the first cards of projects are painted, and when React answers for the filters. Frames begin once
 * the style sheets are there.
 */
function watchFirstView(): void {
  const look = (now: number) => {
    const cards = document.querySelectorAll(".project-row a[href^='/projects/']");
    const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (cards.length > 0 && isPainted) window.readableAt ??= now;
    const filters = [...document.querySelectorAll("main aside [role=checkbox]")];
    const isTaken =
      filters.length > 0 &&
      filters.every((box) => Object.keys(box).some((key) => key.startsWith("__reactProps$")));
    if (isTaken && window.readableAt !== undefined) window.usableAt = now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When it happened, in milliseconds since the page was asked for. */
async function timeOf(page: Page, moment: "readableAt" | "usableAt"): Promise<number> {
  const handle = await page.waitForFunction((name) => window[name], moment, { timeout: 60_000, polling: 50 });
  return Number(await handle.jsonValue());
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
