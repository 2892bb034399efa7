import { expect, type Locator, type Page, test } from "@playwright/test";
import { Hand } from "./support/hand";
import { open } from "./support/hydration";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

/** What candidates do, each begun at the page that is named, and the clicks that it may take. */
type Task = {
  name: string;
  from: string;
  clicks: number;
  act: (hand: Hand, page: Page) => Promise<void>;
};

const main = (page: Page) => page.getByRole("main");
const field = (page: Page, label: string) => main(page).getByLabel(label, { exact: true });
const button = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name, exact: true });
const link = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first();
const menu = (part: Locator, name: string) => part.locator("summary", { hasText: name }).first();
const saved = (page: Page) =>
  expect(page.getByRole("banner").getByText("Enregistré", { exact: true })).toBeVisible();
const said = (page: Page, text: string | RegExp) =>
  expect(page.getByRole("region", { name: "Message" }).getByText(text)).toBeVisible();

async function save(hand: Hand, page: Page): Promise<void> {
  await expect(page.getByRole("banner").getByText("Non enregistré")).toBeVisible();
  await hand.key("Control+s");
  await saved(page);
}

async function addProject(hand: Hand, page: Page, title: string, technologies: string): Promise<void> {
  await hand.write(field(page, "Nouveau projet"), title);
  await hand.key("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await hand.write(field(page, "Ajouter des technologies"), technologies);
  await hand.press(button(page, "Enregistrer et publier"));
  await saved(page);
}

const TASKS: readonly Task[] = [
  {
    name: "a typing mistake",
    from: "/admin",
    clicks: 3,
    act: async (hand, page) => {
      await hand.press(link(page, /^Aday/));
      await hand.press(link(page, /^Monitoring/));
      // An experience has a field of the same name.
      await expect(page.getByRole("heading", { level: 1, name: "Monitoring" })).toBeVisible();
      await hand.write(field(page, "Résumé"), "Tout est surveillé.");
      await save(hand, page);
    },
  },
  {
    name: "a new job with two projects and eight technologies",
    from: "/admin",
    clicks: 12,
    act: async (hand, page) => {
      await hand.write(field(page, "Nouvelle expérience : entreprise"), "Nébuleuse");
      await hand.key("Enter");
      await expect(field(page, "Rôle")).toBeFocused();
      await hand.writeOn("Ingénieure système");
      await hand.write(field(page, "Début"), "sept 2024");
      await hand.press(main(page).getByRole("checkbox", { name: "En cours" }));
      await hand.press(button(page, "Enregistrer et publier"));
      await saved(page);
      await addProject(hand, page, "Grappe", "Proxmox, Ceph, Ansible, Debian");
      await hand.press(link(page, "Nébuleuse"));
      await addProject(hand, page, "Mesures", "Prometheus, Grafana, Loki, Zorglub");
    },
  },
  {
    name: "the dates of a technology",
    from: "/admin/projects/monitoring",
    clicks: 4,
    act: async (hand, page) => {
      await hand.press(button(page, "Zabbix"));
      const dialog = page.getByRole("dialog", { name: "Zabbix" });
      await hand.write(dialog.getByLabel("Début"), "été 2014");
      await hand.write(dialog.getByLabel("Fin"), "03/2016");
      await hand.press(dialog.getByRole("button", { name: "Enregistrer" }));
      await said(page, "Zabbix corrigé");
    },
  },
  {
    name: "a technology that was only evaluated",
    from: "/admin/projects/monitoring",
    clicks: 3,
    act: async (hand, page) => {
      await hand.press(button(page, "Logstash"));
      const dialog = page.getByRole("dialog", { name: "Logstash" });
      if (hand.by === "pointer") await hand.press(dialog.getByText("Évaluée seulement"));
      else {
        await hand.press(dialog.getByRole("radio", { name: "Utilisée" }));
        await hand.key("ArrowRight");
      }
      await hand.press(dialog.getByRole("button", { name: "Enregistrer" }));
      await said(page, "Logstash corrigé");
    },
  },
  {
    name: "another name for a technology",
    from: "/admin/technologies/proxmox",
    clicks: 1,
    act: async (hand, page) => {
      await hand.write(field(page, "Nom"), "Proxmox VE");
      await save(hand, page);
    },
  },
  {
    name: "two technologies made one",
    from: "/admin/technologies/gitea",
    clicks: 3,
    act: async (hand, page) => {
      await hand.choose(field(page, "Gitea est un autre nom de"), "GitLab");
      await hand.press(button(page, "Fusionner"));
      await said(page, /^«\sGitea\s» fusionnée/);
    },
  },
  {
    name: "the scale of levels",
    from: "/admin/levels",
    clicks: 2,
    act: async (hand, page) => {
      await hand.write(field(page, "Années minimum").first(), "0");
      await hand.write(field(page, "Années minimum").nth(1), "3");
      await save(hand, page);
    },
  },
  {
    name: "a skill with its level",
    from: "/admin/skills/outils",
    clicks: 3,
    act: async (hand, page) => {
      await hand.write(field(page, "Nouvelle compétence"), "Terraform");
      await hand.choose(field(page, "Niveau").last(), "Débutant");
      await field(page, "Nouvelle compétence").focus();
      await hand.key("Enter");
      await expect(main(page).locator('input[value="Terraform"]')).toBeVisible();
    },
  },
  {
    name: "hiding a project",
    from: "/admin/experiences/aday",
    clicks: 1,
    act: async (hand, page) => {
      await hand.press(button(page, "Masquer Gestion DNS"));
      await said(page, /^«\sGestion DNS\s» est masqué/);
    },
  },
  {
    name: "bringing the last project to the top",
    from: "/admin/experiences/aday",
    clicks: 2,
    act: async (hand, page) => {
      const list = page.getByRole("list", { name: "Projets" });
      const last = list.getByRole("listitem").last();
      const name = (await last.getByRole("link").locator("span span").first().textContent()) ?? "";
      await hand.press(last.locator("summary"));
      await hand.press(last.getByRole("button", { name: "Tout en haut" }));
      await expect(list.getByRole("listitem").first()).toContainText(name);
    },
  },
  {
    name: "moving a project to another job",
    from: "/admin/projects/game-dev",
    clicks: 2,
    act: async (hand, page) => {
      await hand.choose(field(page, "Expérience"), "SJT");
      await save(hand, page);
    },
  },
  {
    name: "copying a project, deleting the copy and taking that back",
    from: "/admin/projects/game-dev",
    clicks: 5,
    act: async (hand, page) => {
      await hand.press(menu(main(page), "Autres actions"));
      await hand.press(button(page, "Dupliquer"));
      await expect(page).toHaveURL(/\/game-dev-2$/);
      await hand.press(menu(main(page), "Autres actions"));
      await hand.press(button(page, "Supprimer"));
      await expect(page).toHaveURL(/\/experiences\//);
      await hand.press(
        page.getByRole("region", { name: "Message" }).getByRole("button", { name: "Annuler" }),
      );
      await said(page, /^Annulation/);
    },
  },
  {
    name: "comparing two versions",
    from: "/admin/history",
    clicks: 2,
    act: async (hand, page) => {
      await hand.press(
        main(page)
          .getByRole("link", { name: /^Comparer une version/ })
          .first(),
      );
      await expect(main(page).getByText("Choisissez la version")).toBeVisible();
      await hand.press(
        main(page)
          .getByRole("link", { name: /^Comparer avec celle-ci/ })
          .nth(3),
      );
      await expect(page.getByRole("heading", { level: 1, name: "Comparer deux versions" })).toBeVisible();
    },
  },
];

async function inEditor(page: Page, story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await story(server);
  });
}

for (const [by, width, height] of [
  ["pointer", 1440, 900],
  ["pointer", 390, 844],
  ["keyboard", 1440, 900],
] as const) {
  test(`every task is done by ${by} at ${width} px, within its clicks`, async ({ page }, info) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    await inEditor(page, async ({ address }) => {
      const costs: string[] = [];
      for (const task of TASKS) {
        await test.step(task.name, async () => {
          await open(page, address + task.from);
          const hand = new Hand(page, by);
          await task.act(hand, page);
          costs.push(`${task.name}: ${hand.clicks} clicks, ${hand.keys} keys`);
          expect.soft(hand.clicks, task.name).toBeLessThanOrEqual(task.clicks);
        });
      }
      info.annotations.push({ type: `${by} ${width}`, description: costs.join("\n") });
    });
  });
}
