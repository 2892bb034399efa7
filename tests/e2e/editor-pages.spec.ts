import { expect, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const PAGES = [
  "/admin",
  "/admin/profile",
  "/admin/levels",
  "/admin/skills/outils",
  "/admin/entries",
  "/admin/sections",
  "/admin/experiences/aday",
  "/admin/projects/backup-des-windows-server",
  "/admin/technologies",
  "/admin/technologies/zabbix",
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test("every page of the editor is clear to axe in both themes, and fits a phone", async ({ page }) => {
  test.setTimeout(300_000);
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    for (const path of PAGES) {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await open(page, `${server.address}${path}`);
        expect(await faultsInBothThemes(page), `${path} at ${size.width}`).toEqual({ light: [], dark: [] });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} at ${size.width}`).toBe(0);
      }
    }
  });
});

test("on a phone the parts of the CV are in a drawer that closes on the way to one of them", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, server);
    await open(page, `${server.address}/admin`);
    const parts = page.getByRole("navigation", { name: "Parties du CV" });
    await expect(parts).toBeHidden();
    await page.getByRole("button", { name: "Ouvrir le menu de l’éditeur" }).click();
    await parts.getByRole("link", { name: /^Identité et contacts/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Identité et contacts" })).toBeVisible();
    await expect(parts).toBeHidden();
  });
});

test("what a change of the catalogue does to the projects is shown before it is done", async ({ page }) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin/technologies`);
    await page.getByLabel("Rechercher une technologie").fill("zabb");
    await page.getByRole("main").getByRole("link", { name: "Zabbix" }).click();
    const effect = page.getByRole("region", { name: "Conséquences" });
    await page.getByText("Ignorée partout").click();
    await expect(effect.getByText("3 projets changent")).toBeVisible();
    expect((await page.request.get(`${server.address}/technologies/zabbix`)).status()).toBe(200);
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("banner").getByTitle("Version 2", { exact: true })).toBeVisible();
    expect((await page.request.get(`${server.address}/technologies/zabbix`)).status()).toBe(404);

    await page.getByText("Reconnue dans les textes").click();
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("banner").getByTitle("Version 3", { exact: true })).toBeVisible();
    await page.getByLabel("Zabbix est un autre nom de").selectOption({ label: "Bash" });
    await expect(effect.getByText("Zabbix").first()).toBeVisible();
    await page.getByRole("button", { name: "Fusionner" }).click();
    await expect(page.getByText("Zabbix est un autre nom de Bash.")).toBeVisible();
    await page.getByRole("button", { name: "Séparer" }).click();
    await expect(page.getByLabel("Zabbix est un autre nom de")).toBeVisible();
  });
});

test("one button saves the whole profile, its contacts too", async ({ page }) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server, "/admin/profile");
    await open(page, `${server.address}/admin/profile`);
    const main = page.getByRole("main");
    await main.getByRole("button", { name: "Ajouter un contact" }).click();
    await main
      .getByRole("textbox", { name: /^Contact \d+$/ })
      .last()
      .fill("patrick@example.org");
    await main.getByLabel("Nom", { exact: true }).fill("Patrick B.");
    const save = main.getByRole("button", { name: "Enregistrer", exact: true });
    await expect(save).toHaveCount(1);
    await save.click();
    await expect(page.getByRole("banner").getByTitle("Version 3", { exact: true })).toBeVisible();
    await page.reload();
    await expect(main.getByLabel("Nom", { exact: true })).toHaveValue("Patrick B.");
    await expect(main.getByRole("textbox", { name: /^Contact \d+$/ }).last()).toHaveValue(
      "patrick@example.org",
    );
  });
});
