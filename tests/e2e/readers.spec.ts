import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openDatabase } from "@/db/client";
import { addDailyCounts } from "@/lib/mutations/daily-counts";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const DAY_MS = 86_400_000;

test("the candidate sees how often the CV was read, by kind and by day", async ({ page }) => {
  await withOwnServer(async (server) => {
    await makeOwner(server);
    expect(await server.cv("import", "db/seed/cv.md")).toMatchObject({ code: 0 });
    const dayOf = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
    const db = await openDatabase({
      databaseUrl: `file:${join(server.dataDir, "parcours.db")}`,
      databaseAuthToken: null,
    });
    const counted = new Map([
      [dayOf(1), { dashboard: 12, pdf: 3 }],
      [dayOf(20), { dashboard: 5 }],
    ]);
    await addDailyCounts(db, counted, dayOf(400));
    db.$client.close();

    await signIn(page, server);
    await page.getByRole("main").getByRole("link", { name: "Lectures" }).click();
    await page.waitForURL(`${server.address}/admin/readers`);
    await expect(page.getByRole("row", { name: /^Accueil du CV/ })).toHaveText("Accueil du CV1217");
    await expect(page.getByRole("row", { name: /^PDF/ })).toHaveText("PDF33");
    const days = page.getByRole("region", { name: /^Par jour/ }).getByRole("listitem");
    await expect(days).toHaveCount(30);
    await expect(days.nth(1)).toContainText("15");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
