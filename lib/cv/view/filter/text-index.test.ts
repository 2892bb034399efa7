import { describe, expect, it } from "vitest";
import { indexText, searchText, wordsOf } from "./text-index";

const project = { title: "", technologies: [], organisation: "", role: "", body: [] };

/** The scores of one project whose title is this text. */
function scoreOf(title: string, search: string): number | undefined {
  return searchText(indexText([{ ...project, title }]), search)?.[0];
}

describe("searching", () => {
  it.each([
    ["Déploiement", "deploiement"],
    ["Sauvegardes", "SAUVE"],
    ["Bases de données SQL", "base de donnée SQL"],
    ["Mise en œuvre", "oeuvre"],
    ["Gestion des sauvegardes", "sauvegardes gest"],
    ["C++", "c++"],
    ["Node.js", "node.js"],
    ["l’équipe", "l'equipe"],
  ])("finds %s by %s", (title, search) => {
    expect(scoreOf(title, search)).toBeGreaterThan(0);
  });

  it.each([
    ["Sauvegardes", "gardes"],
    ["Gestion des sauvegardes", "gest sauvegardes"],
    ["C", "c++"],
    ["Sauvegarde", "sauvegarde réseau"],
  ])("does not find %s by %s", (title, search) => {
    expect(scoreOf(title, search)).toBe(0);
  });

  it("asks nothing without a word", () => {
    expect(searchText(indexText([project]), " … ! ")).toBeNull();
  });

  it("scores a title above a technology above a place above the text, and a whole word above a beginning", () => {
    const places = [
      { ...project, title: "Zabbix" },
      { ...project, technologies: ["Zabbix"] },
      { ...project, role: "Zabbix" },
      { ...project, body: ["Zabbix"] },
    ];
    const scores = [...(searchText(indexText(places), "zabbix") ?? [])];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scoreOf("Zabbix", "zabb")).toBeLessThan(scoreOf("Zabbix", "zabbix") ?? 0);
  });

  it("splits names where people do", () => {
    expect(wordsOf("tail_n_mail, C#/.NET (Hobbit/Xymon)")).toEqual([
      "tail",
      "n",
      "mail",
      "c#",
      "net",
      "hobbit",
      "xymon",
    ]);
  });
});
