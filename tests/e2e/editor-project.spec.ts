import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";
import { choose } from "./support/menu";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const PAGE = "/admin/projects/backup-des-windows-server";
const STACK = "Texte de Stack technique";

/** A server with the seed CV and an owner who is signed in and looks at a page of the editor. */
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

const saved = (page: Page, version: number) =>
  page.getByRole("banner").getByTitle(`Version ${version}`, { exact: true });

test("what is saved is what recruiters see on the next request, until it is undone", async ({ page }) => {
  await inEditor(page, PAGE, async ({ address }) => {
    const textOf = async (path: string) => (await page.request.get(`${address}${path}`)).text();
    await page.getByRole("textbox", { name: "Titre", exact: true }).fill("Sauvegarde des serveurs");
    await page.getByLabel(STACK).fill("* Clonezilla (2008-2018)\n* Borg, Restic");
    await expect(page.getByRole("banner").getByText("Non enregistré")).toBeVisible();
    expect(await textOf("/cv.csv")).not.toContain("Sauvegarde des serveurs");

    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(saved(page, 2)).toBeVisible();
    for (const path of ["/", "/projects/backup-des-windows-server", "/cv.csv", "/cv.json"]) {
      expect(await textOf(path), path).toContain("Sauvegarde des serveurs");
    }
    expect(await textOf("/?q=restic")).toContain("Sauvegarde des serveurs");
    expect((await page.request.get(`${address}/technologies/restic`)).status()).toBe(200);

    await page.getByRole("button", { name: "Annuler la dernière modification" }).click();
    await expect(saved(page, 3)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Titre", exact: true })).toHaveValue(
      "Backup des Windows Server",
    );
    expect(await textOf("/cv.json")).not.toContain("Sauvegarde des serveurs");
    await page.getByRole("button", { name: "Rétablir" }).click();
    await expect(saved(page, 4)).toBeVisible();
    expect(await textOf("/cv.json")).toContain("Sauvegarde des serveurs");
  });
});

test("technologies are recognised as one types, and what the candidate says of them wins", async ({
  page,
}) => {
  await inEditor(page, PAGE, async ({ address }) => {
    const uses = page.getByRole("region", { name: "Technologies reconnues" });
    const body = page.getByLabel(STACK);
    await expect(page.locator("main mark")).toHaveText(["Clonezilla", "VMware", "Proxmox"]);
    await body.fill("- Zabbix (2012-2014), Debian");
    await expect(page.locator("main mark")).toHaveText(["Zabbix", "Debian"]);
    await expect(uses.getByRole("button", { name: "Zabbix 2012 – 2014" })).toBeVisible();
    await page.keyboard.press("Control+s");
    await expect(saved(page, 2)).toBeVisible();

    await uses.getByRole("button", { name: "Retirer Debian du projet" }).click();
    await expect(uses.getByRole("button", { name: "rétablir Debian" })).toBeVisible();
    await uses.getByRole("button", { name: "Zabbix 2012 – 2014" }).click();
    const dialog = page.getByRole("dialog", { name: "Zabbix" });
    await dialog.getByText("Évaluée seulement").click();
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await expect(uses.getByRole("button", { name: /^Zabbix 2012 – 2014 \(évalué\)/ })).toBeVisible();
    const adding = page.getByLabel("Ajouter des technologies");
    await adding.fill("Outil Maison");
    await adding.press("Enter");
    await expect(adding).toHaveValue("");
    await adding.fill("zabbix,");
    await expect(page.getByText("C’est déjà dans la liste.")).toBeVisible();
    await adding.fill("x".repeat(300));
    await adding.press("Enter");
    await expect(page.getByText(/^Ce texte est trop long/)).toBeVisible();
    await adding.fill("Borg");
    await page.keyboard.press("Control+s");
    await expect(uses.getByRole("button", { name: /^Borg/ })).toBeVisible();
    await uses
      .getByRole("button", { name: /^Outil Maison/ })
      .first()
      .click();
    const dates = page.getByRole("dialog", { name: "Outil Maison" });
    await dates.getByLabel("Début").fill("10/2013");
    await dates.getByRole("button", { name: "Enregistrer" }).click();
    await expect(uses.getByRole("button", { name: /^Outil Maison oct. 2013/ })).toBeVisible();

    const { experiences } = await (await page.request.get(`${address}/cv.json?q=backup`)).json();
    const technologies = experiences.flatMap(
      ({ projects }: { projects: { slug: string; technologies: { slug: string; use: string }[] }[] }) =>
        projects.flatMap((project) =>
          project.slug === "backup-des-windows-server" ? project.technologies : [],
        ),
    );
    expect(technologies).toMatchObject([
      { slug: "zabbix", use: "evaluated" },
      { slug: "outil-maison", use: "used", from: "2013-10" },
      { slug: "borgbackup", use: "used" },
    ]);
  });
});

test("a project is added, moved, hidden and deleted, and each of it can be undone", async ({ page }) => {
  await inEditor(page, "/admin/experiences/aday", async ({ address }) => {
    await page.getByLabel("Nouveau projet").fill("Bac à sable");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Bac à sable" })).toBeVisible();
    expect((await page.request.get(`${address}/projects/bac-a-sable`)).status()).toBe(404);

    await page.getByLabel("Expérience", { exact: true }).selectOption({ label: "OC3" });
    await page.getByRole("button", { name: "Enregistrer et publier" }).click();
    await expect(
      page.getByRole("navigation", { name: "Fil d’Ariane" }).getByRole("link", { name: "OC3" }),
    ).toBeVisible();
    expect((await page.request.get(`${address}/projects/bac-a-sable`)).status()).toBe(200);

    await page.getByText("Masqué", { exact: true }).click();
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Masqué : les recruteurs ne le voient pas.")).toBeVisible();
    await expect(saved(page, 4)).toBeVisible();
    expect((await page.request.get(`${address}/projects/bac-a-sable`)).status()).toBe(404);

    await choose(page.getByRole("main"), "Autres actions", "Supprimer");
    await expect(page).toHaveURL(/\/admin\/experiences\/oc3$/);
    const message = page.getByRole("region", { name: "Message" });
    await message.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByRole("main").getByRole("link", { name: /^Bac à sable/ })).toBeVisible();
  });
});

test("seeing the CV as a recruiter leads back to where one was", async ({ page }) => {
  await inEditor(page, PAGE, async () => {
    await page.getByRole("link", { name: "Voir la page publique" }).click();
    await expect(page).toHaveURL(/\/projects\/backup-des-windows-server$/);
    await page.getByRole("link", { name: "Tous les projets" }).first().click();
    await page.getByRole("link", { name: "Revenir à l’éditeur" }).click();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  });
});

test("a skill says beside which technologies recruiters see it", async ({ page }) => {
  await inEditor(page, "/admin/skills/savoir-faire", async () => {
    await expect(page.getByText("Associée d’office à Linux, Debian")).toBeVisible();
    await expect(page.getByText("Aucune technologie liée").first()).toBeVisible();
  });
});
