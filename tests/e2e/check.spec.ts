import { expect, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const SEED = "db/seed/cv.md";
const UNUSED = "« Docker » est déclaré et n’apparaît dans aucun projet.";

test("a finding is called right and opened again by keyboard, and recruiters never see it", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", SEED);
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin/check`);
    await page.waitForLoadState("networkidle");
    const questions = page.getByRole("region", { name: "Ce qu’un recruteur pourrait demander" });
    const line = questions.getByRole("listitem").filter({ hasText: UNUSED });
    await expect(questions.getByRole("listitem")).toHaveCount(5);
    await expect(line.getByRole("link", { name: "Corriger" })).toHaveAttribute(
      "href",
      "/admin/skills/outils#skill-docker",
    );
    await expect(page.getByRole("link", { name: /À vérifier\s*15/ })).toBeAttached();

    await line.getByRole("button", { name: "Ignorer" }).focus();
    await page.keyboard.press("Enter");
    await expect(questions.getByRole("listitem")).toHaveCount(4);
    await expect(page.getByRole("button", { name: "Annuler", exact: true })).toBeVisible();
    await expect(questions.locator(":focus")).toHaveCount(1);

    const accepted = page.getByText("1 point ignoré");
    await accepted.focus();
    await page.keyboard.press("Enter");
    const again = page.getByRole("listitem").filter({ hasText: UNUSED });
    await again.getByRole("button", { name: "À vérifier de nouveau" }).focus();
    await page.keyboard.press("Enter");
    await expect(questions.getByRole("listitem")).toHaveCount(5);
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);

    for (const path of ["/", "/technologies/docker", "/cv.json"]) {
      const answer = await page.request.get(server.address + path);
      expect(await answer.text()).not.toMatch(/est déclaré et n’apparaît|unused\/outils/);
    }
  });
});

test("a finding is mended where it stands, or at the very field", async ({ page }) => {
  await withOwnServer(async (server) => {
    await server.cv("import", SEED);
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin/check`);
    const missing = page.getByRole("group").filter({ hasText: "absentes des compétences" });
    const python = missing.getByRole("listitem").filter({ hasText: /^Python est utilisé/ });
    await python.getByRole("button", { name: "Ajouter aux compétences" }).click();
    const dialog = page.getByRole("dialog", { name: "Ajouter Python aux compétences" });
    await dialog.getByLabel("Groupe").selectOption({ label: "Outils" });
    await dialog.getByLabel("Niveau").selectOption({ label: "Confirmé" });
    await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
    await expect(python).toHaveCount(0);
    await expect(missing.locator(":focus")).toHaveCount(1);

    const empty = page.getByRole("listitem").filter({ hasText: "Le projet « Game Dev » ne montre" });
    await empty.getByRole("link", { name: "Corriger" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Game Dev" })).toBeVisible();
    await expect(page.getByLabel("Ajouter des technologies")).toBeFocused();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a finding is called right", async ({ page }) => {
    await withOwnServer(async (server) => {
      await server.cv("import", SEED);
      await makeOwner(server);
      await signIn(page, server, "/admin/check");
      const lines = page.getByRole("listitem").filter({ hasText: UNUSED });
      await lines.getByRole("button", { name: "Ignorer" }).click();
      await expect(page.getByText("1 point ignoré")).toBeVisible();
    });
  });
});

test("axe finds nothing to say about what is to be checked, in both themes and on a phone", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", SEED);
    await makeOwner(server);
    await signIn(page, server, "/admin/check");
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(`${server.address}/admin/check`);
      expect(await faultsInBothThemes(page), `${size.width} px`).toEqual({ light: [], dark: [] });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(size.width);
    }
  });
});
