import type { Cv, Experience, Technology } from "@/lib/cv/model";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { aCv, aLevel, anExperience, aProject, aSkill, aTechnology } from "./cv-factory";

/** CVs that no designer drew for: the least, the most, the longest, other scripts, and what many CVs leave out. */
export const STRESS_CVS: Readonly<Record<string, () => Cv>> = {
  "one project": oneProject,
  "300 projects": huge,
  "long names": () => spelt(longText, longText),
  Arabic: () => spelt(arabic, arabic),
  Chinese: () => spelt(chinese, chinese),
  "no dates": undated,
  "no levels": withoutLevels,
  "one job": oneJob,
};

function oneProject(): Cv {
  const project = aProject({ title: "Site de l’association", uses: ["html"] });
  return aCv({
    profile: { name: "Lou Petit" },
    experiences: [
      anExperience({
        organisation: "Association du quartier",
        from: "2025-02",
        to: "2025-04",
        projects: [project],
      }),
    ],
  });
}

const MANY = { projects: 300, organisations: 40, technologies: 800 };

function huge(): Cv {
  const technologies = Array.from({ length: MANY.technologies }, (_, at) =>
    aTechnology(`Technologie ${at + 1}`, { category: categoryAt(at) }),
  );
  const levels = ["Notions", "Débutant", "Confirmé", "Expert"].map((label, rank) => aLevel(label, { rank }));
  const projectAt = (at: number) =>
    aProject({
      title: `Migration du service ${at + 1}`,
      summary: "Reprise de l’existant, bascule sans coupure et formation de l’équipe.",
      ...(at % 3 === 0 && { from: `${1990 + (at % 30)}`, to: `${1991 + (at % 30)}` }),
      sections: [{ kind: "objectives", title: "Objectifs", body: "* Tenir les délais\n* Documenter" }],
      uses: Array.from({ length: 9 }, (_, use) => nth(technologies, at * (use + 1) * 7 + use).slug).filter(
        (slug, place, all) => all.indexOf(slug) === place,
      ),
    });
  const each = MANY.projects / MANY.organisations;
  const experiences = Array.from({ length: MANY.organisations }, (_, at) =>
    anExperience({
      organisation: `Organisation ${at + 1}`,
      role: "Administratrice système",
      from: `${1985 + at}-03`,
      to: `${1986 + at}-09`,
      projects: Array.from({ length: Math.round((at + 1) * each) - Math.round(at * each) }, (_, own) =>
        projectAt(Math.round(at * each) + own),
      ),
    }),
  );
  return aCv({
    profile: { name: "Camille Martin", titles: ["Administratrice système", "Architecte"] },
    levels,
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: technologies
          .slice(0, 60)
          .map(({ name, slug }, at) => aSkill(name, { level: nth(levels, at).slug, technologies: [slug] })),
      },
    ],
    technologies: [...technologies],
    experiences,
  });
}

type Speller = (kind: string, length: number) => string;

/** A CV of a few entries whose every text comes from `name`, of titles, or `text`. */
function spelt(name: Speller, text: Speller): Cv {
  const technologies: Technology[] = Array.from({ length: 6 }, (_, at) =>
    aTechnology(`${name("technology", 24)} ${at + 1}`, {
      slug: `technology-${at}`,
      category: categoryAt(at),
    }),
  );
  const levels = [aLevel(name("level", 20), { slug: "level", rank: 1 })];
  const experiences: Experience[] = [0, 1].map((at) =>
    anExperience({
      slug: `experience-${at}`,
      organisation: `${name("organisation", 120)} ${at + 1}`,
      role: name("role", 120),
      from: `${2015 + 3 * at}-02`,
      to: at === 0 ? "2018-01" : null,
      summary: text("summary", 300),
      projects: [0, 1, 2].map((own) =>
        aProject({
          slug: `project-${at}-${own}`,
          title: `${name("project", 120)} ${at}${own}`,
          summary: text("project", 200),
          sections: [{ kind: "objectives", title: name("section", 60), body: `* ${text("line", 160)}` }],
          uses: technologies.slice(own, own + 4).map(({ slug }) => slug),
        }),
      ),
    }),
  );
  return aCv({
    profile: { name: name("name", 120), titles: [name("title", 120)], softSkills: [name("soft", 60)] },
    levels,
    skillGroups: [
      {
        slug: "group",
        title: name("group", 60),
        skills: technologies.map(({ slug }, at) => ({
          ...aSkill(`${name("skill", 80)} ${at}`, { level: "level", technologies: [slug] }),
          slug: `skill-${at}`,
        })),
      },
    ],
    technologies,
    experiences,
  });
}

/** Long German words, which have no place to break. */
function longText(kind: string, length: number): string {
  return repeated(
    `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}donaudampfschifffahrtsgesellschaft`,
    length,
    "",
  );
}

function arabic(_kind: string, length: number): string {
  return repeated("مهندسة أنظمة لينكس وشبكات الخوادم", Math.min(length, 70), " ");
}

function chinese(_kind: string, length: number): string {
  return repeated("系统管理工程师负责服务器与网络运维", Math.min(length, 60), "");
}

function repeated(piece: string, length: number, between: string): string {
  return Array.from({ length: Math.ceil(length / piece.length) }, () => piece)
    .join(between)
    .slice(0, length)
    .trim();
}

function undated(): Cv {
  return aCv({
    profile: { name: "Noa Sans-Dates", titles: ["Développeuse"] },
    experiences: ["Atelier", "Fabrique"].map((organisation) =>
      anExperience({
        organisation,
        role: "Développeuse",
        projects: ["Site", "Boutique", "Forum"].map((title) =>
          aProject({ title: `${title} de ${organisation}`, uses: ["php", "mysql", "linux"] }),
        ),
      }),
    ),
  });
}

function withoutLevels(): Cv {
  return aCv({
    profile: { name: "Sacha Legrand", titles: ["Architecte réseau"] },
    skillGroups: [
      { slug: "outils", title: "Outils", skills: ["Cisco", "BGP", "Ansible"].map((name) => aSkill(name)) },
    ],
    experiences: [
      anExperience({
        organisation: "Opérateur",
        from: "2016-01",
        to: null,
        projects: ["Cœur de réseau", "Peering"].map((title) => aProject({ title, uses: ["bgp", "cisco"] })),
      }),
    ],
  });
}

/** An experience whose work no project describes. */
function oneJob(): Cv {
  return aCv({
    profile: { name: "Alix Moreau", titles: ["Comptable"] },
    experiences: [
      anExperience({
        organisation: "Cabinet Durand",
        role: "Comptable",
        from: "2019-09",
        to: null,
        summary: "Tenue des comptes de quarante entreprises.",
      }),
    ],
  });
}

function categoryAt(at: number) {
  return nth(CATEGORIES, at);
}

/** The entry at a place, from the first again after the last. */
function nth<T>(entries: readonly T[], at: number): T {
  const entry = entries[at % entries.length];
  if (entry === undefined) throw new RangeError("There is no entry.");
  return entry;
}
