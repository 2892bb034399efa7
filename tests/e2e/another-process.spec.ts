import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectTitles } from "./support/dashboard";
import { withOwnServer } from "./support/own-server";

const SEED = join("db", "seed", "cv.md");

test("a CV that the command line imports shows on the next request, and so does its next version", async ({
  page,
}) => {
  await withOwnServer(async ({ address, dataDir, cv }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aucun CV pour l’instant");

    expect(await cv("import", SEED)).toMatchObject({ code: 0 });
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patrick Bernard");

    const edited = join(dataDir, "cv.md");
    const text = await readFile(SEED, "utf8");
    await writeFile(edited, text.replace("### Gestion DNS", "### Gestion des noms"));
    expect(await cv("import", edited)).toMatchObject({ code: 0 });
    await page.goto(`${address}/?tech=powerdns`);
    await expectTitles(page, ["Gestion des noms"]);
    const json = await (await page.request.get(`${address}/cv.json?tech=powerdns`)).json();
    expect(json.experiences[0].projects[0].title).toBe("Gestion des noms");
    // The project is known by its new title, and its address stays.
    await page.goto(`${address}/projects/gestion-dns`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gestion des noms");
  });
});
