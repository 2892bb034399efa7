import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { readCsv } from "@/tests/support/read-csv";
import { facet, projectLinks, projectPanel, searchOf } from "./support/dashboard";
import { open } from "./support/hydration";
import { jsonOf, titlesIn } from "./support/view-of";

/** What the table shows, cell by cell: titles of the columns, then the rows. */
async function shownTable(
  page: Page,
): Promise<{ columns: string[]; titles: string[]; technologies: string[] }> {
  const table = projectPanel(page).getByRole("table");
  const columns = (await table.getByRole("columnheader").allInnerTexts()).map((text) => text.trim());
  const technologyColumn = columns.indexOf("Technologies");
  const rows = await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .all();
  const titles: string[] = [];
  const technologies: string[] = [];
  for (const row of rows) {
    titles.push(...(await row.getByRole("cell").first().getByRole("link").allInnerTexts()));
    const chips = await row.getByRole("cell").nth(technologyColumn).getByRole("link").allInnerTexts();
    technologies.push(chips.join(", "));
  }
  return { columns, titles, technologies };
}

test("the CSV of a view holds the rows and columns of the table, in its order", async ({ page }) => {
  await open(page, "/");
  await facet(page, "Zabbix").click();
  await facet(page, "Bash").click();
  await projectPanel(page).getByText("Colonnes", { exact: true }).click();
  await projectPanel(page).getByRole("listitem").getByRole("link", { name: "Période", exact: true }).click();
  await projectPanel(page)
    .getByRole("columnheader", { name: "Projet" })
    .getByRole("link", { name: "Projet" })
    .click();
  await expect(page).toHaveURL("/?tech=bash,zabbix&sort=title&cols=title,technologies");
  const shown = await shownTable(page);
  expect(shown.columns).toEqual(["Projet", "Technologies"]);

  await page.keyboard.press("Escape");
  const downloaded = page.waitForEvent("download");
  await page.getByRole("banner").getByText("Exporter", { exact: true }).click();
  await page.getByRole("banner").getByRole("link", { name: "CSV" }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toBe("patrick-bernard-bash-zabbix.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  const [header, ...rows] = readCsv(text);
  // Under its title, the table says who a project was for, and as what.
  expect(header).toEqual(["Projet", "Organisation", "Rôle", "Technologies"]);
  expect(rows.map(([title]) => title)).toEqual(shown.titles);
  expect(rows.map((row) => row.at(-1))).toEqual(shown.technologies);
});

test("the CSV of the whole CV holds its 24 projects and every shown column", async ({ page, request }) => {
  await open(page, "/?cols=title,org,role,period,duration,technologies");
  const { columns, titles } = await shownTable(page);
  const response = await request.get(`/cv.csv${searchOf(page)}`);
  const [header, ...rows] = readCsv(await response.text());
  expect(columns).toEqual(["Projet", "Organisation", "Rôle", "Période", "Durée", "Technologies"]);
  expect(header).toEqual([
    "Projet",
    "Organisation",
    "Rôle",
    "Début",
    "Fin",
    "Dates",
    "Durée (mois)",
    "Technologies",
  ]);
  expect(rows).toHaveLength(24);
  expect(rows.map(([title]) => title)).toEqual(titles);
});

test("the JSON of a view holds the projects of the table and names its filter", async ({ page, request }) => {
  await open(page, "/?org=aday&q=stockage");
  const { titles } = await shownTable(page);
  const json = await jsonOf(request, searchOf(page));
  expect(titlesIn(json).sort()).toEqual(titles.sort());
  expect(json.shown).toBe(titles.length);
  expect(json.filter).toEqual({ org: ["aday"], q: "stockage" });
  const banner = page.getByRole("banner");
  await banner.getByText("Exporter", { exact: true }).click();
  const link = banner.getByRole("link", { name: /^JSON(?! Resume)/ });
  await expect(link).toHaveAttribute("href", `/cv.json${searchOf(page)}`);
});

test("a long export says that it is being made, can be stopped, and says its size and pages when it is done", async ({
  page,
}) => {
  await open(page, "/?tech=proxmox");
  const banner = page.getByRole("banner");
  await banner.getByText("Exporter", { exact: true }).click();

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/cv.docx?*", async (route) => {
    await held;
    await route.abort();
  });
  await banner.getByRole("link", { name: "Word" }).click();
  await expect(banner.getByRole("status")).toHaveText("Word : en préparation…");
  await banner.getByRole("button", { name: "Annuler" }).click();
  await expect(banner.getByRole("status")).toHaveText("Word : annulé.");
  await expect(banner.getByRole("status")).toBeFocused();
  letGo();

  const downloaded = page.waitForEvent("download");
  await banner.getByRole("link", { name: "PDF" }).click();
  expect((await downloaded).suggestedFilename()).toBe("patrick-bernard-proxmox.pdf");
  await expect(banner.getByRole("status")).toHaveText(/^PDF\s: [\d,]+\sko, \d pages?$/);
});

