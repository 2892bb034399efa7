import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { pasteInto } from "./support/paste";

const OFFER = `Administrateur systèmes Linux (H/F)

Vos missions
- Administrer des serveurs Debian
- Automatiser avec Ansible ou Puppet

Profil recherché
- Kubernetes exigé
- 5 ans d'expérience sur Ansible
- Terraform serait un plus
- Anglais courant requis
`;

const headline = (page: Page) => page.getByTestId("headline");
const section = (page: Page, name: RegExp) => page.getByRole("region", { name });

function paste(page: Page, text: string): Promise<void> {
  return pasteInto(page.getByLabel("Texte de l’offre"), text);
}

test("paste, verdict, evidence, correction and export, in few clicks and without a request", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("link", { name: "Comparer à une offre" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Comparer à une offre");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await paste(page, OFFER);
  await expect(headline(page)).toContainText("Obligatoire : 1 proche");
  await expect(section(page, /Obligatoire/)).toContainText("LXC");
  await expect(section(page, /Un plus/)).toContainText("absent de ce CV");
  await expect(page.getByRole("region", { name: /Non comparé/ })).toContainText("Anglais courant requis");
  expect(requests).toEqual([]);
  await expect(page).toHaveURL(/\/offer\?ask=kubernetes!/);

  const must = section(page, /Obligatoire/);
  await must.getByText("Corriger").click();
  await must.getByLabel("Importance").selectOption({ label: "Un plus" });
  await expect(section(page, /Obligatoire/)).toHaveCount(0);
  expect(requests).toEqual([]);

  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await file).suggestedFilename()).toBe("comparison.csv");

  await section(page, /Demandé/)
    .getByRole("link", { name: /Voir les projets Debian/ })
    .click();
  await expect(page).toHaveURL(/must=debian/);
});

test("the address alone gives the same comparison", async ({ page }) => {
  await open(page, "/offer?ask=kubernetes!,debian,zzz-unheard-of");
  await expect(headline(page)).toHaveText("Obligatoire : 1 proche · Demandé : 1 sur 1");
  await expect(page.getByText("zzz-unheard-of")).toBeVisible();
});

test("says why an input is no offer, and runs nothing of it", async ({ page }) => {
  await open(page, "/offer");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const refused: [text: string, sentence: RegExp][] = [
    ["x".repeat(60_000), /dépasse 50 ko/],
    ["%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3 1 0 obj", /Ce n’est pas du texte/],
    [
      "Wir suchen für unser Team einen Entwickler mit Erfahrung in Java und Docker. Sie sind bei uns nicht allein, und die Arbeit ist im Büro oder von zu Hause möglich.",
      /ni en français ni en anglais/,
    ],
    ["Nous aimons le pain et les promenades.", /Aucune technologie demandée/],
  ];
  for (const [text, sentence] of refused) {
    await paste(page, text);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(headline(page)).toHaveCount(0);
  }
  await paste(
    page,
    "# Jane Doe\n## Acme, 2015 - 2018\n* Debian\n## Bolt, 2018 - 2020\n* Docker\n## Corp, 2020 - 2023\n* Ansible\n",
  );
  await expect(page.getByText(/ressemble à un CV/)).toBeVisible();
  await expect(headline(page)).toContainText("3");
  await paste(
    page,
    `<script>document.title = "ran"</script><img src="/missing.png" onerror="document.title='ran'"><h2>Profil</h2><ul><li>Debian</li></ul>`,
  );
  await expect(headline(page)).toHaveText("Demandé : 1 sur 1");
  await expect(page).not.toHaveTitle("ran");
  expect(requests).toEqual([]);
});

test("keeps what an address says and names what it cannot mean", async ({ page }) => {
  await open(page, "/offer?ask=kubernetes!,debian,-debian,zzz-unheard-of");
  await expect(headline(page)).toHaveText("Obligatoire : 1 proche · Demandé : 1 sur 1");
  await expect(page.getByText("-debian")).toBeVisible();
  await expect(page.getByText("zzz-unheard-of")).toBeVisible();
});

test("takes the comparison and the CV for it away on paper", async ({ page, request }) => {
  await open(page, "/offer?ask=kubernetes!,debian");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF", exact: true }).click();
  expect((await file).suggestedFilename()).toBe("comparison.pdf");
  for (const format of ["docx", "xlsx"]) {
    const answer = await request.get(`/offer.${format}?ask=kubernetes!,debian`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
  }
  const ordered = page.waitForEvent("download");
  await page.getByRole("link", { name: "CV PDF" }).click();
  expect((await ordered).suggestedFilename()).toMatch(/\.pdf$/);
});

test("works with the keyboard alone", async ({ page }) => {
  await open(page, "/offer");
  await page.getByLabel("Texte de l’offre").focus();
  await page.keyboard.insertText("Profil :\n- Kubernetes exigé\n- Debian\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("Demandé : 1 sur 1");
});

test("fits a phone and has no fault of accessibility in either theme", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/offer?ask=kubernetes!,debian@60,ansible|puppet,terraform~,-php");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(await faultsInBothThemes(page)).toEqual({ light: [], dark: [] });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a form brings the same comparison", async ({ page }) => {
    await page.goto("/offer");
    await page.getByLabel("Texte de l’offre").fill(OFFER);
    await page.getByRole("button", { name: "Comparer" }).click();
    await expect(headline(page)).toContainText("Obligatoire : 1 proche");
  });
});

test("the route answers what the page shows, and keeps bodies in bounds", async ({ request }) => {
  const answer = await request.post("/match.json", {
    data: OFFER,
    headers: { "Content-Type": "text/plain" },
  });
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ counts: { must: { near: 1 } }, locale: "fr" });
  const long = await request.post("/match.json", {
    data: "x".repeat(60_000),
    headers: { "Content-Type": "text/plain" },
  });
  expect(long.status()).toBe(413);
});
