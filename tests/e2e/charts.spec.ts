import { expect, type Locator, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";
import { jsonOf } from "./support/view-of";

/** The panel of a chart, by its title. */
function panel(page: Page, title: string): Locator {
  return page.getByRole("region", { name: title, exact: true });
}

/** Shows the table in the place of the chart, and gives its rows as the values their cells carry. */
async function valuesIn(chart: Locator): Promise<string[][]> {
  await chart.getByText("Tableau", { exact: true }).click();
  await expect(chart.getByRole("table")).toBeVisible();
  return chart
    .getByRole("table")
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th, td")].map(
          (cell) =>
            cell.querySelector("a")?.getAttribute("href") ??
            cell.querySelector("data")?.getAttribute("value") ??
            cell.lastChild?.textContent ??
            "",
        ),
      ),
    );
}

for (const search of ["", "?tech=proxmox", "?org=nevrax&not=php"]) {
  test(`the timeline, its table and /cv.json${search} hold the same months`, async ({ page, request }) => {
    await open(page, `/${search}`);
    const timeline = panel(page, "Chronologie des technologies");
    await timeline.getByText(/^Afficher (l’autre|les)/).click();
    const { technologies } = await jsonOf(request, search);

    const rows = await valuesIn(timeline);
    const shown = rows.map((cells) => [cells[0], cells[5], cells[6], cells[7]]);
    const promised = technologies.map(({ slug, exposure, projects }) => [
      `/technologies/${slug}`,
      `${exposure.stated}`,
      `${exposure.atMost}`,
      `${projects}`,
    ]);
    expect(shown.sort()).toEqual(promised.sort());
  });
}

test("the activity of a year counts the projects of the view, as /cv.json dates them", async ({
  page,
  request,
}) => {
  const search = "?org=nevrax";
  await open(page, `/${search}`);
  const { experiences } = await jsonOf(request, search);
  const projects = experiences.flatMap((experience) => experience.projects);
  const yearly = (year: string) =>
    projects.filter(({ from, to }) => (from ?? "").slice(0, 4) <= year && year <= (to ?? "").slice(0, 4))
      .length;

  const rows = await valuesIn(panel(page, "Activité par année"));
  const active = rows.filter(([, count]) => count !== "0").map(([year = "", count]) => [year, count]);
  expect(active).toEqual([
    ["2006", `${yearly("2006")}`],
    ["2007", `${yearly("2007")}`],
  ]);
  expect(yearly("2006")).toBe(6);
});

test("a year of the activity filters, by the keyboard of the chart and by a click", async ({ page }) => {
  await open(page, "/");
  const activity = panel(page, "Activité par année");
  await activity.scrollIntoViewIfNeeded();
  const chart = activity.getByRole("application", { name: /^Activité par année/ });
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  const told = await activity.getByRole("status").textContent();
  const year = /^\d{4}/.exec(told ?? "")?.[0];
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/?from=${year}&to=${year}`);
  const box = await chart.boundingBox();
  if (box === null) throw new Error("The chart is not drawn.");
  await chart.click({ position: { x: box.width - 12, y: box.height / 2 } });
  await expect(page).toHaveURL(/\?from=20\d\d&to=20\d\d$/);
  await expect(page).not.toHaveURL(`/?from=${year}&to=${year}`);
});

test("skills are one panel by level: a bar for what projects show, only the name of what is declared alone", async ({
  page,
}) => {
  await open(page, "/");
  const skills = panel(page, "Compétences");
  await expect(skills.getByRole("heading", { level: 3 })).toHaveText([/^Expert/, "Confirmé", "Débutant"]);
  const beginner = skills.getByRole("region", { name: "Débutant" });
  await expect(beginner.getByText(/sans projet qui le montre/)).toContainText("Docker");
  await expect(beginner.getByRole("listitem").filter({ hasText: "Docker" })).toHaveCount(0);
  const expert = skills.getByRole("region", { name: /^Expert/ });
  await expect(expert.getByRole("listitem").filter({ hasText: "LXC" })).toContainText("≤ 13 ans 2 mois");
  await expect(expert.getByText("à partir de 10 ans")).toBeVisible();
  await skills.getByRole("link", { name: "Tableau, Compétences" }).click();
  await expect(skills.getByRole("row").filter({ hasText: "Docker" })).toContainText("Outils");
});

test("no stop of the keyboard in a panel of charts is without a name", async ({ page }) => {
  await open(page, "/");
  const activity = panel(page, "Activité par année");
  await activity.scrollIntoViewIfNeeded();
  await expect(activity.locator("svg.recharts-surface").first()).toBeAttached();
  await activity.getByRole("link", { name: "Tableau" }).focus();
  await page.keyboard.press("Tab");
  await expect(activity.locator(":focus")).toHaveAccessibleName(/\S/);
});

test("on paper a technology's timeline is its table", async ({ page }) => {
  await open(page, "/technologies/proxmox");
  const timeline = panel(page, "Chronologie");
  await expect(timeline.getByRole("table")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(timeline.getByRole("table").locator("tbody tr")).toHaveCount(3);
  await expect(timeline.getByText("Expériences", { exact: true })).toBeHidden();
});