test("the other choices of a format are links of their own, with the view", async ({ page }) => {
  await open(page, "/?tech=proxmox");
  const banner = page.getByRole("banner");
  await banner.getByText("Exporter", { exact: true }).click();
  await expect(banner.getByRole("link", { name: "séparateur point-virgule" })).toHaveAttribute(
    "href",
    "/cv.csv?tech=proxmox&separator=semicolon",
  );
  const downloaded = page.waitForEvent("download");
  await banner.getByRole("checkbox", { name: "anonyme : initiales, employeurs masqués" }).check();
  await banner.getByRole("link", { name: "PDF" }).click();
  expect((await downloaded).suggestedFilename()).toBe("cv-proxmox.pdf");
});

test("without JavaScript every format is a plain link", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/?tech=proxmox");
  await page.getByRole("banner").getByText("Exporter", { exact: true }).click();
  const downloaded = page.waitForEvent("download");
  await page.getByRole("banner").getByRole("link", { name: "Excel" }).click();
  expect((await downloaded).suggestedFilename()).toBe("patrick-bernard-proxmox.xlsx");
  await context.close();
});

test("rows copied out of the table are rows and columns of a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?org=nevrax&cols=title,org,period,technologies");
  await projectPanel(page)
    .getByRole("table")
    .evaluate((table) => window.getSelection()?.selectAllChildren(table));
  await page.keyboard.press("ControlOrMeta+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split("\n").map((line) => line.split("\t"));
  expect(lines[0]).toEqual(["Projet", "Organisation", "Période", "Technologies"]);
  const titles = await projectLinks(page).allTextContents();
  expect(lines.slice(1).map(([title]) => title)).toEqual(titles);
  for (const line of lines) expect(line).toHaveLength(4);
  // What is only the experience's says so there too.
  for (const [, , period] of lines.slice(1)) expect(period).toMatch(/\(dates de l’expérience\)$/);
});

test("every other table pastes as rows and columns too, without words for a screen reader alone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [path, columns] of [
    ["/technologies", 6],
    ["/?open=timeline", 8],
    ["/technologies/proxmox?open=timeline", 3],
  ] as const) {
    await open(page, path);
    await page
      .getByRole("main")
      .getByRole("table")
      .filter({ visible: true })
      .last()
      .evaluate((table) => window.getSelection()?.selectAllChildren(table));
    await page.keyboard.press("ControlOrMeta+c");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
      const pasted = new DOMParser().parseFromString(await read("text/html"), "text/html");
      const cells = [...pasted.querySelectorAll("td, th")].map((cell) => cell.textContent ?? "");
      return { plain: await read("text/plain"), cells };
    });
    const rows = copied.plain.split("\n").filter((line) => line.includes("\t"));
    expect(rows.length, path).toBeGreaterThan(3);
    for (const row of rows) expect(row.split("\t"), path).toHaveLength(columns);
    expect(copied.cells.length, path).toBeGreaterThanOrEqual(rows.length * columns);
    expect(
      copied.cells.filter((text) => /au plus t[ôa]|par la compétence/.test(text)),
      path,
    ).toEqual([]);
    expect(copied.plain, path).not.toMatch(/au plus t[ôa]/);
  }
});
