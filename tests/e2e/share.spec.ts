import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import {
  expectTitles,
  facet,
  filters,
  projectPanel,
  projectRow,
  searchBox,
  sentence,
} from "./support/dashboard";
import { open } from "./support/hydration";
import { titlesOf } from "./support/view-of";

/** Another person's browser, which runs no JavaScript. */
const withoutScripts = test.extend<{ stranger: Page }>({
  stranger: async ({ browser }, use) => {
    const context: BrowserContext = await browser.newContext({ javaScriptEnabled: false });
    await use(await context.newPage());
    await context.close();
  },
});

withoutScripts(
  "the copied link shows the same view to a browser without JavaScript",
  async ({ page, context, stranger, request }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "/");
    await facet(page, "Zabbix").click();
    await facet(page, "Aday").click();
    await expect(page).toHaveURL("/?tech=zabbix&org=aday");
    await page.getByRole("button", { name: "Copier le lien de cette vue" }).click();
    await expect(page.getByText("Lien copié")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const titles = await titlesOf(request, "?tech=zabbix&org=aday");
    for (const reader of [page, stranger]) {
      if (reader === stranger) await reader.goto(link);
      await expectTitles(reader, titles);
      await expect(sentence(reader, "Projets avec Zabbix, chez Aday")).toBeVisible();
      await expect(reader).toHaveTitle(/^Projets avec Zabbix, chez Aday · /);
    }
  },
);

withoutScripts(
  "facets, columns and sorting are links that work without JavaScript",
  async ({ stranger, request }) => {
    await stranger.goto("/");
    await facet(stranger, "Proxmox").click();
    await expect(stranger).toHaveURL("/?tech=proxmox");
    await expectTitles(stranger, await titlesOf(request, "?tech=proxmox"));

    await projectPanel(stranger)
      .getByRole("columnheader", { name: "Projet" })
      .getByRole("link", { name: "Projet" })
      .click();
    await expect(stranger).toHaveURL("/?tech=proxmox&sort=title");
    await expectTitles(stranger, [
      "Backup des Windows Server",
      "Infrastructure du Datacenter",
      "Ingénieur Linux",
    ]);

    await projectPanel(stranger).getByText("Colonnes", { exact: true }).click();
    await projectPanel(stranger).getByRole("link", { name: "Organisation", exact: true }).click();
    await expect(stranger).toHaveURL("/?tech=proxmox&sort=title&cols=title,org,period,technologies");
    await expect(projectPanel(stranger).getByRole("columnheader", { name: "Organisation" })).toBeVisible();

    await facet(stranger, "Proxmox").click();
    await expect(stranger).toHaveURL("/?sort=title&cols=title,org,period,technologies");
  },
);

withoutScripts(
  "searching and choosing a period are forms that keep the rest of the filter",
  async ({ stranger, request }) => {
    await stranger.goto("/?tech=bash");
    await searchBox(stranger).fill("sauvegarde");
    await stranger.getByRole("banner").getByRole("button", { name: "Rechercher" }).click();
    await expect(stranger).toHaveURL("/?tech=bash&q=sauvegarde");
    await expectTitles(stranger, await titlesOf(request, "?tech=bash&q=sauvegarde"));

    await stranger.goto("/?tech=bash");
    await filters(stranger).getByRole("combobox", { name: "de", exact: true }).selectOption("2006");
    await filters(stranger).getByRole("combobox", { name: "à", exact: true }).selectOption("2007");
    await filters(stranger).getByRole("button", { name: "Appliquer" }).click();
    await expect(sentence(stranger, "Projets avec Bash, de 2006 à 2007")).toBeVisible();
    await expectTitles(stranger, ["Administration de l'infrastructure Web"]);
    await expect(stranger.getByText(/ont? été ignoré/)).toHaveCount(0);
  },
);

withoutScripts("the long list of technologies opens without JavaScript", async ({ stranger }) => {
  await stranger.goto("/");
  const others = filters(stranger).getByText(/^\d+ autres…$/);
  await expect(facet(stranger, "Plik")).toBeHidden();
  await others.click();
  await facet(stranger, "Plik").click();
  await expectTitles(stranger, ["Outils de communications"]);
});

