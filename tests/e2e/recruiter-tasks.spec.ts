import { expect, type Locator, type Page, test } from "@playwright/test";
import { facet, filters, projectPanel, searchBox, sentence } from "./support/dashboard";
import { open } from "./support/hydration";
import { pasteInto } from "./support/paste";

/**
 * What recruiters were asked to find out, and in how many actions: a click, a key, a choice or a text typed in one go is one. Reading and
 * scrolling are none.
 */
class Recruiter {
  actions = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.actions += 1;
    await target.fill(text);
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.actions += 1;
    await target.selectOption(value);
  }
}

async function recruiterAt(page: Page, path = "/"): Promise<Recruiter> {
  await open(page, path);
  return new Recruiter(page);
}

test("Kubernetes or what is near: 1 action", async ({ page }) => {
  const recruiter = await recruiterAt(page);
  await recruiter.type(searchBox(page), "kubernetes");
  await expect(projectPanel(page).getByText(/Pas de Kubernetes dans ce CV/)).toBeVisible();
  await expect(projectPanel(page).getByRole("link", { name: "LXC" })).toBeVisible();
  expect(recruiter.actions).toBe(1);
});

test("what was done at Aday from 2015 to 2018, and what of it is dated: 3 actions", async ({ page }) => {
  const recruiter = await recruiterAt(page);
  await recruiter.click(facet(page, "Aday"));
  await recruiter.choose(filters(page).getByRole("combobox", { name: "de", exact: true }), "2015");
  await recruiter.choose(filters(page).getByRole("combobox", { name: "à", exact: true }), "2018");
  await expect(sentence(page, "Le CV ne date lui-même aucun de ces projets")).toBeVisible();
  expect(recruiter.actions).toBe(3);
});

test("Ansible and Proxmox, when, where and together; and the two compared: 2 actions", async ({ page }) => {
  const recruiter = await recruiterAt(page);
  await recruiter.click(facet(page, "Ansible"));
  await recruiter.click(facet(page, "Proxmox"));
  const answer = page.getByRole("main").getByRole("listitem");
  await expect(
    answer.filter({ hasText: /^Ansible\s: chez Aday, 2008 à 2021, au plus 13 ans 2 mois/ }),
  ).toBeVisible();
  await expect(
    answer.filter({ hasText: /^Proxmox\s: .*Aday.*OC3|^Proxmox\s: deux expériences/ }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ansible et Proxmox\s: aucun projet$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ansible sans Proxmox\s: 2 projets$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Proxmox sans Ansible\s: 3 projets$/ })).toBeVisible();
  expect(recruiter.actions).toBe(2);
});

test("an offer of twelve technologies: 3 actions", async ({ page }) => {
  const recruiter = await recruiterAt(page);
  await recruiter.click(page.getByRole("link", { name: "Comparer à une offre" }).first());
  const field = page.getByLabel("Texte de l’offre");
  await recruiter.click(field);
  const asked = [
    "Linux",
    "Debian",
    "Ansible",
    "Proxmox",
    "HAProxy",
    "Nginx",
    "PostgreSQL",
    "Zabbix",
    "GitLab",
    "Kubernetes",
    "Terraform",
    "AWS",
  ];
  recruiter.actions += 1;
  await pasteInto(field, `Compétences exigées :\n${asked.map((name) => `- ${name}`).join("\n")}\n`);
  await expect(page.getByTestId("headline")).toBeVisible();
  for (const name of asked) await expect(page.getByRole("main").getByText(name).first()).toBeVisible();
  expect(recruiter.actions).toBe(3);
});

test("how good at databases, with proof: 2 actions", async ({ page }) => {
  const recruiter = await recruiterAt(page);
  await recruiter.click(
    page
      .getByRole("region", { name: "Compétences", exact: true })
      .getByRole("link", { name: "Bases de données SQL" }),
  );
  const skill = page.getByRole("dialog", { name: "Bases de données SQL" });
  await expect(skill.getByText("Confirmé", { exact: true })).toBeVisible();
  await expect(skill.getByText(/≤\s14 ans 3 mois/)).toBeVisible();
  await recruiter.click(skill.getByRole("link", { name: "PostgreSQL", exact: true }));
  await expect(page.getByRole("dialog", { name: "PostgreSQL" }).locator("blockquote").first()).toBeVisible();
  expect(recruiter.actions).toBe(2);
});

test("sending the view: its link in 1 action, its PDF in 2", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const linker = await recruiterAt(page, "/?tech=proxmox");
  await linker.click(page.getByRole("main").getByRole("button", { name: "Copier le lien de cette vue" }));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(linker.actions).toBe(1);

  const printer = new Recruiter(page);
  await printer.click(page.getByRole("banner").getByText("Exporter", { exact: true }));
  const pdf = page.getByRole("banner").getByRole("link", { name: "PDF" });
  await expect(pdf).toHaveAttribute("href", "/cv.pdf?tech=proxmox");
  printer.actions += 1;
  expect(printer.actions).toBe(2);
});

test("gaps, the last job, what the person is best at and how to reach them: no action", async ({ page }) => {
  await open(page, "/");
  const career = page.getByRole("region", { name: "Parcours" });
  for (const gap of ["2 ans 6 mois", "1 an 10 mois", "1 an 8 mois", "3 mois"]) {
    await expect(career.getByText(new RegExp(`puis ${gap} sans expérience indiquée`))).toBeVisible();
  }
  await expect(career.getByRole("listitem").first()).toContainText("OC3");
  await expect(page.getByRole("list", { name: "Compétences de niveau Expert" })).toContainText("LXC");
  await expect(page.getByText("coordonnées non publiées")).toBeInViewport();
});

test("printing: 1 action, with who, which view and where", async ({ page }) => {
  await open(page, "/?tech=proxmox");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(sentence(page, "Projets avec Proxmox")).toBeVisible();
});
