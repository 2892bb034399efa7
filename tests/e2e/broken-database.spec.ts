import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { expect, type Page, test } from "@playwright/test";
import { withOwnServer } from "./support/own-server";

async function expectBroken(page: Page, address: string): Promise<void> {
  const health = await page.request.get(`${address}/api/health`);
  expect(health.status()).toBe(503);
  expect(await health.json()).toMatchObject({ status: "error", reason: expect.stringMatching(/\w/) });
  for (const path of ["/", "/?tech=proxmox", "/projects/gestion-dns"]) {
    const response = await page.goto(`${address}${path}`);
    expect(response?.status()).toBe(500);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’a pas pu être affichée");
    await expect(page.getByRole("button", { name: "Réessayer" })).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
  }
  for (const path of ["/cv.csv", "/cv.json"]) {
    expect((await page.request.get(`${address}${path}`)).status()).toBe(500);
  }
}

test("a database that does not answer gives an error page, never an empty table", async ({ page }) => {
  await withOwnServer(({ address }) => expectBroken(page, address), {
    DATABASE_URL: "http://127.0.0.1:9",
  });
});

test("a database that breaks while it is served gives an error page, and its repair shows at once", async ({
  page,
}) => {
  await withOwnServer(async ({ address, dataDir, cv }) => {
    expect(await cv("import", join("db", "seed", "cv.md"))).toMatchObject({ code: 0 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patrick Bernard");

    const other = createClient({ url: `file:${join(dataDir, "parcours.db")}` });
    await other.execute("ALTER TABLE cv RENAME TO lost");
    await expectBroken(page, address);

    await other.execute("ALTER TABLE lost RENAME TO cv");
    other.close();
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gestion DNS");
    expect((await page.request.get(`${address}/api/health`)).status()).toBe(200);
  });
});

test("a database file overwritten by garbage gives an error page", async ({ page }) => {
  await withOwnServer(async ({ address, dataDir, cv }) => {
    expect(await cv("import", join("db", "seed", "cv.md"))).toMatchObject({ code: 0 });
    await page.goto(address);
    for (const name of ["parcours.db", "parcours.db-wal", "parcours.db-shm"]) {
      await writeFile(join(dataDir, name), "not a database ".repeat(4096));
    }
    await expectBroken(page, address);
  });
});
