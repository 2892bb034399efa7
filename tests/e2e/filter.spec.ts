import { expect, test } from "@playwright/test";
import {
  expectTitles,
  facet,
  filters,
  projectLinks,
  projectPanel,
  searchOf,
  sentence,
} from "./support/dashboard";
import { open } from "./support/hydration";
import { requestsFrom } from "./support/requests";
import { jsonOf, titlesIn, titlesOf } from "./support/view-of";

test("a click on a technology shows exactly its projects and asks the server for nothing", async ({
  page,
  request,
}) => {
  await open(page, "/");
  const requests = requestsFrom(page);
  await facet(page, "Proxmox").click();
  await expect(page).toHaveURL("/?tech=proxmox");
  const shown = ["Ingénieur Linux", "Infrastructure du Datacenter", "Backup des Windows Server"];
  await expectTitles(page, shown);
  await expect(sentence(page, "Projets avec Proxmox")).toBeVisible();
  await expect(page).toHaveTitle(/^Projets avec Proxmox · /);
  expect(requests).toEqual([]);

  const json = await jsonOf(request, searchOf(page));
  expect(titlesIn(json).sort()).toEqual(shown.sort());
  expect(json.sentence).toBe("Projets avec Proxmox");
});

test("the address of a view is the same whatever the order of the clicks", async ({ page }) => {
  const choices = ["Zabbix", "Ansible", "Aday"];
  const addresses: string[] = [];
  for (const order of [choices, choices.toReversed()]) {
    await open(page, "/");
    for (const label of order) {
      await facet(page, label).click();
      await expect(facet(page, label)).toBeChecked();
    }
    await expect(page).toHaveURL("/?tech=ansible,zabbix&org=aday");
    addresses.push(searchOf(page));
  }
  expect(new Set(addresses).size).toBe(1);
});

test("choosing a technology leaves the counts of its neighbours as they are", async ({ page, request }) => {
  await open(page, "/");
  const before = (await jsonOf(request, "")).facets.tech;
  await facet(page, "Zabbix").click();
  await expect(page).toHaveURL("/?tech=zabbix");
  const after = (await jsonOf(request, searchOf(page))).facets.tech;
  const counts = (values: typeof before) => values.map(({ value, count }) => `${value} ${count}`).sort();
  expect(counts(after)).toEqual(counts(before));
});

test("the facets show the counts of /cv.json, every technology among them", async ({ page, request }) => {
  await open(page, "/?org=aday&tech=bash");
  const { facets } = await jsonOf(request, searchOf(page));
  await filters(page)
    .getByText(/^\d+ autres?…$/)
    .click();
  const shown = await filters(page).getByRole("listitem").allInnerTexts();
  const words = shown.map((text) => text.replace(/\s+/g, " "));
  const projects = (count: number) =>
    count === 0 ? "aucun projet" : count === 1 ? "1 projet" : `${count} projets`;
  for (const { label, count } of [...facets.tech, ...facets.org]) {
    expect(words).toContain(`${label} ${count}`);
  }
  for (const { label, count } of facets.level) {
    const ending = ` · ${projects(count)}`;
    expect(words.some((text) => text.startsWith(label) && text.endsWith(ending))).toBe(true);
  }
});

test("the technologies asked for are marked in each row", async ({ page }) => {
  await open(page, "/?tech=ansible,zabbix");
  const marked = projectPanel(page).getByRole("listitem").locator('[aria-current="true"]');
  await expect(marked.filter({ hasText: /^Ansible$/ })).toHaveCount(2);
  await expect(marked.filter({ hasText: /^Zabbix$/ })).toHaveCount(3);
  await expect(projectLinks(page)).toHaveCount(5);
});

test("each click is one step of Back, and Forward takes it again", async ({ page, request }) => {
  await open(page, "/");
  await facet(page, "Bash").click();
  await expect(page).toHaveURL("/?tech=bash");
  await facet(page, "Aday").click();
  await expect(page).toHaveURL("/?tech=bash&org=aday");
  await facet(page, "Ansible").click();
  await expect(page).toHaveURL("/?tech=ansible,bash&org=aday");

  for (const search of ["?tech=bash&org=aday", "?tech=bash", ""]) {
    await page.goBack();
    await expect(page).toHaveURL(`/${search}`);
    await expectTitles(page, await titlesOf(request, search));
  }
  await page.goForward();
  await expect(page).toHaveURL("/?tech=bash");
  await expectTitles(page, await titlesOf(request, "?tech=bash"));
  await expect(facet(page, "Bash")).toBeChecked();
});

