import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";

const LIGHT_PAPER = "rgb(250, 249, 246)";
const DARK_PAPER = "rgb(17, 18, 20)";

const switchOf = (page: Page) => page.getByRole("button", { name: /^Thème/ });

for (const { scheme, paper } of [
  { scheme: "light", paper: LIGHT_PAPER },
  { scheme: "dark", paper: DARK_PAPER },
] as const) {
  test(`without a choice the page is ${scheme} like the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, "/");
    await expect(page.locator("html")).toHaveCSS("background-color", paper);
    await expect(switchOf(page)).toHaveAccessibleName("Thème : système. Changer");
  });
}

test("the switch goes from the system to light, to dark and back", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/");
  const html = page.locator("html");
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveAccessibleName("Thème : clair. Changer");
  await expect(html).toHaveCSS("background-color", LIGHT_PAPER);
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveAccessibleName("Thème : sombre. Changer");
  await expect(html).toHaveCSS("background-color", DARK_PAPER);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(html).toHaveCSS("background-color", DARK_PAPER);
  await switchOf(page).click();
  await expect(html).toHaveCSS("background-color", LIGHT_PAPER);
});

test("a chosen theme survives a reload, and is there before anything is painted", async ({ page }) => {
  // The first thing that the body holds is seen with the theme that <html> has at that moment.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.themeAtFirst = document.documentElement.dataset.theme ?? "none";
    }).observe(document, { childList: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  await expect(page.locator("html")).toHaveAttribute("data-theme-at-first", "none");
  await switchOf(page).click();
  await switchOf(page).click();
  for (const path of ["/", "/projects/gestion-dns", "/projects/inconnu", "/nowhere"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("data-theme-at-first", "dark");
    await expect(page.locator("html")).toHaveCSS("background-color", DARK_PAPER);
  }
});
