import { devices, expect, test } from "@playwright/test";
import { facet, filters, projectPanel, projectRow, searchBox, sentence } from "./support/dashboard";
import { open } from "./support/hydration";

/** What a control shows is so, and says so to those who do not see it. */

test("all of the ticked technologies stay ticked, and go with a click", async ({ page }) => {
  await open(page, "/?tech=ansible,proxmox");
  await filters(page).getByRole("link", { name: "toutes" }).click();
  await expect(page).toHaveURL("/?must=ansible,proxmox");
  await expect(facet(page, "Ansible")).toBeChecked();
  await expect(facet(page, "Proxmox")).toBeChecked();
  await facet(page, "Ansible").click();
  await expect(page).toHaveURL("/?must=proxmox");
  await expect(facet(page, "Ansible")).not.toBeChecked();
});

test("Space ticks a box and does not scroll", async ({ page }) => {
  await open(page, "/");
  await facet(page, "Bash").focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/?tech=bash");
  await expect(facet(page, "Bash")).toBeChecked();
  await expect(facet(page, "Bash")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("an excluded technology is offered back, not left out again", async ({ page }) => {
  await open(page, "/?must=ansible&not=bash");
  await projectPanel(page)
    .getByRole("link", { name: "en réadmettant « Bash » : 2 projets", exact: true })
    .click();
  await expect(page).toHaveURL("/?must=ansible");
});

test("the level facet counts the skills that are declared at it", async ({ page }) => {
  await open(page, "/");
  await expect(facet(page, "Expert")).toHaveAccessibleName(/^Expert\W*7 compétences, 1 projet$/);
});

test("a row whose dates are the experience's says so, with a maximum", async ({ page }) => {
  await open(page, "/?cols=title,period,duration,technologies");
  const inherited = projectRow(page, "Gestion DNS");
  await expect(inherited).toContainText("dates de l’expérience");
  await expect(inherited).toContainText("≤ 13 ans 2 mois");
  const own = projectRow(page, "Backup des Windows Server");
  await expect(own).toBeVisible();
  const heading = projectPanel(page).getByRole("row").filter({ hasText: "Administrateur système" });
  await page.emulateMedia({ media: "print" });
  await expect(
    heading.getByText("oct. 2008 – nov. 2021 · 13 ans 2 mois · 16 projets, aucun daté"),
  ).toBeVisible();
});

test("how many projects are shown is announced, also when it is none", async ({ page }) => {
  await open(page, "/");
  await facet(page, "Bash").click();
  await expect(sentence(page, /^8 projets sur 24\. Projets avec Bash$/)).toBeAttached();
  await searchBox(page).fill("zzzz");
  await expect(sentence(page, /^Aucun projet sur 24\./)).toBeAttached();
});

test("taking a filter away by keyboard keeps the focus at hand", async ({ page }) => {
  await open(page, "/?tech=ansible,bash");
  await page.getByRole("link", { name: "Retirer le filtre Ansible" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Retirer le filtre Bash" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
  await expect(page.locator("#shown-count")).toBeFocused();
});

test("a second link skips to the projects, a few stops before the first", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller aux projets" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  const first = projectPanel(page).locator('a[href^="/projects/"]').first();
  let stops = 0;
  do {
    await page.keyboard.press("Tab");
    stops++;
  } while (stops < 6 && !(await first.evaluate((link) => link === document.activeElement)));
  expect(stops).toBeLessThanOrEqual(5);
});

test("the search finds what is said of an experience, and the row and the page of a project show it", async ({
  page,
}) => {
  await open(page, "/");
  await searchBox(page).fill("hébergeur");
  await expect(sentence(page, /^[1-9]\d* projets? sur 24\./)).toBeAttached();
  await projectPanel(page)
    .getByRole("button", { name: /^Détail de/ })
    .first()
    .click();
  await expect(projectPanel(page).locator(".prose").getByText("OC3 est un hébergeur")).toBeVisible();
  await projectPanel(page).getByRole("link", { name: "Voir la page du projet" }).click();
  await expect(page).toHaveURL(/\/projects\//);
  await expect(page.getByRole("main").getByText("OC3 est un hébergeur")).toBeVisible();
});

test("a filter by years says how many of its projects the CV dates", async ({ page }) => {
  await open(page, "/?from=2015&to=2018&org=aday");
  await expect(sentence(page, "Le CV ne date lui-même aucun de ces projets")).toBeVisible();
});

test("what was typed and chosen before the scripts came is applied", async ({ page }) => {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await searchBox(page).fill("saint");
  await filters(page).locator('select[name="from"]').selectOption("2015");
  letThrough();
  await expect(page).toHaveURL("/?from=2015&q=saint");
  await expect(searchBox(page)).toHaveValue("saint");
});

test("the shortcut is named as the keyboard has it", async ({ page, browser }) => {
  await open(page, "/");
  await expect(page.getByRole("banner").locator("kbd")).toHaveText("Ctrl K");
  const context = await browser.newContext();
  const mac = await context.newPage();
  await mac.addInitScript(() => Object.defineProperty(navigator, "platform", { value: "MacIntel" }));
  await open(mac, "/");
  await expect(mac.getByRole("banner").locator("kbd")).toHaveText("⌘K");
  await context.close();
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("the words of a French CV are marked as French", async ({ page }) => {
    await open(page, "/?cols=title,role,period,technologies");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    for (const text of ["Gestion DNS", "Confirmé", "Hyperconvergence, Conteneurs"]) {
      await expect(page.getByText(text, { exact: true }).first()).toHaveJSProperty("isConnected", true);
      const lang = await page
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
      expect(lang, text).toBe("fr");
    }
    await open(page, "/projects/gestion-dns");
    for (const part of [page.getByRole("heading", { level: 1 }), page.locator(".prose").first()]) {
      expect(await part.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("fr");
    }
  });
});

test("a technology that is not in the CV is said to be that, under the bar of every page", async ({
  page,
}) => {
  await page.goto("/technologies/kubernetes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette technologie n’est pas dans le CV");
  await expect(page.getByRole("banner")).toContainText("Patrick Bernard");
  await page.getByRole("link", { name: "Voir toutes les technologies" }).click();
  await expect(page).toHaveURL("/technologies");
  for (const lost of ["/nowhere", "/projects/inconnu", "/technologies/kubernetes", "/offer"]) {
    await page.goto(lost);
    const bar = page.getByRole("banner");
    await expect(bar.getByRole("searchbox", { name: "Rechercher dans le CV" })).toBeVisible();
    await expect(bar.getByText("Exporter", { exact: true })).toBeVisible();
  }
  await page.goto("/projects/inconnu");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce projet n’est pas dans le CV");
});

test.describe("with a finger", () => {
  const { defaultBrowserType: _browser, ...phone } = devices["Pixel 5"];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test("a tap beside a box excludes nothing, and excluding is in sight", async ({ page }) => {
    await open(page, "/");
    await page.getByRole("button", { name: "Filtres" }).click();
    const box = await facet(page, "Bash").boundingBox();
    if (box === null) throw new Error("Bash is not in sight.");
    await page.touchscreen.tap(box.x - 10, box.y + box.height / 2);
    await expect(page).toHaveURL("/");
    const exclude = filters(page).getByRole("checkbox", { name: "Exclure Bash" });
    await expect(exclude).toHaveCSS("opacity", "1");
    await exclude.tap();
    await expect(page).toHaveURL("/?not=bash");
  });

  test("projects are sorted on a phone too", async ({ page }) => {
    await open(page, "/");
    const sort = projectPanel(page).getByRole("columnheader").getByRole("link", { name: "Projet" });
    await sort.tap();
    await expect(page).toHaveURL(/sort=title/);
  });
});

for (const width of [320, 360, 390]) {
  test(`what opens from a button is on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, "/?tech=proxmox");
    for (const name of ["Exporter", "Colonnes"]) {
      const menu = page.locator("details").filter({ has: page.getByText(name, { exact: true }) });
      await menu.locator("summary").click();
      const panel = await menu.locator("> div").boundingBox();
      expect(panel?.x, name).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 0), name).toBeLessThanOrEqual(width);
      await page.keyboard.press("Escape");
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
