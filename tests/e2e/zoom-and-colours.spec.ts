import { expect, type Page, test } from "@playwright/test";
import { filters, projectLinks } from "./support/dashboard";
import { open } from "./support/hydration";

/** What lies beyond an edge of the screen, to the left too, where no scroll leads. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("header *, main *, dialog *")]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
        const holder = element.closest(".sr-only, [aria-hidden], svg");
        return isSeen && holder === null && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  );
}

test("at 400 % nothing is beyond an edge, nothing stays over the page, and a proof can be read", async ({
  page,
}) => {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, "/?tech=proxmox");
  expect(await outside(page)).toEqual([]);
  await projectLinks(page).first().scrollIntoViewIfNeeded();
  for (const bar of ["header", ".result-bar"]) {
    await expect(page.locator(bar).first()).toHaveCSS("position", "static");
  }
  await page.getByRole("main").getByRole("link", { name: "Preuves Proxmox" }).click();
  const proof = page.getByRole("dialog", { name: "Proxmox" });
  await expect(proof.locator("blockquote").first()).toBeVisible();
  expect(await outside(page)).toEqual([]);
  const box = await proof.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
  await proof.getByRole("link", { name: "Ouvrir la page de Proxmox" }).scrollIntoViewIfNeeded();
  await expect(proof.getByRole("link", { name: "Ouvrir la page de Proxmox" })).toBeInViewport();
});

test("who asks for more contrast gets small words that are easier to read", async ({ page }) => {
  await open(page, "/");
  const word = page.locator(".text-mute").first();
  const colour = () => word.evaluate((element) => getComputedStyle(element).color);
  const before = await colour();
  await page.emulateMedia({ contrast: "more" });
  expect(before).toBe("rgb(106, 109, 117)");
  expect(await colour()).toBe("rgb(58, 61, 67)");
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`boxes, bars, dots and years are still drawn (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await open(page, "/?tech=proxmox");
      const lane = page
        .getByRole("region", { name: "Chronologie des technologies" })
        .getByRole("listitem")
        .filter({ has: page.getByRole("link", { name: /^Proxmox/ }) });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const inkOf = (selector: string, property: string, pseudo?: string) =>
        lane
          .locator(selector)
          .first()
          .evaluate(
            (element, [name = "", part]) => getComputedStyle(element, part).getPropertyValue(name),
            pseudo === undefined ? [property] : [property, pseudo],
          );
      expect(await inkOf(".dot", "background-color")).not.toBe(paper);
      expect(await inkOf(".bar:not(.bar-inherited)", "background-color")).not.toBe(paper);
      expect(await inkOf(".bar-inherited", "border-top-color")).not.toBe(paper);
      // The tick of a box, not only its colour.
      expect(await inkOf(".lane-box", "border-bottom-width", "::after")).not.toBe("0px");
      const year = filters(page).locator(".year-bar").first();
      expect(await year.evaluate((bar) => getComputedStyle(bar).backgroundImage)).toContain("gradient");
    });
  }
});
