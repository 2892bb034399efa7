import { expect, type Page, test } from "@playwright/test";
import { readPdf } from "@/tests/support/read-paper";
import { open } from "./support/hydration";

/** What the browser prints of a page, its lines joined, as another program reads it. */
async function printed(page: Page) {
  const { text, pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return { text: text.replace(/\s+/g, " "), pages };
}

const FILTERED = [
  "Ingénieur Linux",
  "Automatisation des déploiements applicatifs",
  "Gestion DNS",
  "Infrastructure du Datacenter",
  "Backup des Windows Server",
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the printed dashboard is the view: who, which view, its projects and tables, nothing to click", async ({
      page,
    }) => {
      if (javaScriptEnabled) await open(page, "/?tech=proxmox,ansible");
      else await page.goto("/?tech=proxmox,ansible");
      const { text, pages } = await printed(page);
      expect(text).toMatch(/^ ?Patrick Bernard/);
      expect(text).toContain("Projets avec Ansible ou Proxmox");
      let from = text.indexOf("5 projets sur 24");
      for (const part of [...FILTERED, "Compétences", "Activité par année"]) {
        from = text.indexOf(part, from);
        expect(from, part).toBeGreaterThan(0);
      }
      expect(text).not.toContain("Ryzom Ring");
      for (const control of ["Exporter", "Copier", "Effacer", "Colonnes", "Filtres", "Tableau", "Trier"]) {
        expect(text, control).not.toContain(control);
      }
      expect(pages).toBeLessThanOrEqual(3);
    });
  });
}

test("the printed dashboard is black on white in the dark theme too, and no title ends a page", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const [ink, paper] = await page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const luminance = (css: string) => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (canvas === null) throw new Error("No canvas.");
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return red + green + blue;
    };
    return [luminance(color), luminance(backgroundColor)] as const;
  });
  expect(ink).toBeLessThan(150);
  expect(paper).toBeGreaterThan(750);
  const { pageTexts } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pageTexts.length).toBeGreaterThan(2);
  for (const text of pageTexts.slice(0, -1)) {
    // The row that follows a title, its note and the titles of its columns may be the last: then it is at the top there.
    expect(text.trimEnd().split("\n").at(-1)).not.toMatch(
      /^(Compétences|Activité|Chronologie|Projets par année|Année|Compétence|\d+ technologies)/,
    );
  }
});
