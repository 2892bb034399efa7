import { expect, type Page, test } from "@playwright/test";
import { expectTitles, facet, filters, projectLinks, projectPanel, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";
import { titlesOf } from "./support/view-of";

/** The cards that a phone shows before the others are asked for. */
const FIRST_CARDS = 6;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect.soft(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen);
}

test("the drawer opens, filters, says how many projects it shows and closes", async ({ page, request }) => {
  const titles = await titlesOf(request, "?tech=bash,zabbix");
  await open(page, "/");
  await expect(filters(page)).toBeHidden();
  await page.getByRole("button", { name: "Filtres", exact: true }).tap();
  await expect(filters(page)).toBeVisible();
  await expect(filters(page).getByRole("button", { name: "Voir 24 projets" })).toBeVisible();
  await facet(page, "Bash").tap();
  await facet(page, "Zabbix").tap();
  await filters(page)
    .getByRole("button", { name: `Voir ${titles.length} projets` })
    .tap();
  await expect(filters(page)).toBeHidden();
  await expect(page).toHaveURL("/?tech=bash,zabbix");
  await expectTitles(page, titles.slice(0, FIRST_CARDS));
  const rest = titles.length - FIRST_CARDS;
  await page.getByRole("link", { name: `Afficher ${rest} projets de plus` }).tap();
  await expectTitles(page, titles);
  await expect(projectLinks(page).nth(FIRST_CARDS)).toBeFocused();
  await expect(page.getByRole("button", { name: "Filtres (2)" })).toBeVisible();
});

test("Escape closes the drawer and gives the focus back", async ({ page }) => {
  await open(page, "/");
  const opener = page.getByRole("button", { name: "Filtres", exact: true });
  await opener.tap();
  await expect(filters(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test("the open drawer is a dialog: the focus goes in and stays, what it covers is inert, what it counts is heard", async ({
  page,
}) => {
  await open(page, "/?tech=bash");
  const opener = page.getByRole("button", { name: "Filtres (1)" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "Filtres" });
  await expect(drawer).toHaveAttribute("aria-modal", "true");
  await expect(drawer.locator(":focus")).toHaveCount(1);
  await expect(page.locator("[inert] #projects")).toHaveCount(1);
  const stops = await drawer
    .locator("a[href]:visible, button:visible, input:visible, select:visible")
    .count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus:not(#filters *)").count()).toBe(0);
  }
  await facet(page, "Zabbix").focus();
  await page.keyboard.press("Space");
  await expect(drawer.getByRole("status").filter({ hasText: /^Voir (9|1\d) projets$/ })).toHaveCount(1);
  await drawer.getByRole("link", { name: "Tout effacer" }).press("Enter");
  await expect(drawer.getByRole("button", { name: "Voir 24 projets" })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("button", { name: "Filtres", exact: true })).toBeFocused();
  await expect(page.locator("[inert] #projects")).toHaveCount(0);
});

test("each row is a card as wide as the panel", async ({ page }) => {
  await open(page, "/?tech=proxmox&sort=title");
  const panel = await projectPanel(page).boundingBox();
  const cells = projectRow(page, "Infrastructure du Datacenter").getByRole("cell");
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  expect(boxes).toHaveLength(3);
  for (const [at, box] of boxes.entries()) {
    expect(box?.width).toBeGreaterThan((panel?.width ?? 0) * 0.8);
    expect(box?.y).toBeGreaterThan(boxes[at - 1]?.y ?? 0);
  }
});

test("no page scrolls sideways", async ({ page }) => {
  for (const path of [
    "/",
    "/?tech=proxmox&org=aday&q=infrastructure",
    "/?cols=title,org,role,period,duration,technologies",
    "/?tech=zope&org=oc3",
    `/?${"x".repeat(200)}=${"y".repeat(200)}&q=${"z".repeat(150)}`,
    "/projects/infrastructure-du-datacenter",
    "/technologies",
    "/technologies/proxmox",
    "/projects/inconnu",
    "/nowhere",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test("an opened row does not scroll sideways", async ({ page }) => {
  await open(page, "/?q=datacenter");
  await projectRow(page, "Infrastructure du Datacenter").getByRole("button").tap();
  await expect(projectPanel(page).getByText("Serveur physique : HPE, Dell, Supermicro, etc.")).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("the drawer works without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto("/");
  await expect(filters(page)).toBeHidden();
  await page.getByRole("button", { name: "Filtres", exact: true }).tap();
  await facet(page, "Ansible").tap();
  await expect(page).toHaveURL("/?tech=ansible");
  await expectTitles(page, ["Automatisation des déploiements applicatifs", "Gestion DNS"]);
  await expectNoSidewaysScroll(page);
  await context.close();
});
