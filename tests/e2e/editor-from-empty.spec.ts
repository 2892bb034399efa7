import { expect, type Locator, type Page, test } from "@playwright/test";
import { smallPhoto } from "@/tests/support/small-photos";
import { Hand } from "./support/hand";
import { open } from "./support/hydration";
import { fromNothing, signIn } from "./support/new-installation";

/** What somebody may click, from a CV of nothing to one that can be sent. */
const CLICKS = 60;

const main = (page: Page) => page.getByRole("main");
const field = (page: Page, label: string) => main(page).getByLabel(label, { exact: true });
const button = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true });
const parts = (page: Page) => page.getByRole("navigation", { name: "Parties du CV" });
const saved = (page: Page) =>
  expect(page.getByRole("banner").getByText("Enregistré", { exact: true })).toBeVisible();

/** Writes into the field that has the focus, once it is that one. */
async function writeInto(hand: Hand, target: Locator, text: string): Promise<void> {
  await expect(target).toBeFocused();
  await hand.writeOn(text);
}

async function addProject(hand: Hand, page: Page, title: string, technologies: string): Promise<void> {
  await hand.write(field(page, "Nouveau projet"), title);
  await hand.key("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await writeInto(hand, field(page, "Résumé"), "Mise en place et exploitation.");
  await hand.write(field(page, "Ajouter des technologies"), technologies);
  await hand.press(button(page, "Enregistrer et publier"));
  await saved(page);
}

async function addExperience(
  hand: Hand,
  page: Page,
  { organisation, role, from, to }: { organisation: string; role: string; from: string; to: string | null },
): Promise<void> {
  await hand.press(parts(page).getByRole("link", { name: "Ajouter une expérience" }));
  await writeInto(hand, field(page, "Nouvelle expérience : entreprise"), organisation);
  await hand.key("Enter");
  await writeInto(hand, field(page, "Rôle"), role);
  await hand.write(field(page, "Début"), from);
  if (to === null) await hand.press(main(page).getByRole("checkbox", { name: "En cours" }));
  else await hand.write(field(page, "Fin"), to);
  await hand.press(button(page, "Enregistrer et publier"));
  await saved(page);
}

test("an empty CV becomes one that can be sent, and each step leads to the next", async ({ page }, info) => {
  test.setTimeout(120_000);
  await fromNothing([], async (server, login) => {
    await signIn(page, server, login);
    const begun = Date.now();
    const hand = new Hand(page, "pointer");
    await hand.press(button(page, "Partir d’un CV vide"));
    await expect(page.getByRole("heading", { level: 1, name: "Identité et contacts" })).toBeVisible();

    await hand.write(field(page, "Nom"), "Camille Martin");
    await hand.press(button(page, "Ajouter un titre"));
    await writeInto(hand, field(page, "Titres 1"), "Ingénieure système");
    await hand.key("Enter");
    await writeInto(hand, field(page, "Titres 2"), "DevOps");
    await hand.key("Enter");
    await hand.key("Enter");
    await expect(field(page, "Titres 3")).toHaveCount(0);
    await expect(button(page, "Ajouter un titre")).toBeFocused();
    await hand.write(field(page, "Résumé"), "J’exploite des plateformes Linux.");
    await hand.press(button(page, "Ajouter un contact"));
    await writeInto(hand, field(page, "Contact 1"), "camille@example.org");
    await hand.key("Enter");
    await writeInto(hand, field(page, "Contact 2"), "06 00 00 00 00");
    await hand.press(main(page).getByRole("checkbox", { name: "Privé" }).first());
    await hand.key("Control+s");
    await saved(page);
    await page.getByLabel("Fichier de la photo").setInputFiles({
      name: "moi.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from(smallPhoto("jpg")),
    });
    await hand.press(page.getByText("Tout le monde"));

    await addExperience(hand, page, {
      organisation: "Hospices",
      role: "Administratrice système",
      from: "sept 2017",
      to: "été 2021",
    });
    await addProject(hand, page, "Sauvegardes", "Bacula, Debian");
    await addExperience(hand, page, {
      organisation: "Nébuleuse",
      role: "Ingénieure DevOps",
      from: "09/2021",
      to: null,
    });
    await addProject(hand, page, "Grappe", "Kubernetes, Ansible");
    await hand.press(main(page).getByRole("link", { name: "Nébuleuse" }).first());
    await addProject(hand, page, "Livraisons", "Docker, Zorglub");

    await hand.press(parts(page).getByRole("link", { name: /^Échelle des niveaux/ }));
    for (const level of ["Débutant", "Expert"]) {
      await hand.write(field(page, "Nouveau niveau"), level);
      await hand.key("Enter");
      await expect(field(page, "Nouveau niveau")).toHaveValue("");
    }
    await hand.press(parts(page).getByRole("link", { name: "Ajouter des compétences" }));
    await writeInto(hand, field(page, "Nouveau groupe de compétences"), "Outils");
    await hand.key("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Outils" })).toBeVisible();
    for (const [skill, level] of [
      ["Ansible", "Expert"],
      ["Kubernetes", "Débutant"],
    ] as const) {
      await hand.write(field(page, "Nouvelle compétence"), skill);
      await hand.choose(field(page, "Niveau").last(), level);
      await hand.press(button(page, "Ajouter"));
      await expect(field(page, "Nouvelle compétence")).toHaveValue("");
    }

    await hand.press(parts(page).getByRole("link", { name: /^Formation et autres/ }));
    await hand.press(button(page, "Formation"));
    await writeInto(hand, field(page, "Établissement"), "Université de Lyon");
    await hand.write(field(page, "Diplôme"), "Master");
    await hand.key("Enter");
    await expect(button(page, "Ajouter : Formation")).toBeFocused();
    await hand.press(button(page, "Langues"));
    await writeInto(hand, main(page).getByRole("textbox", { name: "Langue", exact: true }), "Anglais");
    await hand.key("Enter");
    // The first of a list leads to the next of the same list.
    await expect(button(page, "Ajouter : Langue")).toBeFocused();
    await hand.key("Enter");
    await writeInto(hand, main(page).getByRole("textbox", { name: "Langue", exact: true }), "Espagnol");
    await hand.key("Enter");
    await expect(main(page).getByRole("button", { name: /^Espagnol/ })).toBeVisible();

    const seconds = Math.round((Date.now() - begun) / 1000);
    info.annotations.push({
      type: "cost",
      description: `${hand.clicks} clicks, ${hand.keys} keys, ${seconds} s`,
    });
    expect(hand.clicks).toBeLessThanOrEqual(CLICKS);
    const cv = await (await page.request.get(`${server.address}/cv.json`)).json();
    expect(cv).toMatchObject({ languages: [{ name: "Anglais" }, { name: "Espagnol" }] });
    await open(page, server.address);
    await expect(page.getByRole("heading", { level: 1, name: "Camille Martin" })).toBeVisible();
    for (const text of ["Ingénieure système", "Sauvegardes", "Grappe", "Livraisons", "Master", "Anglais"]) {
      await expect(page.getByText(text).first()).toBeVisible();
    }
    await expect(page.getByRole("link", { name: "camille@example.org" })).toBeVisible();
    await expect(page.getByText("06 00 00 00 00")).toHaveCount(0);
    await expect(page.getByRole("img", { name: "Camille Martin" })).toBeVisible();
  });
});
