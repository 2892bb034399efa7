import { expect, type Page, test } from "@playwright/test";
import { edit, summaryOf } from "./support/edited";
import { open } from "./support/hydration";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const PAGE = "/admin/projects/gestion-dns";

async function inProject(page: Page, story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}${PAGE}`);
    await story(server);
  });
}

const title = (page: Page) => page.getByRole("textbox", { name: "Titre", exact: true });
const summary = (page: Page) => page.getByLabel("Résumé");
const saved = (page: Page, version: number) =>
  page.getByRole("banner").getByTitle(`Version ${version}`, { exact: true });

test("a change in a second tab is put beside mine, field by field, and I choose", async ({
  page,
  context,
}) => {
  await inProject(page, async ({ address }) => {
    const other = await context.newPage();
    await open(other, `${address}${PAGE}`);
    await summary(other).fill("Leur résumé");
    await other.keyboard.press("Control+s");
    await expect(saved(other, 2)).toBeVisible();

    await title(page).fill("Mon titre");
    await summary(page).fill("Mon résumé");
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog", { name: "Modifié ailleurs entre-temps" });
    await expect(dialog.getByRole("group")).toHaveCount(1);
    await expect(dialog.getByText("Leur résumé")).toBeVisible();
    await expect(dialog.getByText("Mon résumé")).toBeVisible();
    await dialog.getByLabel("L’autre version").check();
    await dialog.getByRole("button", { name: "Enregistrer ce choix" }).click();
    await expect(saved(page, 3)).toBeVisible();
    await expect(title(page)).toHaveValue("Mon titre");
    await expect(summary(page)).toHaveValue("Leur résumé");
  });
});

test("a change of something else from the command line is no conflict", async ({ page }) => {
  await inProject(page, async (server) => {
    await title(page).fill("Mon titre");
    await edit(server, summaryOf("monitoring", "Autre projet"));
    await page.keyboard.press("Control+s");
    await expect(saved(page, 3)).toBeVisible();
    const json = await (await page.request.get(`${server.address}/cv.json`)).text();
    expect(json).toContain("Mon titre");
    expect(json).toContain("Autre projet");
  });
});

test("what is typed survives a reload and a session that ends in the middle of a save", async ({
  page,
  context,
}) => {
  await inProject(page, async (server) => {
    await title(page).fill("Mon titre");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(title(page)).toHaveValue("Mon titre");
    await expect(page.getByText("Brouillon récupéré.")).toBeVisible();

    await context.clearCookies();
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Votre session a pris fin.")).toBeVisible();
    await expect(title(page)).toHaveValue("Mon titre");
    expect(await (await page.request.get(`${server.address}/cv.json`)).text()).not.toContain("Mon titre");

    const login = await context.newPage();
    await signIn(login, server, PAGE);
    await page.keyboard.press("Control+s");
    await expect(saved(page, 2)).toBeVisible();
    expect(await (await page.request.get(`${server.address}/cv.json`)).text()).toContain("Mon titre");
  });
});

test("leaving with something to save asks first, and keeps the draft", async ({ page }) => {
  await inProject(page, async () => {
    await title(page).fill("Mon titre");
    await page.getByRole("link", { name: "Identité et contacts" }).click();
    const question = page.getByRole("dialog", { name: "Quitter sans enregistrer ?" });
    await question.getByRole("button", { name: "Rester ici" }).click();
    await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
    await page.getByRole("link", { name: "Identité et contacts" }).click();
    await question.getByRole("button", { name: "Quitter et garder le brouillon" }).click();
    await expect(page).toHaveURL(/\/admin\/profile$/);
    await page.goBack();
    await expect(title(page)).toHaveValue("Mon titre");
  });
});

test("bad input is told at its field, keeps what was typed and stores nothing", async ({ page }) => {
  await inProject(page, async ({ address }) => {
    const before = await (await page.request.get(`${address}/cv.json`)).text();
    await title(page).fill("  ");
    await page.getByLabel("Début").fill("hier");
    await page.getByLabel("Fin", { exact: true }).fill("2012");
    await page.getByLabel("Texte de Stack technique").fill("x".repeat(1_000_000));
    await expect(page.getByText(/Un texte dépasse 100.000 caractères/)).toBeVisible();
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("3 champs sont à corriger.")).toBeVisible();
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveAccessibleDescription(/Champ obligatoire/);
    await expect(page.getByLabel("Début")).toHaveAccessibleDescription(/Date non reconnue/);
    await expect(page.getByLabel("Texte de Stack technique")).toHaveAccessibleDescription(/trop long/);
    await expect(page.getByLabel("Début")).toHaveValue("hier");

    await title(page).fill("Gestion DNS");
    await page.getByLabel("Début").fill("2014");
    await page.getByLabel("Texte de Stack technique").fill("* BIND");
    await page.keyboard.press("Control+s");
    await expect(page.getByLabel("Fin", { exact: true })).toHaveAccessibleDescription(/La fin précède/);
    await expect(page.getByLabel("Fin", { exact: true })).toBeFocused();
    expect(await (await page.request.get(`${address}/cv.json`)).text()).toBe(before);
  });
});

test("a script in Markdown runs nowhere, neither in the preview nor for recruiters", async ({ page }) => {
  await inProject(page, async ({ address }) => {
    const text = `<script>window.stolen = 1</script> <img src=x onerror="window.stolen = 2"> [clic](javascript:window.stolen=3)`;
    await summary(page).fill(text);
    await expect(page.getByRole("region", { name: "Aperçu" }).getByText("clic")).toBeVisible();
    await page.keyboard.press("Control+s");
    await expect(saved(page, 2)).toBeVisible();
    for (const path of [PAGE, "/projects/gestion-dns"]) {
      await open(page, `${address}${path}`);
      expect(await page.evaluate(() => "stolen" in window)).toBe(false);
      expect(await page.locator('img[src="x"], [onerror], a[href^="javascript"]').count()).toBe(0);
      await expect(page.getByText("clic").first()).toBeVisible();
      await expect(page.getByRole("link", { name: "clic" })).toHaveCount(0);
    }
  });
});
