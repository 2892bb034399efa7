import { expect, type Locator, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";
import { choose } from "./support/menu";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

async function inEditor(
  page: Page,
  path: string,
  story: (server: OwnServer) => Promise<void>,
): Promise<void> {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}${path}`);
    await story(server);
  });
}

test("a message with an undo leaves the focus and the save button alone, and goes away by itself", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/monitoring", async () => {
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    await page.getByRole("button", { name: "Retirer Bash du projet" }).click();
    const message = page.getByRole("region", { name: "Message" });
    await expect(message).toBeVisible();
    await expect(message.locator(":focus")).toHaveCount(0);
    const save = page.getByRole("button", { name: "Enregistrer", exact: true });
    await save.click();
    await expect(page.getByRole("banner").getByTitle("Version 3", { exact: true })).toBeVisible();
    await expect(message).toBeHidden({ timeout: 15_000 });
  });
});

test("hiding an entry leaves the focus on its button, and Ctrl+Z shows it again", async ({ page }) => {
  await inEditor(page, "/admin/experiences/aday", async () => {
    const toggle = page.getByRole("button", { name: "Masquer Gestion DNS" });
    await toggle.focus();
    await page.keyboard.press("Enter");
    const shown = page.getByRole("button", { name: "Rendre Gestion DNS visible" });
    await expect(shown).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(toggle).toBeVisible();
  });
});

test("deleting a job with its projects asks first, and a level can be kept", async ({ page }) => {
  await inEditor(page, "/admin/experiences/nevrax", async ({ address }) => {
    await choose(page.getByRole("main"), "Autres actions", "Supprimer");
    const question = page.getByRole("dialog", { name: "Supprimer ?" });
    await expect(question).toContainText("6 projets");
    await question.getByRole("button", { name: "Garder" }).click();
    await expect(page).toHaveURL(/\/admin\/experiences\/nevrax$/);

    await open(page, `${address}/admin/levels`);
    await choose(page.getByRole("main"), "Actions\u00a0: Débutant", "Supprimer");
    await page.getByRole("dialog").getByRole("button", { name: "Garder le niveau" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

test("signing out asks while something is not saved, and leaves no draft in the browser", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/monitoring", async () => {
    await page.getByRole("banner").getByRole("link", { name: "Voir la page publique" }).click();
    await page.getByRole("link", { name: "Revenir à l’éditeur" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Monitoring" })).toBeVisible();
    await page.getByLabel("Résumé").fill("Un secret à moitié écrit");
    await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
    const question = page.getByRole("dialog", { name: "Se déconnecter sans enregistrer ?" });
    await question.getByRole("button", { name: "Se déconnecter sans enregistrer" }).click();
    await expect(page).toHaveURL(/\/login/);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("secret");
    await page.getByRole("link", { name: "Voir le CV" }).click();
    await expect(page.getByRole("region", { name: "Projets", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Revenir à l’éditeur" })).toHaveCount(0);
  });
});

test("a section offered by kind, or titled like one, is read as one", async ({ page }) => {
  await inEditor(page, "/admin/projects/game-dev", async () => {
    await page.getByRole("button", { name: "Autre", exact: true }).click();
    const section = page.getByRole("region", { name: /^rubrique/ }).last();
    await section.getByLabel("Titre de la rubrique").fill("Environnement technique");
    const named = page.getByRole("region", { name: "Environnement technique" });
    await expect(named.getByLabel("Type")).toHaveValue("stack");
    await named.getByLabel("Texte de Environnement technique").fill("Ansible, Proxmox");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("button", { name: "Retirer Proxmox du projet" })).toBeVisible();
  });
});

test("an undo names its step and asks while something is not saved, which a dot in the list of parts says", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/monitoring", async () => {
    await page.getByRole("button", { name: "Retirer Bash du projet" }).click();
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    const parts = page.getByRole("navigation", { name: "Parties du CV" });
    await expect(parts.getByRole("link", { name: "Monitoring (non enregistré)" })).toBeVisible();

    const undo = page.getByRole("banner").getByRole("button", { name: "Annuler la dernière modification" });
    await expect(undo).toHaveAttribute("title", /Bash retiré de «\sMonitoring\s»/);
    await undo.click();
    const question = page.getByRole("dialog", { name: "Annuler la dernière modification ?" });
    await expect(question.getByText(/Bash retiré de «\sMonitoring\s»/)).toBeVisible();
    await question.getByRole("button", { name: "Ne rien annuler" }).click();
    await expect(undo).toBeFocused();
    await undo.click();
    await question.getByRole("button", { name: "Annuler cette modification" }).click();
    await expect(
      page.getByRole("region", { name: "Message" }).getByText(/^Annulation\s: Bash retiré/),
    ).toBeVisible();
    await expect(page.getByLabel("Résumé")).toHaveValue("Tout est surveillé.");
    await page.getByRole("button", { name: "Abandonner les modifications" }).click();
    await expect(parts.getByRole("link", { name: "Monitoring", exact: true })).toBeVisible();
  });
});

test("duplicating and adding ask first while something is not saved, and take what is saved along", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/monitoring", async ({ address }) => {
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    await choose(page.getByRole("main"), "Autres actions", "Dupliquer");
    const question = page.getByRole("dialog", { name: "Quitter sans enregistrer ?" });
    await question.getByRole("button", { name: "Rester ici" }).click();
    await expect(page).toHaveURL(/\/monitoring$/);
    await choose(page.getByRole("main"), "Autres actions", "Dupliquer");
    await question.getByRole("button", { name: "Enregistrer et quitter" }).click();
    await expect(page).toHaveURL(/\/monitoring-2$/);
    await expect(page.getByLabel("Résumé")).toHaveValue("Tout est surveillé.");

    await open(page, `${address}/admin/experiences/oc3`);
    await page.getByLabel("Rôle").fill("Ingénieure");
    await page.getByLabel("Nouveau projet").fill("Bac à sable");
    await page.keyboard.press("Enter");
    await question.getByRole("button", { name: "Enregistrer et quitter" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bac à sable" })).toBeVisible();
    const { experiences } = await (await page.request.get(`${address}/cv.json`)).json();
    expect(experiences.map(({ role }: { role: string }) => role)).toContain("Ingénieure");
  });
});

test("a button that takes itself away leaves the focus beside it", async ({ page }) => {
  const press = async (button: Locator) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveCount(0);
    await expect(page.locator("body > :not(dialog) :focus")).toHaveCount(1);
  };
  await inEditor(page, "/admin/projects/monitoring", async ({ address }) => {
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await press(button("Retirer Bash du projet"));
    await press(button("Fermer le message"));
    await press(button("rétablir Bash"));
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    await press(button("Abandonner les modifications"));
    await press(button("Retirer la rubrique Objectifs"));
    await page.keyboard.press("Control+s");
    await expect(page.getByTitle("Version 4", { exact: true })).toBeVisible();

    await open(page, `${address}/admin/profile`);
    await press(button("Retirer DevOps"));
    await press(button("Abandonner les modifications"));

    await open(page, `${address}/admin/skills/outils`);
    const row = page.getByRole("listitem").filter({ has: page.locator('input[value="LXC"]') });
    await row.locator("summary").last().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(row).toHaveCount(0);
    await expect(page.getByRole("list", { name: "Compétences" }).locator(":focus")).toHaveCount(1);

    await open(page, `${address}/admin/check`);
    const first = page.getByRole("main").getByRole("button", { name: "Ignorer" }).first();
    const findings = await page.getByRole("main").getByRole("button", { name: "Ignorer" }).count();
    await first.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("button", { name: "Ignorer" })).toHaveCount(findings - 1);
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  });
});
