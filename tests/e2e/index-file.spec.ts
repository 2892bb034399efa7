import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectTitles, facet, projectLinks } from "./support/dashboard";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { titlesOf } from "./support/view-of";

const SEED = join("db", "seed", "cv.md");
const INDEX = /\/index\/[0-9a-f]+\.json$/;

test("once the index is there, no click asks the server for anything", async ({ page }) => {
  await open(page, "/");
  const asked: string[] = [];
  // The code of charts comes when the browser is idle, whatever is clicked.
  page.on("request", (request) => {
    if (!request.url().includes("/_next/static/")) asked.push(request.url());
  });
  for (const name of ["Proxmox", "Bash", "Proxmox"]) await facet(page, name).click();
  await expect(page).toHaveURL("/?tech=bash");
  expect(asked).toEqual([]);
});

test("a click that comes before the index asks for that file alone", async ({ page }) => {
  // No quiet moment fetches it either.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto("/", { waitUntil: "networkidle" });
  // The page around the view is React's; the view waits for the index.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((name) => name.startsWith("__reactProps$")),
  );
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("/_next/static/")) asked.push(new URL(request.url()).pathname);
  });
  await facet(page, "Proxmox").click();
  await expect(page).toHaveURL("/?tech=proxmox");
  await expect(facet(page, "Proxmox")).toBeChecked();
  expect(asked).toEqual([expect.stringMatching(INDEX)]);
});

test("an index that does not arrive leaves filters that load pages, and a quiet notice says so", async ({
  page,
  request,
}) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("status").filter({ hasText: "chaque filtre recharge la page" })).toBeVisible();
  const loaded = page.waitForEvent("load");
  await facet(page, "Proxmox").click();
  await loaded;
  await expect(page).toHaveURL("/?tech=proxmox");
  await expectTitles(page, await titlesOf(request, "?tech=proxmox"));
});

test("a CV that changed meanwhile shows at the next click", async ({ page }) => {
  await withOwnServer(async ({ address, dataDir, cv }) => {
    expect(await cv("import", SEED)).toMatchObject({ code: 0 });
    await open(page, address);
    const edited = join(dataDir, "cv.md");
    const text = await readFile(SEED, "utf8");
    await writeFile(edited, text.replace("### Backup des Windows Server", "### Sauvegardes"));
    expect(await cv("import", edited)).toMatchObject({ code: 0 });
    // A page that is shown again asks whether its CV is still the one.
    const asked = page.waitForResponse((response) => INDEX.test(response.url()));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect((await asked).status()).toBe(404);
    await facet(page, "Proxmox").click();
    await expect(projectLinks(page).filter({ hasText: "Sauvegardes" })).toBeVisible();
  });
});

test("an index that is gone before it is asked for leaves links to the new version", async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  await page.mouse.move(200, 200);
  await facet(page, "Proxmox").click();
  await expect(page).toHaveURL("/?tech=proxmox");
  await expect(page.getByText("chaque filtre recharge la page")).toHaveCount(0);
});

test("scripts that fail to load half way leave a page whose links and search work", async ({
  page,
  request,
}) => {
  let scripts = 0;
  await page.route(/\/_next\/static\/.*\.js/, (route) => {
    scripts += 1;
    return scripts % 2 === 0 ? route.abort() : route.continue();
  });
  await page.goto("/");
  await expectTitles(page, await titlesOf(request, ""));
  await facet(page, "Proxmox").click();
  await expect(page).toHaveURL("/?tech=proxmox");
  await expectTitles(page, await titlesOf(request, "?tech=proxmox"));
  await page.getByRole("combobox", { name: "Rechercher dans le CV" }).fill("dns");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=dns/);
  expect(scripts).toBeGreaterThan(2);
});
