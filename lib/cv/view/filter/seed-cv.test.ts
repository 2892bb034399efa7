import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importMarkdown } from "../../import/markdown/import-markdown";
import { publicCv } from "../../public";
import { wordsFor } from "../../words/words";
import { exposuresOf } from "../charts/exposure";
import { levelsThroughSkills } from "../charts/skill-evidence";
import { indexCv } from "./index-cv";
import { keyFiguresOf } from "./key-figures";
import { EMPTY_QUERY } from "./query";
import { sentenceOf } from "./sentence";
import { viewOf } from "./view";

const imported = importMarkdown(readFileSync("db/seed/cv.md"));
if (!imported.ok) throw new Error("the seed CV is refused");
const index = indexCv(publicCv(imported.cv), "2026-11");

describe("the view of the seed CV", () => {
  it("has the key figures of its four experiences", () => {
    expect(keyFiguresOf(index)).toMatchObject({ months: 176, projects: 24, organisations: 4 });
    expect(index.facets.org.values.map(({ value }) => value)).toEqual(["aday", "nevrax", "oc3", "sjt"]);
  });

  it.each([
    ["bash", { stated: 0, atMost: 174 }],
    ["proxmox", { stated: 12, atMost: 161, projects: 3 }],
    ["clonezilla", { stated: 132, atMost: 132, firstUsed: "2008", lastUsed: "2018" }],
    ["ceph", { stated: 0, atMost: 0, projects: 1 }],
  ])("never overclaims %s", (slug, exposure) => {
    expect(exposuresOf(index).get(slug)).toMatchObject(exposure);
  });

  it.each(["hébergeur", "réinsertion", "panorama"])("finds %s in what is said of an experience", (q) => {
    const { rows } = viewOf(index, { ...EMPTY_QUERY, q });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ experienceSlug }) => experienceSlug)).size).toBe(1);
  });

  it.each([
    ["mysql", "Bases de données SQL", "Confirmé"],
    ["docker", null, null],
    ["lxc", null, null],
  ])("gives %s the level of the skill %s when it has none of its own", (slug, skill, label) => {
    const through = levelsThroughSkills(index).get(slug);
    expect(through?.skill ?? null).toBe(skill);
    expect(through?.level.label ?? null).toBe(label);
  });

  it("finds and names the projects of a filter", () => {
    const query = { ...EMPTY_QUERY, tech: ["proxmox"], org: ["aday"], from: "2018", to: "2021" };
    expect(viewOf(index, query).rows.map(({ title }) => title)).toEqual([
      "Infrastructure du Datacenter",
      "Backup des Windows Server",
    ]);
    expect(sentenceOf(index, query, wordsFor("fr"))).toBe("Projets avec Proxmox, chez Aday, de 2018 à 2021");
  });
});
