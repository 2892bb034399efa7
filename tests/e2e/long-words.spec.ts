import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { projectPanel } from "./support/dashboard";
import { open } from "./support/hydration";
import { outside } from "./support/layout";
import { withOwnServer } from "./support/own-server";

/** Names and titles that no line holds: nothing leaves the screen, on either side, and everything can be reached. */

const NAMES = [
  "Camille Bernard",
  "Christophe Bertrand-Leroy",
  "Jean-François de La Rochefoucauld-Montbel",
  longName(),
];
const TITLE =
  "Migration vers https://gitlab.example.org/groupe/infrastructure/deploiement-continu/serveurs-de-production";

function longName(): string {
  return `Anne-${"Wolfeschlegelsteinhausenbergerdorff".repeat(3)} de la Tour-Saint-Jacques`;
}

function cvOf(name: string): string {
  return [
    `# ${name}`,
    `## ${"Organisationsansespace".repeat(6)} - Administratrice - 2018/01 à 2020/06`,
    `### ${TITLE}`,
    "* Stack technique",
    "  * Bash, Debian",
    "",
  ].join("\n");
}

for (const name of NAMES) {
  test(`a name of ${name.length} letters and a title that is an address stay on the screen`, async ({
    page,
  }) => {
    await withOwnServer(async ({ address, dataDir, cv }) => {
      const file = join(dataDir, "long.md");
      await writeFile(file, cvOf(name));
      await cv("import", file);
      for (const width of [320, 360, 390, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, `${address}/`);
        expect.soft(await outside(page), `/ at ${width}`).toEqual([]);
        await page.getByRole("banner").getByText("Exporter", { exact: true }).click();
        const menu = page.getByRole("banner").getByRole("link", { name: "PDF" });
        await expect(menu).toBeInViewport({ ratio: 1 });
        expect.soft(await outside(page), `the menu at ${width}`).toEqual([]);
        await page.keyboard.press("Escape");
        await projectPanel(page)
          .getByRole("button", { name: /^Détail de/ })
          .click();
        await expect(projectPanel(page).getByText("Bash, Debian")).toBeVisible();
        await projectPanel(page).getByRole("link", { name: "Voir la page du projet" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
        expect.soft(await outside(page), `the project at ${width}`).toEqual([]);
        await page.goto(`${address}/technologies/bash`);
        expect.soft(await outside(page), `the technology at ${width}`).toEqual([]);
      }
    });
  });
}

test("on a tablet an experience is a few lines, not a letter to each", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, "/");
  const steps = page.getByRole("region", { name: "Parcours" }).getByRole("list").last().getByRole("listitem");
  await expect(steps).toHaveCount(4);
  for (const step of await steps.all()) expect((await step.boundingBox())?.height).toBeLessThan(100);
});

test("at 320 pixels the name of a technology breaks between words alone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/?open=lanes");
  await page
    .getByRole("region", { name: "Chronologie des technologies" })
    .getByText("Afficher", { exact: true })
    .click();
  const names = page.locator(".lane-link");
  await expect(names.first()).toBeVisible();
  const broken = await names.evaluateAll((links) =>
    links.flatMap((link) => {
      const range = document.createRange();
      const texts = [...link.childNodes].filter((node) => node instanceof Text);
      return texts.flatMap((text) =>
        [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
            ? [word]
            : [];
        }),
      );
    }),
  );
  expect(broken).toEqual([]);
});
