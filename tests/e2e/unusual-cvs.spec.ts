import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { faultsInBothThemes } from "./support/axe";
import { projectPanel } from "./support/dashboard";
import { open } from "./support/hydration";
import { emptyPanels, outside, squeezed } from "./support/layout";
import { withOwnServer } from "./support/own-server";

/** CVs that are not like most: each stays on every screen, in order, and has no panel without anything to say. */

const ADDRESS = "https://gitlab.example.org/groupe/infrastructure/deploiement-continu/serveurs-de-production";

type UnusualCv = {
  about: string;
  cv: string;
  name: string;
  panels: string[];
  look?: (page: Page) => Promise<void>;
};

const CVS: readonly UnusualCv[] = [
  {
    about: "one project in one job",
    name: "Camille Bernard",
    cv: cvOf(
      "Camille Bernard",
      job("Acme - Administratrice - 2018/01 à 2020/06", project("Migration", "Bash, Debian")),
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
  },
  {
    about: "300 projects for 40 organisations with 800 technologies",
    name: "Camille Bernard",
    cv: cvOf("Camille Bernard", ...manyJobs()),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
    look: async (page) => {
      await expect(page.getByRole("main")).toContainText("300 projets sur 300");
      await expect(page.getByRole("main")).toContainText("800 technologies");
    },
  },
  {
    about: "names of 129 letters",
    name: longName(),
    cv: cvOf(
      longName(),
      job(
        `${"Organisation".repeat(11)} - Administratrice - 2018/01 à 2020/06`,
        project("Projet".repeat(22), "Bash"),
      ),
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
  },
  {
    about: "Arabic",
    name: "محمد بن عبد الله الأنصاري",
    cv: cvOf(
      "محمد بن عبد الله الأنصاري",
      job(
        "شركة الاتصالات السعودية - مهندس أنظمة - 2018/01 à 2020/06",
        project("ترحيل الخوادم إلى Proxmox", "Bash, Proxmox"),
      ),
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
    look: async (page) => {
      await expect(page.getByRole("link", { name: /^ترحيل/ })).toHaveAttribute("dir", "auto");
    },
  },
  {
    about: "Chinese",
    name: "王小明",
    cv: cvOf(
      "王小明",
      job(
        "百度在线网络技术有限公司 - 系统工程师 - 2018/01 à 2020/06",
        project("深度学习平台的容器化部署与监控系统建设", "Bash, Kubernetes"),
      ),
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
  },
  {
    about: "titles that are addresses",
    name: "Camille Bernard",
    cv: cvOf(
      "Camille Bernard",
      job(
        "Acme - Administratrice - 2018/01 à 2020/06",
        project(ADDRESS, "Bash"),
        project(`Migration vers ${ADDRESS}`, "Debian"),
      ),
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Activité par année"],
  },
  {
    about: "nothing dated",
    name: "Camille Bernard",
    cv: cvOf(
      "Camille Bernard",
      job("Acme - Administratrice", project("Migration", "Bash")),
      "## Compétences\n* Bash",
    ),
    panels: ["Projets", "Compétences"],
  },
  {
    about: "no levels",
    name: "Camille Bernard",
    cv: cvOf(
      "Camille Bernard",
      job("Acme - Administratrice - 2018/01 à 2020/06", project("Migration", "Bash")),
      "## Compétences\n* Bash\n* Gestion de projet",
    ),
    panels: ["Parcours", "Projets", "Chronologie des technologies", "Compétences", "Activité par année"],
  },
  {
    about: "no projects",
    name: "Camille Bernard",
    cv: cvOf(
      "Camille Bernard",
      "## Compétences\n* Bash\n* Debian",
      "## Formation\n* 2010 - Licence d'informatique - Lille",
    ),
    panels: ["Projets", "Compétences"],
  },
];

for (const { about, cv, name, panels, look } of CVS) {
  test(`a CV with ${about} stays on every screen, with no empty panel`, async ({ page }) => {
    await withOwnServer(async ({ address, dataDir, cv: command }) => {
      const file = join(dataDir, "unusual.md");
      await writeFile(file, cv);
      expect((await command("import", file)).code).toBe(0);
      for (const width of [320, 360, 390, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ["/", "/technologies"]) {
          await open(page, `${address}${path}`);
          expect.soft(await outside(page), `${path} at ${width}`).toEqual([]);
          expect.soft(await squeezed(page), `${path} at ${width}`).toEqual([]);
          if (width >= 390) {
            expect
              .soft(await faultsInBothThemes(page), `${path} at ${width}`)
              .toEqual({ light: [], dark: [] });
          }
        }
      }
      await open(page, `${address}/`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
      for (const panel of panels)
        await expect(page.getByRole("region", { name: panel, exact: true })).toBeVisible();
      await expect(page.getByRole("region", { name: "Chronologie des technologies" })).toHaveCount(
        panels.includes("Chronologie des technologies") ? 1 : 0,
      );
      await expect(page.getByRole("region", { name: "Activité par année" })).toHaveCount(
        panels.includes("Activité par année") ? 1 : 0,
      );
      expect(await emptyPanels(page)).toEqual([]);
      await expect(projectPanel(page)).toBeVisible();
      await look?.(page);
    });
  });
}

function cvOf(name: string, ...parts: string[]): string {
  return [`# ${name}`, ...parts, ""].join("\n");
}

function job(heading: string, ...projects: string[]): string {
  return [`## ${heading}`, ...projects].join("\n");
}

function project(title: string, technologies: string): string {
  return `### ${title}\n* Stack technique\n  * ${technologies}`;
}

function manyJobs(): string[] {
  let number = 0;
  return Array.from({ length: 40 }, (_, at) => {
    const projects = Array.from({ length: at < 20 ? 8 : 7 }, () => {
      number += 1;
      const tools = Array.from({ length: 8 }, (_each, tool) => `Outil${((number * 8 + tool) % 800) + 1}`);
      return project(`Projet ${number}`, tools.join(", "));
    });
    return job(`Organisation ${at + 1} - Ingénieur - ${1985 + at}/01 à ${1985 + at}/12`, ...projects);
  });
}

/** 129 letters, which no line holds. */
function longName(): string {
  return `Anne-${"Wolfeschlegelsteinhausenbergerdorff".repeat(3)} de La Tour-Saint-Jac`.slice(0, 129);
}
