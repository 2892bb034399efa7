import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectTitles, projectPanel, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";

function proofOf(page: Page, name: string): Locator {
  return page.getByRole("dialog", { name, exact: true });
}

function timeline(page: Page): Locator {
  return page.getByRole("region", { name: "Chronologie des technologies" });
}

test("a technology of a row opens its proof: a sentence, the lines of the CV and the box that filters", async ({
  page,
}) => {
  await open(page, "/");
  const files: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/proofs/")) files.push(new URL(request.url()).pathname);
  });
  await projectPanel(page).getByRole("link", { name: "Keycloak", exact: true }).click();
  const proof = proofOf(page, "Keycloak");
  await expect(
    proof.getByText(/^Keycloak\s: chez Aday, 2008 à 2021, au plus 13 ans 2 mois\.$/),
  ).toBeVisible();
  await expect(proof.locator("blockquote mark").filter({ hasText: "Keycloak" }).first()).toBeVisible();
  await expect(proof.getByRole("link", { name: "Ouvrir la page de Keycloak" })).toHaveAttribute(
    "href",
    "/technologies/keycloak",
  );
  expect(files).toHaveLength(1);
  await expect(page).toHaveURL("/");

  await proof.getByRole("checkbox", { name: /^Filtrer par Keycloak/ }).click();
  await expect(page).toHaveURL("/?tech=keycloak");
  await expect(proof.getByRole("checkbox", { name: /^Filtrer par Keycloak/ })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(proof).toBeHidden();
  await expectTitles(page, ["Maintien en condition de sécurité"]);
});

test("the proof that a row asks for begins with the lines of its project", async ({ page }) => {
  await open(page, "/");
  await projectRow(page, "Gestion DNS").getByRole("link", { name: "Bash", exact: true }).click();
  await expect(proofOf(page, "Bash").getByRole("heading", { level: 3 }).first()).toHaveText("Gestion DNS");
});

test("a bar opens the proof, and the box beside it filters", async ({ page }) => {
  await open(page, "/");
  const lane = timeline(page).getByRole("listitem").filter({ hasText: "Proxmox" });
  // The line lies over its bar and takes the click.
  await lane.locator(".bars").click({ force: true });
  await expect(proofOf(page, "Proxmox").locator("blockquote").first()).toBeVisible();
  await proofOf(page, "Proxmox").getByRole("button", { name: "Fermer" }).click();
  await lane.getByRole("checkbox", { name: "Filtrer par Proxmox" }).click();
  await expect(page).toHaveURL("/?tech=proxmox");
});

test("the proof opens with Enter, holds the focus and gives it back", async ({ page }) => {
  await open(page, "/");
  const lane = timeline(page).getByRole("link", { name: /^Proxmox/ });
  await lane.focus();
  await page.keyboard.press("Enter");
  const proof = proofOf(page, "Proxmox");
  await expect(proof.locator("blockquote").first()).toBeVisible();
  await expect(proof.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(proof).toBeHidden();
  await expect(lane).toBeFocused();
});

test("a skill with several technologies lists what each proves, two clicks from the lines of the CV", async ({
  page,
}) => {
  await open(page, "/");
  await page
    .getByRole("region", { name: "Compétences", exact: true })
    .getByRole("link", { name: "Bases de données SQL" })
    .click();
  const skill = proofOf(page, "Bases de données SQL");
  await expect(skill.getByText("Confirmé", { exact: true })).toBeVisible();
  await expect(skill.getByRole("checkbox", { name: /^Filtrer par Bases de données SQL/ })).toBeVisible();
  await skill.getByRole("link", { name: "MySQL", exact: true }).click();
  await expect(proofOf(page, "MySQL").locator("blockquote mark").first()).toHaveText("MySQL");
});

test("lines of the CV that do not arrive are said to be on the technology's page", async ({ page }) => {
  await page.route("**/proofs/**", (route) => route.abort());
  await open(page, "/");
  await projectPanel(page).getByRole("link", { name: "Keycloak", exact: true }).click();
  await expect(proofOf(page, "Keycloak").getByText(/ne sont pas arrivées/)).toBeVisible();
});

test("technologies with one and the same bar are one line, which opens", async ({ page }) => {
  await open(page, "/");
  const fold = timeline(page).getByRole("link", { name: /^\d+ technologies seulement chez Aday$/ });
  await expect(timeline(page).getByText("Dovecot", { exact: true })).toHaveCount(0);
  await fold.click();
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await expect(timeline(page).getByText("Dovecot", { exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a technology of a row and a lane lead to the page of the technology", async ({ page }) => {
    await page.goto("/");
    await projectPanel(page).getByRole("link", { name: "Keycloak", exact: true }).click();
    await expect(page).toHaveURL("/technologies/keycloak");
  });
});