test("a year filters too, and a chip of the filter takes it away", async ({ page, request }) => {
  await open(page, "/?tech=keycloak");
  await expectTitles(page, ["Maintien en condition de sécurité"]);
  await page.getByRole("link", { name: "Retirer le filtre Keycloak" }).click();
  await expect(page).toHaveURL("/");

  await filters(page)
    .getByRole("link", { name: /^2006 :/ })
    .click();
  await expect(page).toHaveURL("/?from=2006&to=2006");
  await expectTitles(page, await titlesOf(request, "?from=2006&to=2006"));
  await expect(page.getByRole("link", { name: "Retirer le filtre 2006" })).toHaveCount(1);
  await page.getByRole("main").getByRole("link", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL("/");
  await expectTitles(page, await titlesOf(request, ""));
});

test("a period is one chip, which takes both of its ends away", async ({ page, request }) => {
  await open(page, "/?tech=bash&from=2015&to=2018");
  const chips = page.getByRole("list", { name: "Filtres actifs" }).getByRole("link");
  await expect(chips).toHaveText(["Bash", "2015 – 2018"]);
  await page.getByRole("link", { name: "Retirer le filtre 2015 – 2018" }).click();
  await expect(page).toHaveURL("/?tech=bash");
  await expectTitles(page, await titlesOf(request, "?tech=bash"));

  await open(page, "/?to=2018");
  await expect(chips).toHaveText(["jusqu’en 2018"]);
});

test("a technology is excluded in one click", async ({ page, request }) => {
  await open(page, "/?org=nevrax");
  await filters(page).getByRole("checkbox", { name: "Exclure Zope" }).click();
  await expect(page).toHaveURL("/?not=zope&org=nevrax");
  await expectTitles(page, ["Administration de l'infrastructure Web", "Game Dev"]);
  expect(await titlesOf(request, "?not=zope&org=nevrax")).toEqual([
    "Administration de l'infrastructure Web",
    "Game Dev",
  ]);
});

test("columns sort and hide without a request, and the address says so", async ({ page, request }) => {
  await open(page, "/?org=nevrax");
  const requests = requestsFrom(page);
  await projectPanel(page)
    .getByRole("columnheader", { name: "Projet" })
    .getByRole("link", { name: "Projet" })
    .click();
  await expect(page).toHaveURL("/?org=nevrax&sort=title");
  await expect(projectPanel(page).getByRole("columnheader", { name: "Projet" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await projectPanel(page).getByText("Colonnes", { exact: true }).click();
  await projectPanel(page).getByRole("link", { name: "Durée", exact: true }).click();
  await expect(page).toHaveURL("/?org=nevrax&sort=title&cols=title,period,duration,technologies");
  await expect(projectPanel(page).getByRole("columnheader", { name: "Durée" })).toBeVisible();
  expect(requests).toEqual([]);
  await expectTitles(page, await titlesOf(request, searchOf(page)));
});

test("two technologies show how many projects have both, and how many only one", async ({ page }) => {
  await open(page, "/?tech=ansible,bash");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Ansible et Bash : 2 projets" })).toBeVisible();
  await main.getByRole("link", { name: /^Bash sans Ansible : \d projets$/ }).click();
  await expect(page).toHaveURL("/?must=bash&not=ansible");
  await expect(main.getByRole("link", { name: "Preuves Bash" })).toHaveAttribute(
    "href",
    "/technologies/bash",
  );
});

test("a page that is opened in the frame of a click opens, and Back leads to the view of that click", async ({
  page,
}) => {
  await open(page, "/");
  const filter = await facet(page, "Proxmox").elementHandle();
  await page.evaluate((link) => {
    (link as HTMLElement).click();
    document.querySelector<HTMLElement>('.project-row a[href^="/projects/"]')?.click();
  }, filter);
  await expect(page).toHaveURL(/\/projects\//);
  await page.goBack();
  await expect(page).toHaveURL("/?tech=proxmox");
});

test("a project opened from a view leads back to it and to its neighbours there, under the same bar", async ({
  page,
}) => {
  await open(page, "/?tech=ansible");
  await projectPanel(page).getByRole("link", { name: "Gestion DNS", exact: true }).click();
  await expect(page).toHaveURL("/projects/gestion-dns?tech=ansible");
  await page.getByRole("link", { name: /Automatisation des déploiements applicatifs/ }).click();
  await expect(page).toHaveURL("/projects/automatisation-des-deploiements-applicatifs?tech=ansible");
  await expect(
    page.getByRole("banner").getByRole("searchbox", { name: "Rechercher dans le CV" }),
  ).toBeVisible();
  await page.getByRole("banner").getByText("Exporter", { exact: true }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "PDF" })).toHaveAttribute(
    "href",
    "/cv.pdf?tech=ansible",
  );
  await page.getByRole("link", { name: "Retour aux projets filtrés" }).click();
  await expect(page).toHaveURL("/?tech=ansible");
});
