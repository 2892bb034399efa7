import { type Browser, devices } from "@playwright/test";
import { watchShifts } from "./layout-shift";
import { quantile } from "./quantile";
import { atMost, type Figure, seconds } from "./report";

/** A phone far from the next mast: round trip in ms, bits a second, and how much slower its processor is than this one. */
const ROUND_TRIP_MS = 400;
const BITS_PER_SECOND = 400_000;
const CPU_SLOWDOWN = 4;

const VISITS = 5;
const LIMITS = { readable: 3_000, usable: 6_000, shift: 0 };

declare global {
  interface Window {
    /** When the first row of the table was painted, in ms since the page was asked for. */
    tableReadable: number | undefined;
    /** When the filters answered by themselves, without loading a page. */
    filtersUsable: number | undefined;
  }
}

/** First visits, with an empty cache: when the table can be read, when filters answer at once, and what moves meanwhile. */
export async function slowPhoneFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  for (let at = 0; at < VISITS; at++) visits.push(await visit(browser, origin));
  const median = (name: keyof (typeof visits)[number]) =>
    quantile(
      visits.map((each) => each[name]),
      0.5,
    );
  return [
    atMost("a slow phone: the table can be read after", median("readable"), LIMITS.readable, seconds),
    atMost("  filters answer at once after", median("usable"), LIMITS.usable, seconds),
    atMost("  layout shift", median("shift"), LIMITS.shift, (value) => value.toFixed(4)),
  ];
}

async function visit(browser: Browser, origin: string) {
  const context = await browser.newContext({ ...devices["Pixel 7"], locale: "fr-FR" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: ROUND_TRIP_MS,
      downloadThroughput: BITS_PER_SECOND / 8,
      uploadThroughput: BITS_PER_SECOND / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.addInitScript(watchShifts);
    await page.addInitScript(watchFirstUse);
    await page.goto(origin, { waitUntil: "commit", timeout: 60_000 });
    await page.waitForFunction(() => window.filtersUsable !== undefined, undefined, { timeout: 60_000 });
    return await page.evaluate(() => ({
      readable: window.tableReadable ?? Number.POSITIVE_INFINITY,
      usable: window.filtersUsable ?? Number.POSITIVE_INFINITY,
      shift: window.layoutShift ?? 0,
    }));
  } finally {
    await context.close();
  }
}

/** Runs in the page, frame by frame: a frame with the row after the first paint shows it; React marks what it has taken over. */
function watchFirstUse(): void {
  const look = () => {
    const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
    const row = document.querySelector("[aria-labelledby=projects] tbody td");
    if (painted && row !== null) window.tableReadable ??= performance.now();
    const filter = document.querySelector("#filters li > a") ?? {};
    if (Object.keys(filter).some((key) => key.startsWith("__reactProps$"))) {
      window.filtersUsable = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
