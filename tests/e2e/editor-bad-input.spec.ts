import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";
import { choose } from "./support/menu";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

async function inEditor(page: Page, path: string, story: (server: OwnServer) => Promise<void>) {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}${path}`);
    await story(server);
  });
}

const saved = (page: Page) =>
  expect(page.getByRole("banner").getByText("Enregistré", { exact: true })).toBeVisible();

test("a technology of 300 characters stays in its field and says so; one of a known name is not added twice", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/monitoring", async ({ address }) => {
    const field = page.getByLabel("Ajouter des technologies");
    const long = "z".repeat(300);
    await field.fill(long);
    await field.press("Enter");
    await expect(page.getByText("Ce texte est trop long", { exact: false })).toBeVisible();
    await expect(field).toHaveValue(long);
    await expect(field).toBeFocused();

    await field.fill("zabbix");
    await field.press("Enter");
    await expect(page.getByText("C’est déjà dans la liste.")).toBeVisible();
    await field.fill("Zorglub, ZORGLUB, Proxmox VE");
    await page.keyboard.press("Control+s");
    await saved(page);
    const { experiences } = await (await page.request.get(`${address}/cv.json`)).json();
    const names = JSON.stringify(
      experiences
        .flatMap(({ projects }: { projects: { slug: string }[] }) => projects)
        .find(({ slug }: { slug: string }) => slug === "monitoring"),
    );
    expect(names.match(/"name":"Zorglub"/gi)).toHaveLength(1);
    expect(names).toContain('"Proxmox"');
  });
});

test("a technology does not take the name of another one", async ({ page }) => {
  await inEditor(page, "/admin/technologies/gitea", async ({ address }) => {
    const name = page.getByRole("main").getByLabel("Nom", { exact: true });
    await name.fill("gitlab");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Ce nom est déjà pris.")).toBeVisible();
    await expect(name).toBeFocused();
    await expect(name).toHaveValue("gitlab");
    expect((await page.request.get(`${address}/technologies/gitea`)).status()).toBe(200);
  });
});

test("a date such as « été 2019 » is kept as the year and says so; years that are no number are told beside their field", async ({
  page,
}) => {
  await inEditor(page, "/admin/experiences/sjt", async ({ address }) => {
    await page.getByLabel("Début", { exact: true }).fill("été 2019");
    await page.getByLabel("Fin", { exact: true }).fill("bientôt");
    await expect(page.getByText("Gardé comme\u00a0: 2019")).toBeVisible();
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Date non reconnue.", { exact: false })).toBeVisible();
    await expect(page.getByLabel("Fin", { exact: true })).toBeFocused();
    await page.getByLabel("Fin", { exact: true }).fill("11/2023");
    await page.keyboard.press("Control+s");
    await saved(page);
    const { experiences } = await (await page.request.get(`${address}/cv.json`)).json();
    expect(experiences).toContainEqual(
      expect.objectContaining({ organisation: "SJT", from: "2019", to: "2023-11" }),
    );

    await open(page, `${address}/admin/levels`);
    const years = page.getByLabel("Années minimum").first();
    await years.fill("beaucoup");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Nombre d’années non reconnu.", { exact: false })).toBeVisible();
    await expect(years).toBeFocused();
    const [label, field] = await Promise.all([
      page.getByLabel("Libellé").first().boundingBox(),
      years.boundingBox(),
    ]);
    expect(field?.y).toBe(label?.y);
  });
});

test("what is no longer there leads on, and a new job waits hidden where the order of the CV wants it", async ({
  page,
}) => {
  await inEditor(page, "/admin/projects/nope", async ({ address }) => {
    await page.getByRole("main").getByRole("link", { name: "Votre CV" }).click();
    await page.getByLabel("Nouvelle expérience : entreprise").press("Enter");
    // Once, beside its field.
    await expect(page.getByText("Champ obligatoire.")).toHaveCount(1);
    await page.getByLabel("Nouvelle expérience : entreprise").fill("Nébuleuse");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Rôle")).toBeFocused();
    expect(await (await page.request.get(`${address}/cv.md`)).text()).not.toContain("Nébuleuse");
    await open(page, `${address}/admin`);
    // This CV begins with the oldest.
    await expect(page.getByRole("list", { name: "Expériences" }).getByRole("listitem").last()).toContainText(
      "Nébuleuse",
    );
    await open(page, `${address}/admin/projects/game-dev`);
    await choose(page.getByRole("main"), "Autres actions", "Dupliquer");
    await expect(page).toHaveURL(/game-dev-2$/);
    await expect(
      page.getByRole("region", { name: "Message" }).getByText("la copie est masquée"),
    ).toBeVisible();
    expect((await page.request.get(`${address}/projects/game-dev-2`)).status()).toBe(404);
  });
});
