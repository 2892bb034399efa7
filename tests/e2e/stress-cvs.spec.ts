import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { openDatabase } from "@/db/client";
import type { Cv } from "@/lib/cv/model";
import { storeCv } from "@/tests/support/stored-cv";
import { STRESS_CVS } from "@/tests/support/stress-cvs";
import { open } from "./support/hydration";
import { outsideScreen } from "./support/outside-screen";
import { type OwnServer, withOwnServer } from "./support/own-server";

/** CVs that no designer drew for are pages that one can read: nothing leaves the screen, nothing is cut by its box, no script fails. */

test("the least, the longest and other scripts keep to the screen", async ({ page }) => {
  test.setTimeout(480_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await withOwnServer(async (server) => {
    for (const [name, cvOf] of Object.entries(STRESS_CVS)) {
      const cv = cvOf();
      await serveCv(server, cv);
      const project = cv.experiences.flatMap(({ projects }) => projects).at(0);
      const paths = ["/", "/technologies", "/offer", ...(project ? [`/projects/${project.slug}`] : [])];
      for (const [at, width] of [390, 1440].entries()) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: at === 0 ? "light" : "dark" });
        for (const path of paths) {
          await open(page, `${server.address}${path}`);
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
          expect.soft(await outsideScreen(page), `${name}, ${path} at ${width}`).toEqual([]);
          expect.soft(await cutHeadings(page), `${name}, ${path} at ${width}`).toEqual([]);
        }
      }
    }
  });
  expect(faults).toEqual([]);
});

test("a CV without projects or dates shows no figure of nothing, and nothing to filter by", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await serveCv(server, STRESS_CVS["one job"]?.());
    await open(page, `${server.address}/`);
    await expect(page.getByRole("list", { name: "Chiffres clés" }).getByRole("listitem")).toHaveText([
      /d’expérience$/,
      "1 organisation",
    ]);
    await expect(page.getByRole("complementary", { name: "Filtres" })).toHaveCount(0);
    await expect(page.getByText("Tenue des comptes de quarante entreprises.")).toBeVisible();

    await serveCv(server, STRESS_CVS["no dates"]?.());
    await open(page, `${server.address}/`);
    await expect(page.getByRole("list", { name: "Chiffres clés" })).not.toContainText("expérience");
  });
});

async function serveCv({ dataDir }: OwnServer, cv: Cv | undefined): Promise<void> {
  if (cv === undefined) throw new Error("There is no such CV.");
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  await storeCv(db, cv);
  db.$client.close();
}

/** Titles of panels that are wider than their panel. */
function cutHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main section[aria-labelledby] h2")]
      .filter((heading) => {
        const panel = heading.closest("section");
        return (
          panel !== null && heading.getBoundingClientRect().right > panel.getBoundingClientRect().right + 1
        );
      })
      .map((heading) => heading.textContent ?? ""),
  );
}