withoutScripts(
  "the export menu and a project's page are within reach without JavaScript",
  async ({ stranger }) => {
    await stranger.goto("/?tech=proxmox");
    await stranger.getByRole("banner").getByText("Exporter", { exact: true }).click();
    const csv = stranger.getByRole("banner").getByRole("link", { name: "CSV" });
    await expect(csv).toHaveAttribute("href", "/cv.csv?tech=proxmox");
    await projectPanel(stranger).getByRole("link", { name: "Infrastructure du Datacenter" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Infrastructure du Datacenter");
    await stranger.getByRole("link", { name: "Proxmox", exact: true }).click();
    await expect(stranger).toHaveURL("/?tech=proxmox");
  },
);

withoutScripts("the language changes without JavaScript and stays on the same view", async ({ stranger }) => {
  await stranger.goto("/?tech=proxmox");
  await stranger.getByRole("button", { name: "Read in English" }).click();
  await expect(stranger).toHaveURL("/?tech=proxmox");
  await expect(stranger.locator("html")).toHaveAttribute("lang", "en");
  await expect(stranger.getByText("Projects with Proxmox")).toBeVisible();
});

withoutScripts(
  "the link of a view brings a card: its sentence and a picture of it",
  async ({ stranger, request }) => {
    const pictures: Buffer[] = [];
    for (const path of [
      "/?tech=proxmox",
      "/",
      "/technologies/ansible",
      "/projects/gestion-dns",
      "/technologies",
    ]) {
      await stranger.goto(path);
      const property = (name: string) =>
        stranger.locator(`meta[property="og:${name}"]`).first().getAttribute("content");
      expect(await property("title"), path).toBe(await stranger.title());
      expect(await property("site_name"), path).toBe("Patrick Bernard · CV");
      expect(await property("description"), path).toBeTruthy();
      const image = new URL((await property("image")) ?? "");
      const answer = await request.get(image.pathname + image.search);
      expect(answer.headers()["content-type"], path).toBe("image/png");
      pictures.push(await answer.body());
    }
    const [proxmox, whole] = pictures;
    expect(proxmox?.readUInt32BE(16)).toBe(1200);
    expect(whole === undefined || proxmox?.equals(whole)).toBe(false);
  },
);

test("the link has the open rows, the order of the lanes and which are shown; a click on a row opens it", async ({
  page,
}) => {
  await open(page, "/");
  await projectRow(page, "Gestion DNS").click({ position: { x: 8, y: 8 } });
  await expect(page).toHaveURL("/?open=row-gestion-dns");
  const opener = projectPanel(page).getByRole("button", { name: "Détail de Gestion DNS" });
  await expect(opener).toHaveAttribute("aria-expanded", "true");

  const timeline = page.getByRole("region", { name: "Chronologie des technologies" });
  await timeline.getByText("Trier : pertinence").click();
  await timeline.getByRole("radio", { name: "nom" }).click();
  await timeline.getByRole("link", { name: /^Afficher les \d+ autres technologies$/ }).click();
  await expect(page).toHaveURL("/?open=lanes,row-gestion-dns&lanes=name");
  const lanes = timeline.locator(".lane");
  await expect(lanes.first()).toContainText("Ansible");
  await expect(timeline.getByRole("link", { name: /^Afficher les \d+ autres technologies$/ })).toHaveCount(0);
  const shown = await lanes.count();

  await open(page, "/?open=lanes,row-gestion-dns&lanes=name");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(lanes).toHaveCount(shown);
  await expect(lanes.first()).toContainText("Ansible");

  await projectRow(page, "Gestion DNS").click({ position: { x: 8, y: 8 } });
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await projectRow(page, "Gestion DNS").getByRole("link", { name: "Bash", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Bash" })).toBeVisible();
  await expect(page).toHaveURL("/?open=lanes&lanes=name");
});
