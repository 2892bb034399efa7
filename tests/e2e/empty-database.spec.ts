import { expect, test } from "@playwright/test";
import { withOwnServer } from "./support/own-server";

test("a database without a CV says how to import one", async ({ page }) => {
  await withOwnServer(async ({ address }) => {
    const response = await page.goto(`${address}/?tech=proxmox`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aucun CV pour l’instant");
    await expect(page.getByText("npm run -s cv -- import cv.md")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    await page.getByRole("link", { name: "Importez un CV dans l’éditeur" }).click();
    await expect(page).toHaveURL(`${address}/login?back=%2Fadmin%2Fimport`);

    const health = await page.request.get(`${address}/api/health`);
    expect(health.status()).toBe(200);
    expect(await health.json()).toMatchObject({ status: "ok", cv: { projects: 0 } });
    const csv = await page.request.get(`${address}/cv.csv`);
    expect(csv.status()).toBe(404);
    expect(await csv.text()).toBe("Aucun CV n’a encore été importé.\n");
    expect((await page.request.get(`${address}/projects/gestion-dns`)).status()).toBe(404);
    expect((await page.request.get(`${address}/sitemap.xml`)).status()).toBe(200);
  });
});
