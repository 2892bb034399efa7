import { expect, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { edit, summaryOf } from "./support/edited";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const SEED = "db/seed/cv.md";

async function withHistory(story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await server.cv("import", SEED);
    await makeOwner(server);
    await edit(
      server,
      summaryOf("gestion-dns", "Deux mille zones."),
      summaryOf("gestion-dns", "Trois mille zones et deux résolveurs."),
      { kind: "experience.remove", experience: "oc3" },
    );
    await story(server);
  });
}

test("a revision says what it changed, and going back to it is a new one that can be undone", async ({
  page,
}) => {
  await withHistory(async (server) => {
    await signIn(page, server, "/admin/history");
    await page.getByRole("link", { name: "Projet « Gestion DNS » modifié : résumé" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Projet « Gestion DNS » modifié : résumé",
    );
    const changed = page.getByRole("region", { name: "Ce qui a changé" });
    await expect(changed.getByRole("deletion").first()).toContainText("Deux");
    await expect(changed.getByRole("insertion").first()).toContainText("Trois");
    const back = page.getByRole("region", { name: "Restaurer cette version" });
    await expect(back.getByText("Expérience « OC3 »").first()).toBeVisible();
    expect((await page.request.get(`${server.address}/projects/ingenieur-linux`)).status()).toBe(404);

    await back.getByRole("button", { name: "Restaurer cette version" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Retour à la version 3", exact: true })).toBeVisible();
    await expect(page.getByText("version 5, l’actuelle")).toBeVisible();
    expect((await page.request.get(`${server.address}/projects/ingenieur-linux`)).status()).toBe(200);

    const restored = page.getByRole("status").filter({ hasText: "Version 3 restaurée" });
    await restored.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByText("version 6, l’actuelle")).toBeVisible();
    await expect(restored).toBeHidden();
    expect((await page.request.get(`${server.address}/projects/ingenieur-linux`)).status()).toBe(404);
  });
});

test("going back on a CV that changed meanwhile is refused, and nothing is lost", async ({ page }) => {
  await withHistory(async (server) => {
    await signIn(page, server, "/admin/history/2");
    await edit(server, summaryOf("monitoring", "Des sondes partout."));
    await page.getByRole("button", { name: "Restaurer cette version" }).click();
    await expect(page.getByText("Le CV a changé entre-temps")).toBeVisible();
    const health = await page.request.get(`${server.address}/api/health`);
    expect((await health.json()).version).toBe(5);
  });
});

test("older revisions are a page away, and what never was is not found", async ({ page }) => {
  await withHistory(async (server) => {
    await edit(server, ...Array.from({ length: 35 }, (_, at) => summaryOf("monitoring", `Texte ${at}.`)));
    await signIn(page, server, "/admin/history");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(30);
    await page.getByRole("link", { name: "Plus anciennes" }).click();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(9);
    await expect(page.getByRole("link", { name: "Import de cv.md, 24 projets", exact: true })).toBeVisible();
    await page.goto(`${server.address}/admin/history/999`);
    await expect(page.getByText("n’existe plus")).toBeVisible();
  });
});

test("the history is read by session, by part and by word, and any two versions are compared", async ({
  page,
}) => {
  await withHistory(async (server) => {
    await signIn(page, server, "/admin/history");
    const main = page.getByRole("main");
    await expect(main.getByText("4 modifications")).toBeVisible();
    await expect(main.getByText("OC3, Gestion DNS, cv.md")).toBeVisible();

    await main.getByLabel("Rechercher dans l’historique").fill("gestion dns");
    await main.getByRole("button", { name: "Filtrer" }).click();
    await expect(main.getByRole("listitem")).toHaveCount(2);
    await main.getByRole("link", { name: "Tout montrer" }).click();
    await expect(main.getByRole("listitem")).toHaveCount(4);
    await main.getByLabel("Partie du CV").selectOption({ label: "Imports et restaurations" });
    await main.getByRole("button", { name: "Filtrer" }).click();
    await expect(main.getByRole("listitem")).toHaveCount(1);

    // From the first version to the third, over the one between them.
    await main.getByRole("link", { name: /^Comparer une version/ }).click();
    await expect(main.getByText("Choisissez la version")).toBeVisible();
    await main.getByRole("link", { name: "Tout montrer" }).click();
    await expect(main.getByRole("listitem")).toHaveCount(4);
    await main
      .getByRole("link", { name: /^Comparer avec celle-ci/ })
      .nth(1)
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Comparer deux versions" })).toBeVisible();
    await expect(page).toHaveURL(/from=1&to=3$/);
    await expect(main.getByRole("insertion").first()).toContainText("Trois mille zones");
    await main.getByRole("link", { name: "Inverser" }).click();
    await expect(main.getByRole("deletion").first()).toContainText("Trois mille zones");
    expect((await page.goto(`${server.address}/admin/history/compare?from=1&to=77`))?.status()).toBe(404);
  });
});

test("axe finds nothing to say about the history, in both themes and on a phone", async ({ page }) => {
  await withHistory(async (server) => {
    await signIn(page, server, "/admin/history");
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      for (const path of [
        "/admin/history",
        "/admin/history/3",
        "/admin/history/1",
        "/admin/history/compare?from=1&to=4",
      ]) {
        await page.goto(server.address + path);
        expect(await faultsInBothThemes(page), `${path}, ${size.width} px`).toEqual({ light: [], dark: [] });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(size.width);
      }
    }
  });
});

test.describe("on the other side of the world", () => {
  const timeZone = "Pacific/Auckland";
  test.use({ timezoneId: timeZone });

  test("the history tells the time of the reader's own clock", async ({ page }) => {
    await withHistory(async (server) => {
      await signIn(page, server, "/admin/history");
      const first = page.locator("main time").first();
      const at = new Date((await first.getAttribute("datetime")) ?? "");
      const clock = new Intl.DateTimeFormat("fr", { hour: "2-digit", minute: "2-digit", timeZone });
      await expect(first).toHaveText(clock.format(at));
    });
  });
});
