import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { filters, projectPanel, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";

const ALL_COLUMNS = "cols=title,org,role,period,duration,technologies";
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function openRow(page: Page): Promise<void> {
  await projectRow(page, "Etude de stockage distribués").getByRole("button").click();
  const detail = projectPanel(page).getByText("Bench", { exact: true });
  await expect(detail).toBeVisible();
  // As high as the page, unscrolled: no control is half under the bar that stays, and the row is drawn.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? DESKTOP.width, height: 6_000 });
  await page.evaluate(() => scrollTo(0, 0));
}

async function openDrawer(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Filtres/ }).click();
  await expect(filters(page)).toBeVisible();
}

async function openMenus(page: Page): Promise<void> {
  await filters(page)
    .getByText(/^\d+ autres…$/)
    .click();
  await page.getByRole("banner").getByText("Exporter", { exact: true }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "CSV" })).toBeVisible();
}

async function openProof(page: Page): Promise<void> {
  await projectPanel(page).getByRole("link", { name: "Ceph", exact: false }).first().click();
  await expect(page.getByRole("dialog").locator("blockquote").first()).toBeVisible();
}

type Story = {
  about: string;
  path: string;
  sizes?: (typeof DESKTOP)[];
  act?: (page: Page) => Promise<void>;
  /** Parts to look at, where what lies half below an open menu would be found too small. */
  parts?: readonly string[];
};

const PAGES: readonly Story[] = [
  { about: "the dashboard", path: "/" },
  { about: "a filtered view", path: `/?must=bash,zabbix&not=ansible&from=2010&q=mon&${ALL_COLUMNS}` },
  { about: "a view without a result", path: "/?tech=zope&org=oc3" },
  { about: "a view with notices", path: "/?org=oc3&tech=cobol&colour=red&sort=price&from=hier" },
  { about: "an opened row", path: "/?tech=ceph", act: openRow },
  { about: "a proof", path: "/?tech=ceph", act: openProof, parts: ["dialog"] },
  { about: "the open drawer", path: "/?tech=ceph", sizes: [PHONE], act: openDrawer },
  { about: "open menus", path: "/?org=oc3", sizes: [DESKTOP], act: openMenus, parts: ["header", "#filters"] },
  { about: "a project", path: "/projects/etude-de-stockage-distribues" },
  { about: "the list of technologies", path: "/technologies" },
  { about: "a technology", path: "/technologies/proxmox" },
  { about: "an unknown project", path: "/projects/inconnu" },
  { about: "an unknown page", path: "/nowhere" },
];

for (const { about, path, sizes = [DESKTOP, PHONE], act, parts } of PAGES) {
  test(`axe finds nothing to say about ${about}, in both themes`, async ({ page }) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await open(page, path);
      await act?.(page);
      expect(await faultsInBothThemes(page, parts), `${size.width} px`).toEqual({ light: [], dark: [] });
    }
  });
}
