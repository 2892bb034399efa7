import { expect, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";

test.use({ javaScriptEnabled: false });

test("technologies are found by a part of their name, kept by category and level, and sorted", async ({
  page,
}) => {
  await page.goto("/technologies");
  const list = page.getByRole("main");
  await list.getByRole("searchbox", { name: "Chercher une technologie" }).fill("sql");
  await list.getByRole("button", { name: "Rechercher" }).click();
  await expect(page).toHaveURL(/\?q=sql/);
  await expect(list.getByRole("rowheader")).toHaveText([/Données/, "MySQL", "PostgreSQL", "SQL", "SQLite"]);
  await expect(list.getByRole("status")).toHaveText("4 technologies sur 108");

  await page.goto("/technologies?category=virtualisation&level=expert&sort=name");
  await expect(list.getByRole("link", { name: "LXC", exact: true })).toBeVisible();
  await expect(list.getByRole("link", { name: "Docker", exact: true })).toHaveCount(0);
  await list.getByRole("link", { name: "Toutes les technologies" }).click();
  await expect(page).toHaveURL("/technologies");
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("nothing in the list is against the rules", async ({ page }) => {
    await page.goto("/technologies?q=sql");
    expect(await faultsInBothThemes(page)).toEqual({ light: [], dark: [] });
  });
});
