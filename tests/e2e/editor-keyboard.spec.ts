import { expect, test } from "@playwright/test";
import { withOwnServer } from "./support/own-server";
import { EMAIL, makeOwner, PASSWORD } from "./support/owner";

const STEPS = 80;

test("from login to a reordered, deleted and restored project, without a pointer", async ({ page }) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    /** Tabs on until a control of that name has the focus. */
    const reach = async (name: RegExp) => {
      for (let step = 0; step < STEPS; step += 1) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(() => {
          const focused = document.activeElement;
          const named = focused?.getAttribute("aria-label") ?? "";
          const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
          return named || labels.map((each) => each.textContent).join(" ") || (focused?.textContent ?? "");
        });
        if (name.test(label)) return;
      }
      throw new Error(`No ${name} within ${STEPS} steps.`);
    };
    await page.goto(`${server.address}/admin`);
    await page.getByLabel("Adresse e-mail").focus();
    await page.keyboard.type(EMAIL);
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Votre CV" })).toBeVisible();

    await reach(/^Aday/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Aday" })).toBeVisible();
    const projects = page.getByRole("list", { name: "Projets" });
    const first = (await projects.getByRole("link").first().textContent()) ?? "";

    await reach(/^Rôle/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Ingénieur système");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("banner").getByTitle("Version 2", { exact: true })).toBeVisible();

    // The menu of the first row moves it, and so does Alt with an arrow on its button.
    await reach(/^Actions/);
    const moved = projects.getByRole("listitem").filter({ hasText: first }).locator("summary");
    await expect(moved).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(":focus")).toHaveText(/^Descendre/);
    await page.keyboard.press("Enter");
    await expect(projects.getByRole("link").nth(1)).toHaveText(first);
    await expect(moved).toBeFocused();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(projects.getByRole("link").nth(2)).toHaveText(first);
    await expect(moved).toBeFocused();

    await page.keyboard.press("ArrowUp");
    await expect(page.locator(":focus")).toHaveText("Supprimer");
    await page.keyboard.press("Enter");
    await expect(projects.getByRole("link")).toHaveCount(15);
    // The row is gone with its button: the focus is on what stands in its place, and the message says how to undo.
    await expect(projects.locator(":focus")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Annuler", exact: true })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(projects.getByRole("link")).toHaveCount(16);
  });
});
