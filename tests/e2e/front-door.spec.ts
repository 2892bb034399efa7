import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { fromNothing, signIn } from "./support/new-installation";
import type { Started } from "./support/started";

/** From an empty folder to one's own page: with a file of each kind, with nothing, and with what comes along. */

const MARKDOWN = join("tests", "corpus", "fr", "01-point-median-fin-de-ligne.md");
const PDF = join("tests", "documents", "forms", "en-01-setext-job-titles.chromium.pdf");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

async function give(page: Page, file: string, mimeType: string): Promise<void> {
  await page.getByLabel("Fichier", { exact: true }).setInputFiles({
    name: `mon-cv.${file.split(".").at(-1)}`,
    mimeType,
    buffer: await readFile(file),
  });
  await page.getByRole("button", { name: "Analyser" }).click();
}

async function publicText(page: Page, { address }: Started): Promise<string> {
  return (await page.request.get(`${address}/cv.md`)).text();
}

async function faultless(page: Page, what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await faultsInBothThemes(page), `${what}, ${size.width} px`).toEqual({ light: [], dark: [] });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, what).toBeLessThanOrEqual(size.width);
  }
}

test("npm start on one's own Markdown serves it, and asks for nothing more", async ({ page }) => {
  const said = await fromNothing([MARKDOWN], async (server, login) => {
    expect(await publicText(page, server)).toContain("Gaëtan Morvilliers");
    await signIn(page, server, login);
    await expect(page.getByRole("button", { name: "Garder ce CV" })).toHaveCount(0);
  });
  expect(said).toContain("CV imported from 01-point-median-fin-de-ligne.md, version 1: 3 experiences");
});

test("one's own PDF takes the place of the example: shown as it was read, then published", async ({
  page,
}) => {
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    await faultless(page, "the offer");
    await give(page, PDF, "application/pdf");
    const read = page.getByRole("region", { name: "Votre CV, tel qu’il a été lu" });
    await expect(read.getByText("Barnaby Osgood-Lee")).toBeVisible();
    await expect(read.getByText("Saltmarsh Hosting")).toBeVisible();
    await expect(
      page.getByRole("region", { name: "Ligne par ligne" }).getByText("## WORK HISTORY"),
    ).toBeVisible();
    await faultless(page, "what was read");
    // Nothing is published before it is said.
    expect(await publicText(page, server)).not.toContain("Saltmarsh");
    await page.getByRole("button", { name: "Publier ce CV" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("le CV est à la version 2")).toBeVisible();
    expect(await publicText(page, server)).toContain("Saltmarsh Hosting");
    const original = await page.request.get(`${server.address}/original.md`);
    expect(original.headers()["content-disposition"]).toContain("mon-cv.pdf");
    expect(await original.body()).toEqual(await readFile(PDF));
    await page.goto(`${server.address}/admin`);
    await expect(page.getByRole("button", { name: "Garder ce CV" })).toHaveCount(0);
  });
});

test("a file dropped on the offer is read at once", async ({ page }) => {
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    const text = await readFile(MARKDOWN, "utf8");
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "mon-cv.md", { type: "text/markdown" }));
      return transfer;
    }, text);
    await page.getByText("Déposez votre CV ici").dispatchEvent("drop", { dataTransfer: dropped });
    await expect(page.getByRole("region", { name: "Votre CV, tel qu’il a été lu" })).toBeVisible();
  });
});

test("an empty CV is begun, and the example is one undo away", async ({ page }) => {
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    await page.getByRole("button", { name: "Partir d’un CV vide" }).click();
    await page.waitForURL(`${server.address}/admin/profile`);
    expect((await page.request.get(server.address)).status()).toBe(200);
    expect(await publicText(page, server)).not.toContain("Aday");
    await page.goto(`${server.address}/admin`);
    await expect(page.getByRole("button", { name: "Garder ce CV" })).toHaveCount(0);
    await open(page, page.url());
    await page.getByRole("button", { name: "Annuler la dernière modification" }).click();
    await expect(page.getByText(/^Annulation\s: /).first()).toBeAttached();
    expect(await publicText(page, server)).toContain("Aday");
  });
});

test("an empty CV tells its owner how to begin, and a stranger that it is being written", async ({
  page,
  browser,
}) => {
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    await page.getByRole("button", { name: "Partir d’un CV vide" }).click();
    await page.waitForURL(`${server.address}/admin/profile`);

    const stranger = await (await browser.newContext({ locale: "fr-FR" })).newPage();
    await stranger.goto(server.address);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Ce CV est en cours d’écriture");
    await expect(stranger.getByRole("link", { name: "Ajouter une expérience" })).toHaveCount(0);
    await faultless(stranger, "an empty CV, for a stranger");
    await stranger.context().close();

    await page.goto(server.address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre CV est encore vide");
    await faultless(page, "an empty CV, for its owner");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("link", { name: "Ajouter une expérience" }).click();
    const name = page.getByLabel("Nouvelle expérience : entreprise");
    await expect(name).toBeFocused();
    // The same link of the rail does so on the page itself.
    await page.getByRole("heading", { level: 1 }).click();
    await expect(name).not.toBeFocused();
    await page.getByRole("link", { name: "Ajouter une expérience" }).click();
    await expect(name).toBeFocused();
  });
});

test("the CV that comes along is kept, and nothing is asked again", async ({ page }) => {
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    await page.getByRole("button", { name: "Garder ce CV" }).click();
    await expect(page.getByRole("button", { name: "Garder ce CV" })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("button", { name: "Garder ce CV" })).toHaveCount(0);
    expect(await publicText(page, server)).toContain("Aday");
  });
});
