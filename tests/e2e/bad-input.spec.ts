import { expect, test } from "@playwright/test";
import { expectTitles, facet, projectPanel, sentence } from "./support/dashboard";
import { open } from "./support/hydration";
import { titlesOf } from "./support/view-of";

test("what the address asks for in vain is named, and the rest of it works", async ({ page, request }) => {
  const search = "?colour=red&tech=cobol,proxmox&sort=price&from=hier&cols=salary";
  const response = await page.goto(`/${search}`);
  expect(response?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "ignorés" });
  await expect(notice).toContainText("5 éléments de l’adresse ont été ignorés");
  for (const named of [
    "« colour » n’est pas un filtre",
    "Aucune technologie « cobol » dans ce CV",
    "Aucun tri par « price »",
    "« hier » n’est pas une date",
    "Aucune colonne « salary »",
  ]) {
    await expect(notice).toContainText(named);
  }
  await expectTitles(page, await titlesOf(request, "?tech=proxmox"));
});

test("the notice goes away with the next click, and the address is canonical again", async ({ page }) => {
  await open(page, "/?colour=red&tech=cobol");
  await expect(page.getByText("éléments de l’adresse ont été ignorés")).toBeVisible();
  await facet(page, "Proxmox").click();
  await expect(page).toHaveURL("/?tech=proxmox");
  await expect(page.getByText("éléments de l’adresse ont été ignorés")).toHaveCount(0);
});

test("a period that ends before it begins is named and ignored", async ({ page }) => {
  const response = await page.goto("/?from=2021&to=2018");
  expect(response?.status()).toBe(200);
  await expect(page.getByText("La période ne peut commencer en « 2021 » : elle finit avant")).toBeVisible();
  await expect(page.getByText("24 projets sur 24", { exact: true })).toBeVisible();
});

test("what finds nothing alone is to be removed, not one of several", async ({ page }) => {
  await open(page, "/?q=zzzz");
  await expect(projectPanel(page)).toContainText("Aucun projet ne correspond à ce filtre.");
  await expect(projectPanel(page)).toContainText("Retirez-le :");
});

test("a technology is found by its other names and in capitals, without a word about it", async ({
  page,
  request,
}) => {
  await page.goto("/?tech=SVN,Hobbit");
  await expect(sentence(page, "Projets avec Subversion ou Xymon")).toBeVisible();
  await expect(page.getByText(/ignorés? :/)).toHaveCount(0);
  await expectTitles(page, await titlesOf(request, "?tech=subversion,xymon"));
});

test("an empty view says which filter to give up and how many projects that shows", async ({
  page,
  request,
}) => {
  const withoutOrganisation = await titlesOf(request, "?tech=zope");
  await open(page, "/?tech=zope&org=oc3");
  await expect(projectPanel(page).getByText("Aucun projet ne correspond à tous ces filtres.")).toBeVisible();
  await expect(
    projectPanel(page).getByRole("link", { name: "sans « Zope » : 1 projet", exact: true }),
  ).toBeVisible();
  await projectPanel(page)
    .getByRole("link", { name: `sans « OC3 » : ${withoutOrganisation.length} projets`, exact: true })
    .click();
  await expect(page).toHaveURL("/?tech=zope");
  await expectTitles(page, withoutOrganisation);
});

test("a search that finds nothing says so and can be given up", async ({ page }) => {
  await open(page, "/?tech=zope&q=kubernetes");
  await projectPanel(page)
    .getByRole("link", { name: "sans la recherche « kubernetes » : 4 projets", exact: true })
    .click();
  await expect(page).toHaveURL("/?tech=zope");
});

for (const path of ["/projects/inconnu", "/technologies/inconnue", "/nowhere"]) {
  test(`${path} is not found, and leads home`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: "Voir tous les projets" }).click();
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patrick Bernard");
  });

  test(`${path} leads home without JavaScript too`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.getByRole("link", { name: "Voir tous les projets" }).click();
    await expect(page).toHaveURL("/");
    await context.close();
  });
}

test("a query string of 60 or 100 kB is refused in one sentence", async ({ request }) => {
  for (const path of ["/", "/cv.json", "/projects/gestion-dns"]) {
    for (const length of [60_000, 100_000]) {
      const response = await request.get(`${path}?q=${"a".repeat(length)}`);
      expect([400, 414]).toContain(response.status());
      expect((await response.text()).length).toBeLessThan(500);
    }
  }
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("two thousand unknown parameters are answered with a notice of reasonable length", async ({
  page,
  request,
}) => {
  const search = Array.from({ length: 2_000 }, (_, at) => at.toString(36)).join("&");
  const response = await page.goto(`/?${search}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("status").filter({ hasText: "ignorés" }).getByRole("listitem")).toHaveCount(20);
  const json = await request.get(`/cv.json?${search}`);
  expect(json.status()).toBe(200);
  expect(json.headers()["x-view-ignored"]?.split(", ")).toHaveLength(20);
});

test("more rows than a page shows are bounded, and the notice says so", async ({ page }) => {
  const response = await page.goto("/?rows=999999");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("status").filter({ hasText: "ignoré" })).toContainText("« rows »");
  await expect(page.getByText("24 projets sur 24", { exact: true })).toBeVisible();
});

for (const attempt of [
  "<img src=x onerror=document.title='hacked'>",
  "</script><script>document.title='hacked'</script>",
  "\"><svg onload=document.title='hacked'>",
  "javascript:document.title='hacked'",
]) {
  test(`${attempt} in the address is only text`, async ({ page }) => {
    const text = encodeURIComponent(attempt);
    const refused: string[] = [];
    page.on("pageerror", (error) => refused.push(error.message));
    await open(page, `/?q=${text}&${text}=${text}&tech=${text}`);
    await expect(sentence(page, `contenant « ${attempt} »`)).toBeVisible();
    await expect(page.getByText(`« ${attempt} » n’est pas un filtre`)).toBeVisible();
    await expect(page).not.toHaveTitle("hacked");
    await expect(page.locator("img, svg[onload]")).toHaveCount(0);
    expect(refused).toEqual([]);
  });
}
