import { expect, type Page, test } from "@playwright/test";
import { expectTitles, facet, projectPanel, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";
import { titlesOf } from "./support/view-of";

/** Presses Tab until the focus is on what is wanted, as a person who only has a keyboard does. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>, atMost: number): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${wanted} is not reached in ${atMost} presses of Tab`);
}

test("the first Tab offers to skip to the content", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/#content");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("a facet is reached with Tab and chosen with Enter, and the focus stays on it", async ({
  page,
  request,
}) => {
  const titles = await titlesOf(request, "?tech=bash");
  await open(page, "/");
  await tabTo(page, facet(page, "Bash"), 45);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?tech=bash");
  await expectTitles(page, titles);
  await expect(facet(page, "Bash")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
});

test("a row opens with Enter and closes with Space", async ({ page }) => {
  await open(page, "/?tech=ceph");
  const row = projectRow(page, "Etude de stockage distribués");
  const opener = row.getByRole("button");
  await expect(opener).toHaveAccessibleName("Détail de Etude de stockage distribués");
  await projectPanel(page).getByText("Colonnes", { exact: true }).focus();
  await tabTo(page, opener, 20);
  await page.keyboard.press("Enter");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(projectPanel(page).getByText("Bench", { exact: true })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await expect(projectPanel(page).getByText("Bench", { exact: true })).toBeHidden();
  await expect(opener).toBeFocused();
});

test("Delete on the box of a technology excludes it, and takes it back", async ({ page }) => {
  await open(page, "/");
  const box = facet(page, "Bash");
  await box.focus();
  await page.keyboard.press("Delete");
  await expect(page).toHaveURL("/?not=bash");
  await page.keyboard.press("Delete");
  await expect(page).toHaveURL("/");
});

test("the whole dashboard is at most 160 stops of the keyboard", async ({ page }) => {
  await open(page, "/");
  const stops = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
      ].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length,
  );
  expect(stops).toBeLessThanOrEqual(160);
});

test("Escape closes the export menu and gives the focus back", async ({ page }) => {
  await open(page, "/");
  const banner = page.getByRole("banner");
  const menu = banner.getByText("Exporter", { exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(banner.getByRole("link", { name: "CSV" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(banner.getByRole("button", { name: "Copier le lien de cette vue" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(banner.getByRole("link", { name: "PDF" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(banner.getByRole("link", { name: "CSV" })).toBeHidden();
  await expect(menu).toBeFocused();
});

for (const name of ["Exporter", "Colonnes", "Trier : pertinence"]) {
  test(`arrows open the menu "${name}" and go from line to line, Tab beyond it closes it, Escape gives the focus back`, async ({
    page,
  }) => {
    await open(page, "/");
    const button = page.locator("summary").filter({ hasText: name });
    const panel = page.locator("details[open] > div");
    await button.focus();
    await page.keyboard.press("ArrowDown");
    await expect(panel).toHaveCount(1);
    await expect(panel.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(panel).toBeInViewport();
    while ((await panel.count()) > 0) await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveCount(1);
    await expect(button).not.toBeFocused();
  });
}
