import { expect, test } from "@playwright/test";
import { expectTitles, searchBox } from "./support/dashboard";
import { open } from "./support/hydration";
import { requestsFrom } from "./support/requests";
import { titlesOf } from "./support/view-of";

test("each letter refilters the table, without a request", async ({ page, request }) => {
  const expected = {
    glu: await titlesOf(request, "?q=glu"),
    "gluster evalu": await titlesOf(request, "?q=gluster+evalu"),
  };
  await open(page, "/");
  const requests = requestsFrom(page);
  await searchBox(page).pressSequentially("glu");
  await expectTitles(page, expected.glu);
  await searchBox(page).pressSequentially("ster evalu");
  await expectTitles(page, expected["gluster evalu"]);
  await expect(page).toHaveURL("/?q=gluster+evalu");
  expect(requests).toEqual([]);
});

test("accents and capitals do not matter", async ({ page }) => {
  await open(page, "/");
  await searchBox(page).fill("TÉLÉPHONIE");
  const found = ["Gestion de la téléphonie VoIP", "Outils divers"];
  await expectTitles(page, found);
  await searchBox(page).fill("telephonie");
  await expect(page).toHaveURL("/?q=telephonie");
  await expectTitles(page, found);
});

test("Ctrl K, ⌘ K and / lead to the search box", async ({ page }) => {
  await open(page, "/");
  for (const shortcut of ["Control+k", "Meta+k", "/"]) {
    await page.getByRole("heading", { level: 1 }).click();
    await expect(searchBox(page)).not.toBeFocused();
    await page.keyboard.press(shortcut);
    await expect(searchBox(page)).toBeFocused();
  }
  await expect(searchBox(page)).toHaveValue("");
  await page.keyboard.type("a/b");
  await expect(searchBox(page)).toHaveValue("a/b");
});

test("one Back leaves the whole search", async ({ page, request }) => {
  const titles = await titlesOf(request, "?org=aday");
  await open(page, "/?org=aday");
  await searchBox(page).pressSequentially("sauvegarde");
  await expect(page).toHaveURL("/?org=aday&q=sauvegarde");
  await page.goBack();
  await expect(page).toHaveURL("/?org=aday");
  await expect(searchBox(page)).toHaveValue("");
  await expectTitles(page, titles);
  await page.goForward();
  await expect(searchBox(page)).toHaveValue("sauvegarde");
});

test("clearing the box shows everything again", async ({ page, request }) => {
  const titles = await titlesOf(request, "");
  await open(page, "/?q=proxmox");
  await expect(searchBox(page)).toHaveValue("proxmox");
  await searchBox(page).fill("");
  await expect(page).toHaveURL("/");
  await expectTitles(page, titles);
  await page.goBack();
  await expect(searchBox(page)).toHaveValue("proxmox");
  await page.getByRole("link", { name: /^Retirer le filtre .*proxmox/ }).click();
  await expect(page).toHaveURL("/");
  await expect(searchBox(page)).toHaveValue("");
});
