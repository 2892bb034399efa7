import { expect, type Locator, type Page, test } from "@playwright/test";
import { facet, filters } from "./support/dashboard";
import { open } from "./support/hydration";

/*
 * What a screen reader has of the dashboard, read without seeing it: what is shown, how many, and what to do next.
 * docs/accessibility.md tells the same in words.
 */

function main(page: Page): Locator {
  return page.getByRole("main");
}

test("after a tick it says what is filtered, how many projects are left, what proves it and how to go back", async ({
  page,
}) => {
  await open(page, "/");
  await filters(page)
    .getByText(/^\d+ autres…$/)
    .click();
  await facet(page, "Ansible").focus();
  await page.keyboard.press("Space");
  await expect(facet(page, "Ansible")).toBeFocused();
  await expect(facet(page, "Ansible")).toBeChecked();
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - list "Filtres actifs":
        - listitem:
          - link "Retirer le filtre Ansible": Ansible
      - paragraph:
        - strong: 2 projets
        - text: sur 24
      - link "Tout effacer"
      - button "Copier le lien de cette vue"
      - status: 2 projets sur 24. Projets avec Ansible
      - list:
        - listitem:
          - text: /Ansible . chez Aday, 2008 à 2021, au plus 13 ans 2 mois/
          - link "Preuves Ansible"
      - region "Projets":
        - heading "Projets" [level=2]
        - table "Projets":
          - rowgroup
          - rowgroup:
            - row /Aday · Administrateur système oct. 2008 – nov. 2021 · 13 ans 2 mois · 2 projets, aucun daté/:
              - rowheader
            - row /Automatisation des déploiements applicatifs/:
              - cell:
                - link "Automatisation des déploiements applicatifs"
                - button "Détail de Automatisation des déploiements applicatifs"
            - row /Gestion DNS/:
              - cell:
                - link "Gestion DNS"
                - button "Détail de Gestion DNS"
  `);
});

test("after a filter is removed the focus is on the count, which says that all are back", async ({
  page,
}) => {
  await open(page, "/?tech=ansible");
  await page.getByRole("link", { name: "Retirer le filtre Ansible" }).focus();
  await page.keyboard.press("Enter");
  await expect(main(page).locator(":focus")).toHaveText("24 projets sur 24");
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - paragraph:
        - strong: 24 projets
        - text: sur 24
      - button "Copier le lien de cette vue"
      - status: 24 projets sur 24. Tous les projets
      - region "Projets"
  `);
  await expect(page.getByRole("list", { name: "Filtres actifs" })).toHaveCount(0);
});

test("without a result it says so, what is near, and which filter to give up for how many projects", async ({
  page,
}) => {
  await open(page, "/?q=kubernetes&org=aday");
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - list "Filtres actifs":
        - listitem:
          - link "Retirer le filtre Aday"
        - listitem:
          - link /Retirer le filtre «.kubernetes.»/
      - paragraph:
        - strong: 0 projet
        - text: sur 24
      - link "Tout effacer"
      - status: /Aucun projet sur 24. Projets chez Aday, contenant «.kubernetes.»/
      - region "Projets":
        - heading "Projets" [level=2]
        - paragraph: Aucun projet ne correspond à tous ces filtres.
        - paragraph: "Retirez-en un :"
        - list:
          - listitem:
            - link /sans la recherche «.kubernetes.».+16 projets/
        - link "Tout effacer"
  `);
  await expect(main(page).getByText(/^LXC/).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Chronologie des technologies" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Activité par année" })).toHaveCount(0);
});
