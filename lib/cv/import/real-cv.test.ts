import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lostWords } from "@/tests/support/lost-words";
import { cvSchema, type Experience } from "../model";
import { monthsOf } from "../months";
import { importMarkdown } from "./markdown/import-markdown";

const bytes = readFileSync("db/seed/cv.md");
const result = importMarkdown(bytes);
if (!result.ok) throw new Error(result.problems[0]?.message);
const { cv, ledger, problems } = result;

function experience(slug: string): Experience {
  const found = cv.experiences.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`No experience ${slug}`);
  return found;
}

function project(slug: string) {
  const found = cv.experiences.flatMap(({ projects }) => projects).find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`No project ${slug}`);
  return found;
}

describe("the real CV", () => {
  test("gives a valid CV with nothing left to ask", () => {
    expect(cvSchema.parse(cv)).toEqual(cv);
    expect(problems).toEqual([]);
    expect(ledger.filter(({ became }) => became === "question")).toEqual([]);
  });

  test("says who it is about, in French, with a private birth date", () => {
    expect(cv.profile).toEqual({
      name: "Patrick Bernard",
      titles: ["Ingénieur Linux", "Adminsys", "SRE", "DevOps"],
      softSkills: ["Vigilance", "curiosité", "intégrité", "polyvalence"],
      summary: "",
      contacts: [],
      birthDate: "1980-11-18",
      birthDatePublic: false,
      photo: "",
      photoPublic: false,
      locale: "fr",
    });
  });

  test("states one scale, although it writes it twice", () => {
    expect(cv.levels).toEqual([
      { slug: "debutant", label: "Débutant", rank: 0, minYears: null },
      { slug: "confirme", label: "Confirmé", rank: 1, minYears: null },
      { slug: "expert", label: "Expert", rank: 2, minYears: 10 },
    ]);
  });

  test("declares 8 and 16 skills with their levels and the technologies they stand for", () => {
    expect(cv.skillGroups.map(({ slug, title, skills }) => [slug, title, skills.length])).toEqual([
      ["savoir-faire", "Savoir-faire", 8],
      ["outils", "OUTILS", 16],
    ]);
    const skills = cv.skillGroups.flatMap((group) => group.skills);
    const count = (level: string) => skills.filter((skill) => skill.level === level).length;
    expect([count("expert"), count("confirme"), count("debutant")]).toEqual([7, 13, 4]);
    const technologies = new Map(skills.map((skill) => [skill.name, skill.technologies]));
    expect(technologies.get("Linux (Debian)")).toEqual(["linux", "debian"]);
    expect(technologies.get("Administration système Linux")).toEqual([]);
    expect(technologies.get("Docker")).toEqual(["docker"]);
  });

  test("tells four experiences of 13, 158, 2 and 3 months with 6, 16, 1 and 1 projects", () => {
    const rows = cv.experiences.map((one) => [
      one.slug,
      one.organisation,
      one.role,
      monthsOf(one, "2026-01"),
      one.projects.length,
    ]);
    expect(rows).toEqual([
      ["nevrax", "Nevrax", "Développeur Zope", 13, 6],
      ["aday", "Aday", "Administrateur système", 158, 16],
      ["sjt", "SJT", "Formateur", 2, 1],
      ["oc3", "OC3", "Ingénieur Linux", 3, 1],
    ]);
    for (const { summary } of cv.experiences) expect(summary).not.toBe("");
  });

  test("keeps the projects in order, with inherited dates", () => {
    expect(experience("aday").projects.map(({ title }) => title)).toEqual([
      "Automatisation de l'installation des serveurs",
      "Automatisation des déploiements applicatifs",
      "Gestion de projets",
      "Gestion DNS",
      "Infrastructure du Datacenter",
      "Infrastructure Veille Audiovisuel (IA/LLM)",
      "Infrastructures des sauvegardes de documents de presse",
      "Maintien en condition de sécurité",
      "Maintien en condition opérationnelle",
      "Monitoring",
      "Gestion de la téléphonie VoIP",
      "Backup des Windows Server",
      "Outils de communications",
      "Outils divers",
      "Etude de stockage distribués",
      "Etude de passage en cloud publique",
    ]);
    for (const { from, to } of cv.experiences.flatMap(({ projects }) => projects))
      expect([from, to]).toEqual([undefined, undefined]);
  });

  test("keeps section titles as they are spelt, knows their kind, and dedents their text", () => {
    const sections = cv.experiences.flatMap(({ projects }) => projects.flatMap((one) => one.sections));
    const kinds = new Map(sections.map(({ title, kind }) => [title, kind]));
    expect(Object.fromEntries(kinds)).toEqual({
      Objectifs: "objectives",
      "Stack technique": "stack",
      "Mise en œuvre": "implementation",
      "Technologie évaluer": "evaluated",
      Résultat: "results",
      Résultats: "results",
    });
    expect(project("gestion-dns").sections[1]?.body).toBe(
      "* BIND (externe), PowerDNS (interne), Bash, Ansible",
    );
    for (const { body } of sections) expect(body).toMatch(/^(?:\* )?\p{L}/u);
  });

  test("takes the loose text below a bullet as the text of its section", () => {
    expect(project("infrastructure-veille-audiovisuel-ia-llm").sections[0]?.body).toMatch(
      /^Création et ajout des sous-titres/,
    );
    const [, , result] = project("etude-de-stockage-distribues").sections;
    expect(result?.body.split("\n")).toHaveLength(4);
    expect(project("etude-de-passage-en-cloud-publique").sections.at(-1)?.body).toMatch(
      /^Sur un an.*\nOr les serveurs/,
    );
  });

  test("tells used from evaluated, and stated periods from inherited ones", () => {
    expect(project("backup-des-windows-server").uses).toEqual([
      { technology: "clonezilla", kind: "used", stated: { from: "2008", to: "2018" } },
      { technology: "vmware", kind: "used", stated: { from: "2018", to: "2020" } },
      { technology: "proxmox", kind: "used", stated: { from: "2020", to: "2020" } },
    ]);
    expect(new Set(project("etude-de-stockage-distribues").uses.map(({ kind }) => kind))).toEqual(
      new Set(["evaluated"]),
    );
    const known = new Set(cv.technologies.map(({ slug }) => slug));
    expect(known.size).toBe(cv.technologies.length);
    for (const { uses } of cv.experiences.flatMap(({ projects }) => projects)) {
      for (const { technology } of uses) expect(known).toContain(technology);
    }
  });

  test("accounts for each of its lines, in order, and loses no word", () => {
    const lines = new TextDecoder().decode(bytes).split("\n").slice(0, -1);
    expect(ledger.map(({ text }) => text)).toEqual(lines);
    expect(ledger.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(ledger.filter(({ became, text }) => became === "noise" && /\p{L}/u.test(text))).toEqual([]);
    expect(lostWords(cv, ledger)).toEqual([]);
  });

  test.each([
    [1, "mapped", "profile.titles"],
    [3, "mapped", "profile.name, profile.birthDate"],
    [7, "mapped", "levels"],
    [8, "noise", null],
    [39, "mapped", "skillGroups/outils/skills/docker"],
    [45, "mapped", "experiences/nevrax"],
    [167, "mapped", "experiences/aday/projects/gestion-dns/sections/stack-technique"],
    [276, "mapped", "experiences/aday/projects/outils-de-communications/summary"],
    [361, "mapped", "experiences/oc3"],
  ])("says what became of line %i", (line, became, where) => {
    expect(ledger[line - 1]).toMatchObject({ line, became, where });
  });
});
