import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { openDatabase } from "@/db/client";
import { hashPassword } from "@/lib/auth/password";
import { setOwner } from "@/lib/mutations/owner";
import { withChromium } from "./browser";
import { quantile } from "./quantile";
import { atMost, type Figure, kilobytes, milliseconds, type Report } from "./report";
import { watchScripts } from "./scripts-loaded";
import { serveParcours } from "./served";

const OWNER = { email: "bench@localhost", password: "a password for the bench" };
/** What the scripts of a page took, in bytes as they travel, before the editor was made over (commit 633b05a). */
const BEFORE: Readonly<Record<string, number>> = {
  "/admin": 154_900,
  "/admin/profile": 155_400,
  "/admin/projects/monitoring": 231_300,
  "/admin/skills/outils": 156_400,
};
/** How much they may have grown since. */
const GROWTH = 1.1;
/** The page that is typed into, and its field. */
const TYPED = { path: "/admin/projects/monitoring", field: "#content textarea" };
const LOADS = 5;

/** What the editor costs its owner, whose browser alone loads it. */
export async function editorReport(): Promise<Report> {
  const { origin, dataDir, stop } = await serveParcours();
  try {
    await makeOwner(dataDir);
    return {
      title: "JavaScript of the editor, and its first input",
      how: `scripts with an empty cache as they travel; ${LOADS} loads of ${TYPED.path} with a warm one, until a key that is typed is a draft`,
      figures: await withChromium((browser) => editorFigures(browser, origin)),
    };
  } finally {
    await stop();
  }
}

async function makeOwner(dataDir: string): Promise<void> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  const passwordHash = await hashPassword(OWNER.password);
  await setOwner(db, { email: OWNER.email, passwordHash, passwordMade: false }, new Date());
  db.$client.close();
}

async function editorFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/login`);
  await page.fill("#email", OWNER.email);
  await page.fill("#password", OWNER.password);
  await Promise.all([page.waitForURL(`${origin}/admin`), page.press("#password", "Enter")]);
  const cookies = await context.cookies();
  const sizes: Figure[] = [];
  for (const [path, before] of Object.entries(BEFORE)) {
    const { bytes, files } = await scriptsOf(browser, cookies, origin + path);
    sizes.push(atMost(`scripts of ${path}: ${files} files`, bytes, before * GROWTH, kilobytes));
  }
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) times.push(await firstInput(page, origin));
  await context.close();
  return [
    ...sizes,
    { what: `first input of ${TYPED.path}, median`, value: milliseconds(quantile(times, 0.5)) },
  ];
}

type Cookies = Parameters<Awaited<ReturnType<Browser["newContext"]>>["addCookies"]>[0];

async function scriptsOf(browser: Browser, cookies: Cookies, address: string) {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const scripts = await watchScripts(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const loaded = scripts();
  await context.close();
  return { files: loaded.length, bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Milliseconds from the navigation until the form knows of what is typed; the draft is thrown away. Coming from a page of the same
 * site, as its owner does: from elsewhere the browser would start a process first, as the policy on openers asks.
 */
async function firstInput(page: Page, origin: string): Promise<number> {
  await page.goto(origin + TYPED.path, { waitUntil: "commit" });
  await page.locator(TYPED.field).first().waitFor();
  const time = await page.evaluate(async (field) => {
    const input = document.querySelector<HTMLTextAreaElement>(field);
    for (;;) {
      input?.focus();
      document.execCommand("insertText", false, "x");
      await new Promise((frame) => requestAnimationFrame(frame));
      if (Object.keys(localStorage).some((key) => key.startsWith("parcours.draft.")))
        return performance.now();
    }
  }, TYPED.field);
  await page.evaluate(() => localStorage.clear());
  // Nothing is lost by leaving, which the browser asks about.
  page.once("dialog", (dialog) => void dialog.accept());
  await page.goto(`${origin}/admin/account`);
  return time;
}
