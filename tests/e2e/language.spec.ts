import { expect, test } from "@playwright/test";
import { projectPanel, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";

test("the page is French for a French browser, with its plurals and dates", async ({ page }) => {
  await open(page, "/?tech=ceph&cols=title,period,duration");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("main").getByText("1 projet sur 24", { exact: true })).toBeVisible();
  const row = projectRow(page, "Etude de stockage distribués");
  const group = projectPanel(page).getByRole("row").filter({ hasText: "Administrateur système" });
  await expect(group).toContainText("oct. 2008 – nov. 2021 · 13 ans 2 mois · 1 projet");
  await expect(row.getByRole("cell").nth(1)).toHaveText("dates de l’expérience");
  await expect(row.getByRole("cell").nth(2)).toHaveText("≤ 13 ans 2 mois");
  await page.getByRole("link", { name: "Tout effacer" }).click();
  await expect(page.getByRole("main").getByText("24 projets sur 24", { exact: true })).toBeVisible();
});

test("a browser that does not know French gets the CV's language", async ({ browser }) => {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await context.close();
});

test.describe("for an English browser", () => {
  test.use({ locale: "en-GB" });

  test("the page is English, with its plurals and dates", async ({ page }) => {
    await open(page, "/?tech=ceph&cols=title,period,duration");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("main").getByText("1 project of 24", { exact: true })).toBeVisible();
    await expect(page.getByText("Projects with Ceph")).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: "Etude de stockage distribués" });
    const group = page.getByRole("row").filter({ hasText: "Administrateur système" });
    await expect(group).toContainText("Oct 2008 – Nov 2021 · 13 years 2 months · 1 project");
    await expect(row.getByRole("cell").nth(1)).toHaveText("dates of the job");
    await expect(row.getByRole("cell").nth(2)).toHaveText("≤ 13 years 2 months");
    await page.getByRole("link", { name: "Clear all" }).click();
    await expect(page.getByRole("main").getByText("24 projects of 24", { exact: true })).toBeVisible();
  });

  test("what comes from a French CV is said to be French", async ({ page }) => {
    await open(page, "/?tech=ceph");
    const title = page.getByText("Etude de stockage distribués", { exact: true }).first();
    expect(await title.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("fr");
  });

  test("the CSV of the page is in English", async ({ page }) => {
    await page.goto("/");
    const header = await page.evaluate(async () =>
      (await (await fetch("/cv.csv?cols=org,period,duration")).text()).split("\r\n").at(0),
    );
    expect(header).toBe("Organisation,Start,End,Dates,Duration (months)");
  });
});

test("the chosen language is remembered on every page, and in the exports", async ({ page }) => {
  await open(page, "/?tech=ceph");
  await page.getByRole("button", { name: "Read in English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL("/?tech=ceph");
  await page.goto("/projects/gestion-dns");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect((await (await page.request.get("/cv.json?tech=ceph")).json()).sentence).toBe("Projects with Ceph");

  await page.getByRole("button", { name: "Lire en français" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveURL("/projects/gestion-dns");
  await page.goto("/");
  await expect(projectPanel(page)).toBeVisible();
});
