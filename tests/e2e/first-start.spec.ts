import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { textInside } from "@/tests/support/text-inside";
import { expectTitles, projectPanel } from "./support/dashboard";
import { open } from "./support/hydration";
import { fillLogin } from "./support/owner";
import { type Started, start } from "./support/started";

const BEFORE = "Backup des Windows Server";
const AFTER = "Sauvegarde des serveurs";
const FILES = ["/cv.csv", "/cv.xlsx", "/cv.md", "/cv.pdf", "/cv.docx", "/cv.json", "/resume.json"];

/** Calls `story` with a server that `npm start` made of a new, empty folder. */
async function fromNothing(story: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "parcours-first-"));
  try {
    await story(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Which of the two titles each file holds. */
async function titlesIn(page: Page, address: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of FILES) {
    const answer = await page.request.get(address + path);
    expect(answer.status(), path).toBe(200);
    const text = (await textInside(await answer.body())).replace(/\s+/g, " ");
    found[path] = [BEFORE, AFTER].filter((title) => text.includes(title));
  }
  return found;
}

const all = (titles: string[]) => Object.fromEntries(FILES.map((path) => [path, titles]));

test("from an empty folder: start, sign in, edit, see the dashboard, the timeline and every export change, undo", async ({
  page,
}) => {
  await fromNothing(async (dataDir) => {
    let server: Started = await start(dataDir);
    const { address } = server;
    expect(await titlesIn(page, address)).toEqual(all([BEFORE]));
    const said = await server.stop();
    expect(said).toContain("4 experiences, 24 projects");
    const [, email = ""] = /^ {2}e-mail +(\S+)$/m.exec(said) ?? [];
    const [, password = ""] = /^ {2}password +(\S+)$/m.exec(said) ?? [];

    // Neither the password is said again, nor is the CV imported again.
    server = await start(dataDir);
    try {
      await page.goto(`${server.address}/login?back=/admin/projects/backup-des-windows-server`);
      await fillLogin(page, password, email);
      await page.waitForURL(`${server.address}/admin/projects/backup-des-windows-server`);
      await open(page, page.url());

      await page.getByRole("textbox", { name: "Titre", exact: true }).fill(AFTER);
      await page
        .getByLabel("Texte de Stack technique")
        .fill("* Clonezilla (2008-2018)\n* Restic (2019-2020)");
      await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await expect(page.getByRole("banner").getByTitle("Version 2", { exact: true })).toBeVisible();

      await open(page, `${server.address}/?tech=restic`);
      await expectTitles(page, [AFTER]);
      const timeline = page.getByRole("region", { name: "Chronologie des technologies" });
      await timeline.getByText("Tableau", { exact: true }).click();
      await expect(timeline.getByRole("row", { name: /^restic .*2019.*2020/ })).toBeVisible();
      expect(await titlesIn(page, server.address)).toEqual(all([AFTER]));

      await open(page, `${server.address}/admin/projects/backup-des-windows-server`);
      await page.getByRole("button", { name: "Annuler la dernière modification" }).click();
      await expect(page.getByRole("banner").getByTitle("Version 3", { exact: true })).toBeVisible();
      expect(await titlesIn(page, server.address)).toEqual(all([BEFORE]));
      await open(page, `${server.address}/?tech=clonezilla`);
      await expect(projectPanel(page).getByRole("link", { name: BEFORE })).toBeVisible();
      expect((await page.request.get(`${server.address}/technologies/restic`)).status()).toBe(404);
    } finally {
      const said = await server.stop();
      expect(said).toContain("CV in place, version 1");
      expect(said).not.toMatch(/password|imported/i);
    }
  });
});
