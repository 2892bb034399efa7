import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { edit, summaryOf } from "./support/edited";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const SEED = "db/seed/cv.md";
const SOURCE = await readFile(SEED, "utf8");
const NEWER = SOURCE.replace(
  "### Gestion DNS\n",
  "### Gestion DNS\n\nMille zones, dit le fichier.\n",
).replace("### Monitoring", "### Supervision");

/** The editor's import page over the real CV, for its owner. */
async function withImportPage(page: Page, story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await server.cv("import", SEED);
    await makeOwner(server);
    await signIn(page, server, "/admin/import");
    await story(server);
  });
}

async function examine(page: Page, text: string, name = "cv.md"): Promise<void> {
  const file = { name, mimeType: "text/markdown", buffer: Buffer.from(text) };
  await page.getByLabel("Fichier", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Analyser" }).click();
}

async function versionOf(page: Page, { address }: OwnServer): Promise<number> {
  const health = await page.request.get(`${address}/api/health`);
  return (await health.json()).version;
}

test("the real CV imported again makes no difference, and each of its lines is accounted for", async ({
  page,
}) => {
  await withImportPage(page, async (server) => {
    await examine(page, SOURCE);
    await expect(page.getByText("il n’y a aucune différence")).toBeVisible();
    await expect(page.getByRole("button", { name: "Appliquer" })).toHaveCount(0);
    const ledger = page.getByRole("region", { name: "Ligne par ligne" });
    await expect(ledger.getByRole("listitem")).toHaveCount(380);
    await expect(ledger.getByText("Aday › Gestion DNS › Stack technique")).not.toHaveCount(0);
    await ledger.getByRole("link", { name: "Sans contenu (97)" }).click();
    await expect(ledger.getByRole("listitem")).toHaveCount(97);
    await page.getByRole("button", { name: "Abandonner cet import" }).click();
    await expect(page.getByRole("button", { name: "Analyser" })).toBeVisible();
    expect(await versionOf(page, server)).toBe(1);
  });
});

test("after edits on both sides each side keeps its own, the candidate chooses by keyboard, and undoes it", async ({
  page,
}) => {
  await withImportPage(page, async (server) => {
    await edit(
      server,
      summaryOf("gestion-dns", "Deux mille zones, dis-je."),
      summaryOf("monitoring", "Des sondes partout."),
    );
    await examine(page, NEWER);
    const conflicts = page.getByRole("region", { name: "Modifié des deux côtés" });
    const conflict = conflicts.getByRole("group", { name: "Projet « Gestion DNS » (Aday) : résumé" });
    await expect(conflict.getByText("Deux mille zones, dis-je.")).toBeVisible();
    await expect(conflict.getByText("Mille zones, dit le fichier.")).toBeVisible();
    await expect(conflict.getByLabel("Garder ma version")).toBeChecked();
    const news = page.getByRole("region", { name: "Modifié seulement dans le fichier" });
    await expect(news.getByRole("group")).toHaveCount(1);
    await expect(page.getByText("1 modification de votre part, gardée")).toBeVisible();
    expect(await versionOf(page, server)).toBe(3);

    const summary = page.getByRole("region", { name: "En bref" });
    await expect(summary.getByText("1 changement · 1 à choisir")).toBeVisible();
    await summary.getByRole("button", { name: "Tout prendre du fichier" }).click();
    await expect(conflict.getByLabel("Prendre celle du fichier")).toBeChecked();
    await summary.getByRole("button", { name: "Tout garder du CV" }).click();
    await expect(news.getByLabel("Garder ma version")).toBeChecked();
    await page.reload();
    await expect(news.getByLabel("Garder ma version")).toBeChecked();
    await news.getByLabel("Prendre celle du fichier").check();

    await conflict.getByLabel("Garder ma version").focus();
    await page.keyboard.press("ArrowRight");
    await expect(conflict.getByLabel("Prendre celle du fichier")).toBeChecked();
    // What was picked outlives the page.
    await page.reload();
    await expect(conflict.getByLabel("Prendre celle du fichier")).toBeChecked();
    await page.getByRole("button", { name: "Appliquer" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("le CV est à la version 4")).toBeVisible();

    const project = await page.request.get(`${server.address}/projects/gestion-dns`);
    expect(await project.text()).toContain("Mille zones, dit le fichier.");
    const renamed = await page.request.get(`${server.address}/projects/monitoring`);
    expect(await renamed.text()).toContain("Supervision");
    expect(await renamed.text()).toContain("Des sondes partout.");

    await page.getByRole("button", { name: "Annuler la dernière modification" }).click();
    await expect(page.getByText(/^Annulation\s: /).first()).toBeAttached();
    const undone = await page.request.get(`${server.address}/projects/gestion-dns`);
    expect(await undone.text()).toContain("Deux mille zones, dis-je.");
  });
});

test("a CV that changes while one chooses is told, and what was picked stays", async ({ page }) => {
  await withImportPage(page, async (server) => {
    await examine(page, NEWER);
    const title = page.getByRole("group", { name: "Projet « Monitoring » (Aday) : titre" });
    await title.getByLabel("Garder ma version").check();
    await edit(server, summaryOf("gestion-dns", "Deux mille zones, dis-je."));
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(page.getByText("Le CV a changé entre-temps")).toBeVisible();
    await expect(page.getByRole("region", { name: "Modifié des deux côtés" })).toBeVisible();
    await expect(title.getByLabel("Garder ma version")).toBeChecked();
    expect(await versionOf(page, server)).toBe(2);
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(page.getByText("le CV est à la version 3")).toBeVisible();
    const project = await page.request.get(`${server.address}/projects/monitoring`);
    expect(await project.text()).toContain(">Monitoring</h1>");
  });
});

test("what is no CV is refused with the reason, its text comes back, and nothing is stored", async ({
  page,
}) => {
  await withImportPage(page, async (server) => {
    await page.getByLabel("Ou collez son texte").fill("# Ada\n\nRien de plus.\n");
    await page.getByRole("button", { name: "Analyser" }).click();
    await expect(page.getByRole("alert").getByText("Ce texte n’est pas un CV")).toBeVisible();
    await expect(page.getByLabel("Ou collez son texte")).toHaveValue("# Ada\n\nRien de plus.\n");
    await page.reload();
    await expect(page.getByLabel("Ou collez son texte")).toHaveValue("# Ada\n\nRien de plus.\n");
    await page.getByLabel("Ou collez son texte").fill("");
    await examine(page, "\0\0\0", "photo.md");
    await expect(page.getByText("Le fichier n’est pas du texte")).toBeVisible();
    const large = { name: "grand.md", mimeType: "text/markdown", buffer: Buffer.alloc(10_600_000, "x") };
    await page.getByLabel("Fichier", { exact: true }).setInputFiles(large);
    await expect(page.getByText("Ce fichier est trop grand")).toBeVisible();
    await expect(page.getByRole("button", { name: "Analyser" })).toBeDisabled();
    await page.reload();
    await expect(page.getByRole("button", { name: "Analyser" })).toBeVisible();
    expect(await versionOf(page, server)).toBe(1);
  });
});

test("the questions of a file are answered before it is applied", async ({ page }) => {
  await withImportPage(page, async (server) => {
    await examine(page, SOURCE.replace("| Docker | Débutant |", "| Docker | Ninja |"));
    const question = page.getByRole("group", { name: /Le niveau « Ninja » n’est pas dans l’échelle/ });
    await question.getByLabel("Niveau à prendre").selectOption("Confirmé");
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(page.getByText("le CV est à la version 2")).toBeVisible();
    const json = await (await page.request.get(`${server.address}/cv.json`)).json();
    const skills = json.skillGroups.flatMap(
      (group: { skills: { slug: string; level: string }[] }) => group.skills,
    );
    expect(skills.find(({ slug }: { slug: string }) => slug === "docker").level).toBe("confirme");
  });
});

test("the dates of a question are read as people write them, and the one that is none is marked", async ({
  page,
}) => {
  await withImportPage(page, async (server) => {
    await examine(page, `${SOURCE}\n\n## Truc - Développeur\n\nUn texte.\n`);
    const question = page.getByRole("group", { name: /n’a pas de période lisible/ });
    await question.getByLabel("Début").fill("avril 2014");
    await question.getByLabel("Fin").fill("bientôt");
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(page.getByText("Date non reconnue.", { exact: false })).toBeVisible();
    await expect(question.getByLabel("Fin")).toBeFocused();
    await expect(question.getByLabel("Fin")).toHaveAttribute("aria-invalid", "true");
    await expect(question.getByLabel("Début")).toHaveValue("avril 2014");
    await question.getByLabel("Fin").fill("08/2014");
    await page.getByRole("button", { name: "Appliquer" }).click();
    await expect(page.getByText("le CV est à la version 2")).toBeVisible();
    const { experiences } = await (await page.request.get(`${server.address}/cv.json`)).json();
    expect(experiences).toContainEqual(expect.objectContaining({ from: "2014-04", to: "2014-08" }));
  });
});

test("a file that shares no experience with the CV takes its place by one button", async ({ page }) => {
  await withImportPage(page, async (server) => {
    await examine(
      page,
      "# Jane Doe\n\n## Acme - Développeuse - 2018/01 à 2020/06\n\n### Boutique\n\nUn texte.\n",
    );
    await expect(
      page.getByText("ce fichier n’a aucune expérience en commun", { exact: false }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Remplacer le CV par ce fichier" }).click();
    await expect(page.getByText("le CV est à la version 2")).toBeVisible();
    const { profile, experiences } = await (await page.request.get(`${server.address}/cv.json`)).json();
    expect(profile.name).toBe("Jane Doe");
    expect(experiences).toHaveLength(1);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is examined and applied, also the first one", async ({ page }) => {
    await withOwnServer(async (server) => {
      await makeOwner(server);
      await signIn(page, server, "/admin/import");
      await examine(page, SOURCE);
      await expect(page.getByText("Il n’y a pas encore de CV")).toBeVisible();
      await page.getByRole("button", { name: "Publier ce CV" }).click();
      await expect(page.getByText("le CV est à la version 1")).toBeVisible();
      await examine(page, NEWER);
      await page
        .getByRole("group", { name: "Projet « Monitoring » (Aday) : titre" })
        .getByLabel("Garder ma version")
        .check();
      await page.getByRole("button", { name: "Appliquer" }).click();
      await expect(page.getByText("le CV est à la version 2")).toBeVisible();
      const project = await page.request.get(`${server.address}/projects/gestion-dns`);
      expect(await project.text()).toContain("Mille zones, dit le fichier.");
      const kept = await page.request.get(`${server.address}/projects/monitoring`);
      expect(await kept.text()).toContain(">Monitoring</h1>");
    });
  });
});

test("axe finds nothing to say about the import, in both themes and on a phone", async ({ page }) => {
  await withImportPage(page, async (server) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(`${server.address}/admin/import`);
      expect(await faultsInBothThemes(page), `choosing, ${size.width} px`).toEqual({ light: [], dark: [] });
      await edit(server, summaryOf("gestion-dns", `Deux mille zones, ${size.width}.`));
      await examine(page, NEWER.replace("| Docker | Débutant |", "| Docker | Ninja |"));
      await expect(page.getByRole("region", { name: "Modifié des deux côtés" })).toBeVisible();
      expect(await faultsInBothThemes(page), `reviewing, ${size.width} px`).toEqual({ light: [], dark: [] });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(size.width);
      await page.getByRole("button", { name: "Abandonner cet import" }).click();
      await expect(page.getByRole("button", { name: "Analyser" })).toBeVisible();
    }
  });
});
