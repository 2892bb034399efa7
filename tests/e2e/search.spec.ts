import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { expectTitles, projectPanel, searchBox } from "./support/dashboard";
import { open } from "./support/hydration";
import { requestsFrom } from "./support/requests";
import { titlesOf } from "./support/view-of";

test("each letter refilters the table, without a request", async ({ page, request }) => {
  const expected = {
    glu: await titlesOf(request, "?q=glu"),
    "gluster evalu": await titlesOf(request, "?q=gluster+evalu"),
  };
  await open(page, "/");
  const requests = requestsFrom(page);
  await searchBox(page).pressSequentially("glu");
  await expectTitles(page, expected.glu);
  await searchBox(page).pressSequentially("ster evalu");
  await expectTitles(page, expected["gluster evalu"]);
  await expect(page).toHaveURL("/?q=gluster+evalu");
  expect(requests).toEqual([]);
});

test("accents and capitals do not matter", async ({ page }) => {
  await open(page, "/");
  await searchBox(page).fill("TÉLÉPHONIE");
  const found = ["Gestion de la téléphonie VoIP", "Outils divers"];
  await expectTitles(page, found);
  await searchBox(page).fill("telephonie");
  await expect(page).toHaveURL("/?q=telephonie");
  await expectTitles(page, found);
});

test("Ctrl K, ⌘ K and / lead to the search box", async ({ page }) => {
  await open(page, "/");
  for (const shortcut of ["Control+k", "Meta+k", "/"]) {
    await page.getByRole("heading", { level: 1 }).click();
    await expect(searchBox(page)).not.toBeFocused();
    await page.keyboard.press(shortcut);
    await expect(searchBox(page)).toBeFocused();
  }
  await expect(searchBox(page)).toHaveValue("");
  await page.keyboard.type("a/b");
  await expect(searchBox(page)).toHaveValue("a/b");
});

test("one Back leaves the whole search", async ({ page, request }) => {
  const titles = await titlesOf(request, "?org=aday");
  await open(page, "/?org=aday");
  await searchBox(page).pressSequentially("sauvegarde");
  await expect(page).toHaveURL("/?org=aday&q=sauvegarde");
  await page.goBack();
  await expect(page).toHaveURL("/?org=aday");
  await expect(searchBox(page)).toHaveValue("");
  await expectTitles(page, titles);
  await page.goForward();
  await expect(searchBox(page)).toHaveValue("sauvegarde");
});

test("clearing the box shows everything again", async ({ page, request }) => {
  const titles = await titlesOf(request, "");
  await open(page, "/?q=proxmox");
  await expect(searchBox(page)).toHaveValue("proxmox");
  await searchBox(page).fill("");
  await expect(page).toHaveURL("/");
  await expectTitles(page, titles);
  await page.goBack();
  await expect(searchBox(page)).toHaveValue("proxmox");
  await page.getByRole("link", { name: /^Retirer le filtre .*proxmox/ }).click();
  await expect(page).toHaveURL("/");
  await expect(searchBox(page)).toHaveValue("");
});

test.describe("the answers under the box", () => {
  const answer = (page: Page, name: RegExp) => page.getByRole("option", { name });

  test("Enter filters by the technology that is typed, with its level and its use in sight", async ({
    page,
  }) => {
    await open(page, "/");
    await searchBox(page).pressSequentially("proxm");
    await expect(answer(page, /^Proxmox/)).toContainText("≤");
    await page.keyboard.press("ArrowDown");
    await expect(answer(page, /^Proxmox/)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/?tech=proxmox");
    await expect(searchBox(page)).toHaveValue("");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });

  test("one key to the right opens the proof", async ({ page }) => {
    await open(page, "/");
    await searchBox(page).pressSequentially("docker");
    await expect(answer(page, /^Docker/)).toContainText(/Débutant\s*aucun projet/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect(answer(page, /^Preuves de Docker/)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/technologies/docker");
  });

  test("declared skills, levels, employers and titles are found too", async ({ page }) => {
    await open(page, "/");
    for (const [text, name] of [
      ["base de données", /^Bases de données SQL.*Confirmé/],
      ["expert", /^Expert/],
      ["aday", /^Aday/],
      ["gestion dns", /^Gestion DNS/],
    ] as const) {
      await searchBox(page).fill(text);
      await expect(answer(page, name)).toBeVisible();
    }
    expect(await faultsInBothThemes(page)).toEqual({ light: [], dark: [] });
  });

  test("Escape closes them, then empties the box", async ({ page }) => {
    await open(page, "/");
    await searchBox(page).pressSequentially("bash");
    await expect(page.getByRole("listbox")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expect(searchBox(page)).toHaveValue("bash");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/");
  });

  test("are on the screen of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, "/");
    await searchBox(page).fill("linux");
    const box = await page.locator(".search-answers").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(
    javaScriptEnabled ? "a name without a project" : "a name without a project, without scripts",
    () => {
      test.use({ javaScriptEnabled });

      test("is answered: declared only, or what is near", async ({ page }) => {
        await page.goto("/?q=docker");
        await expect(projectPanel(page)).toContainText(
          "Docker : déclaré Débutant, aucun projet ne l’utilise.",
        );
        await page.goto("/?q=kubernetes");
        await expect(projectPanel(page)).toContainText("Pas de Kubernetes dans ce CV. Proche : LXC (Expert)");
        await projectPanel(page).getByRole("link", { name: "LXC" }).click();
        await expect(page).toHaveURL("/?tech=lxc");
      });

      test("words that are found are marked where they stand", async ({ page }) => {
        await page.goto("/?q=sauvegarde");
        await expect(projectPanel(page).locator("mark").first()).toHaveText(/^sauvegardes?$/i);
        await page.goto("/?q=panorama");
        await expect(projectPanel(page).locator("mark").first()).toHaveText("panorama");
      });
    },
  );
}
