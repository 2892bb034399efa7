import { expect, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { choose } from "./support/menu";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

test("education, languages and the like are written, kept through a reload, corrected, hidden and deleted", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin`);
    await page
      .getByRole("navigation", { name: "Parties du CV" })
      .getByRole("link", { name: /^Formation et autres/ })
      .click();

    await page.getByRole("button", { name: "Formation", exact: true }).click();
    const education = page.getByRole("region", { name: "Formation", exact: true });
    await expect(education.getByLabel("Établissement")).toBeFocused();
    await education.getByLabel("Établissement").fill("Université de Lille");
    await education.getByLabel("Diplôme").fill("Master Informatique");
    await education.getByLabel("Début").fill("sept 2004");
    await education.getByLabel("Fin").fill("été 2006");
    await expect(education.getByText("Gardé comme : 2006")).toBeVisible();
    await page.reload();
    await expect(education.getByLabel("Diplôme")).toHaveValue("Master Informatique");
    await education.getByLabel("Diplôme").press("Control+s");
    const banner = page.getByRole("banner");
    await expect(banner.getByTitle("Version 2", { exact: true })).toBeVisible();
    const row = education.getByRole("button", { name: /^Master Informatique/ });
    await expect(row).toContainText("Université de Lille · sept. 2004 – 2006");

    await page.getByRole("button", { name: "Langues" }).click();
    const languages = page.getByRole("region", { name: "Langues" });
    await languages.getByLabel("Langue", { exact: true }).fill("Anglais");
    await languages.getByLabel("Niveau").fill("C1");
    await page.keyboard.press("Enter");
    await expect(banner.getByTitle("Version 3", { exact: true })).toBeVisible();
    expect(await (await page.request.get(`${server.address}/cv.json`)).json()).toMatchObject({
      education: [{ institution: "Université de Lille", degree: "Master Informatique", from: "2004-09" }],
      languages: [{ name: "Anglais", level: "C1" }],
    });

    await row.click();
    await education.getByLabel("Fin").fill("hier");
    await page.keyboard.press("Control+s");
    await expect(education.getByText(/^Date non reconnue/)).toBeVisible();
    await expect(education.getByLabel("Fin")).toBeFocused();
    await education.getByLabel("Fin").fill("15/06/2006");
    await page.keyboard.press("Control+s");
    await expect(row).toContainText("juin 2006");
    expect(await faultsInBothThemes(page)).toEqual({ light: [], dark: [] });

    await education.getByRole("button", { name: "Masquer Master Informatique" }).click();
    await expect(education.getByRole("button", { name: "Rendre Master Informatique visible" })).toBeFocused();
    expect(await (await page.request.get(`${server.address}/cv.json`)).json()).toMatchObject({
      education: [],
    });
    await choose(page.getByRole("main"), "Actions\u00a0: Master Informatique", "Supprimer");
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect(row).toContainText("masqué");
  });
});
