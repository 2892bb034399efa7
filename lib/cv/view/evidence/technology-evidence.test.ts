import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { importMarkdown } from "../../import/markdown/import-markdown";
import type { Cv } from "../../model";
import { publicCv } from "../../public";
import type { Quote } from "../../technologies/quote";
import { wordsFor } from "../../words/words";
import { datedEnds } from "../charts/technology-facts";
import { type CvIndex, indexCv } from "../filter/index-cv";
import { EMPTY_QUERY } from "../filter/query";
import { viewOf } from "../filter/view";
import { technologyEvidenceOf } from "./technology-evidence";

const TODAY = "2026-11";
const french = wordsFor("fr");
const english = wordsFor("en");

const imported = importMarkdown(readFileSync("db/seed/cv.md"));
if (!imported.ok) throw new Error("the seed CV is refused");
const seed = indexCv(publicCv(imported.cv), TODAY);

function evidenceIn(index: CvIndex, slug: string) {
  const evidence = technologyEvidenceOf(index, slug);
  if (evidence === null) throw new Error(`the CV has no ${slug}`);
  return evidence;
}

/** A quote with its marks as brackets. */
function spelled({ line }: Quote): string {
  return line.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
}

function quotesIn(index: CvIndex, slug: string): string[] {
  return evidenceIn(index, slug).uses.flatMap(({ quotes }) => quotes.map(spelled));
}

describe("the evidence of the seed CV", () => {
  it.each([
    ["clonezilla", "attesté de 2008 à 2018 (11 ans), chez Aday", "11 ans attestés"],
    ["vmware", "attesté de 2018 à 2020 (3 ans), chez Aday", "3 ans attestés"],
    [
      "proxmox",
      "deux expériences, attesté en 2020 (1 an), au plus 13 ans 5 mois, dernière utilisation mai 2024",
      "1 an attesté, ≤\u00a013 ans 5 mois",
    ],
    [
      "bash",
      "trois expériences, au plus 14 ans 6 mois, dernière utilisation mai 2024",
      "≤\u00a014 ans 6 mois",
    ],
    ["zabbix", "chez Aday, 2008 à 2021, au plus 13 ans 2 mois", "≤\u00a013 ans 2 mois"],
    ["postfix", "chez OC3, 2024, au plus 3 mois", "≤\u00a03 mois"],
    [
      "glusterfs",
      "chez Aday, 2008 à 2021, au plus 13 ans 2 mois, évalué dans un autre projet",
      "≤\u00a013 ans 2 mois",
    ],
    ["ceph", "évalué dans un projet, aucun ne l’utilise", "évalué"],
    ["docker", "déclaré Débutant, aucun projet ne l’utilise", "déclaré"],
    ["gitea", "déclaré Débutant, aucun projet ne l’utilise", "déclaré"],
  ])("words %s as the CV allows", (slug, sentence, exposure) => {
    const { facts } = evidenceIn(seed, slug);
    expect(french.evidence(facts)).toBe(`${facts.name}\u00a0: ${sentence}`);
    expect(french.exposure(facts.exposure)).toBe(exposure);
  });

  it("counts the months of Bash at Nevrax, Aday and OC3 once each", () => {
    const { facts, places } = evidenceIn(seed, "bash");
    expect(facts.exposure).toMatchObject({ stated: 0, atMost: 174, used: 8, projects: 8 });
    expect(places).toEqual([
      { orgSlug: "oc3", organisation: "OC3", projects: 1 },
      { orgSlug: "aday", organisation: "Aday", projects: 6 },
      { orgSlug: "nevrax", organisation: "Nevrax", projects: 1 },
    ]);
  });

  it("tells the dated year of Proxmox from what its missions only bound", () => {
    const { facts, uses } = evidenceIn(seed, "proxmox");
    expect(facts.exposure).toMatchObject({ stated: 12, atMost: 161 });
    expect(uses.map(({ project, kind, period }) => [project.title, kind, french.period(period)])).toEqual([
      ["Ingénieur Linux", "inherited", "mars 2024 – mai 2024"],
      ["Infrastructure du Datacenter", "inherited", "oct. 2008 – nov. 2021"],
      ["Backup des Windows Server", "stated", "2020"],
    ]);
  });

  it("knows which first and last uses the CV dates and which are only bounds", () => {
    expect(datedEnds(evidenceIn(seed, "clonezilla").facts)).toEqual({ first: true, last: true });
    expect(datedEnds(evidenceIn(seed, "proxmox").facts)).toEqual({ first: false, last: false });
    expect(datedEnds(evidenceIn(seed, "bash").facts)).toEqual({ first: false, last: false });
  });

  it("quotes the very lines that name a technology, with its name marked", () => {
    expect(quotesIn(seed, "glusterfs")).toEqual(["Stockage distribué ([GlusterFS])", "[GlusterFS]"]);
    expect(quotesIn(seed, "clonezilla")).toEqual(["[Clonezilla] (2008-2018)"]);
    expect(quotesIn(seed, "kvm")).toEqual(["Virtualisation : [KVM], VMware ESXi", "Proxmox : LXC, [KVM]"]);
    expect(quotesIn(seed, "xymon")[0]).toContain("[Hobbit/Xymon]");
    expect(quotesIn(seed, "linux-vserver")).toEqual([
      "Conteneurisation : LXC, libvirt, virt-manager, virsh, [vservers]",
    ]);
  });

  it("marks the name of every technology in every project that uses or evaluates it", () => {
    for (const slug of seed.technologies.keys()) {
      for (const { project, quotes } of evidenceIn(seed, slug).uses) {
        const marked = quotes.filter(({ line }) => line.some((piece) => piece.marked));
        expect(marked.length, `${slug} in ${project.title}`).toBeGreaterThan(0);
        expect(marked).toHaveLength(quotes.length);
      }
    }
  });

  it("says what GlusterFS was used for, that it was evaluated elsewhere, and where it is declared", () => {
    const { uses, declarations } = evidenceIn(seed, "glusterfs");
    expect(uses.map(({ project, kind }) => [project.title, kind])).toEqual([
      ["Infrastructure Veille Audiovisuel (IA/LLM)", "inherited"],
      ["Etude de stockage distribués", "evaluated"],
    ]);
    expect(declarations).toMatchObject([
      { group: "OUTILS", skill: "GlusterFS", level: { label: "Confirmé" } },
    ]);
  });

  it("names what is used most often with Zabbix, its own category before others", () => {
    const { usedWith } = evidenceIn(seed, "zabbix");
    expect(usedWith).toHaveLength(8);
    expect(usedWith.slice(0, 2).map(({ technology, projects }) => [technology.name, projects])).toEqual([
      ["Xymon", 2],
      ["Bash", 2],
    ]);
  });

  it("has nothing for what the CV does not name", () => {
    expect(technologyEvidenceOf(seed, "cobol")).toBeNull();
  });
});

describe("evidence", () => {
  const anyIndex = arbitraryCv.map((cv) => indexCv(publicCv(cv), TODAY));

  it("holds every use of every visible project, and nothing else, on any CV", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        for (const slug of index.technologies.keys()) {
          const uses = viewOf(index, EMPTY_QUERY).rows.flatMap((row) =>
            index.projects
              .flatMap(({ project }) => (project.slug === row.slug ? project.uses : []))
              .filter(({ technology }) => technology === slug)
              .map(({ kind, stated }) => [
                row.slug,
                kind === "used" ? (stated ? "stated" : "inherited") : kind,
              ]),
          );
          expect(evidenceIn(index, slug).uses.map(({ project, kind }) => [project.slug, kind])).toEqual(uses);
        }
      }),
    );
  });

  it("is the same whatever is filtered", () => {
    const filtered = arbitraryCv.chain((cv) =>
      fc.record({ cv: fc.constant(publicCv(cv)), query: arbitraryQuery(publicCv(cv)) }),
    );
    fc.assert(
      fc.property(filtered, ({ cv, query }) => {
        const [untouched, viewed] = [indexCv(cv, TODAY), indexCv(cv, TODAY)];
        viewOf(viewed, query);
        for (const slug of untouched.technologies.keys()) {
          expect(technologyEvidenceOf(viewed, slug)).toEqual(technologyEvidenceOf(untouched, slug));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("counts companions as the projects that use both", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const uses = (slug: string) =>
          index.projects.filter(({ project }) =>
            project.uses.some((use) => use.technology === slug && use.kind === "used"),
          );
        for (const slug of index.technologies.keys()) {
          const together = uses(slug);
          for (const { technology, projects } of evidenceIn(index, slug).usedWith) {
            expect(projects).toBe(uses(technology.slug).filter((entry) => together.includes(entry)).length);
            expect(projects).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("finds a use that was added by hand by any spelling of it, and quotes nothing when the text is silent", () => {
    const project = (body: string) => ({
      uses: [aUse("acme")],
      sections: [{ kind: "stack" as const, title: "Stack", body }],
    });
    const index = indexCv(
      aCv({
        technologies: [aTechnology("Acme", { aliases: ["Acme Server 3000"] })],
        experiences: [
          anExperience({
            projects: [
              aProject({ title: "A", ...project("* **serveur** `acme`, autre\n* acmeologie") }),
              aProject({ title: "B", ...project("- voir [Acme Server 3000](https://x.org/a)") }),
              aProject({ title: "C", ...project("rien") }),
            ],
          }),
        ],
      }),
      TODAY,
    );
    expect(quotesIn(index, "acme")).toEqual(["serveur [acme], autre", "voir [Acme Server 3000]"]);
    expect(evidenceIn(index, "acme").uses).toHaveLength(3);
  });

  it("quotes a long paragraph around the name only", () => {
    const prose = `${"avant ".repeat(100)}avec Proxmox en production ${"après ".repeat(100)}`;
    const cv = aCv({
      technologies: [aTechnology("Proxmox")],
      experiences: [
        anExperience({
          projects: [
            aProject({
              uses: ["proxmox"],
              sections: [{ kind: "stack", title: "Stack", body: prose }],
            }),
          ],
        }),
      ],
    });
    const [quote = ""] = quotesIn(indexCv(cv, TODAY), "proxmox");
    expect(quote).toMatch(/^… avant .* avec \[Proxmox\] en production .* après …$/);
    expect(quote.length).toBeLessThan(260);
  });
});

describe("the wording of evidence", () => {
  /** Takes away every duration that is bounded; one that is left would be claimed. */
  const BOUNDED =
    /(?:≤\u00a0|au plus |at most )(?:\d+ (?:ans?|years?)(?: \d+ (?:mois|months?))?|\d+ (?:mois|months?))/g;
  const DURATION = /\d+ (?:ans?|mois|years?|months?)/;
  const DATED = /attesté|documented/;

  function expectNoClaim(cv: Cv) {
    const index = indexCv(publicCv(cv), TODAY);
    for (const slug of index.technologies.keys()) {
      const { facts, uses } = evidenceIn(index, slug);
      const proves = uses.some(({ kind }) => kind === "stated") && facts.exposure.stated > 0;
      for (const words of [french, english]) {
        const name = `${facts.name}${words.locale === "fr" ? "\u00a0" : ""}: `;
        for (const text of [words.exposure(facts.exposure), words.evidence(facts).slice(name.length)]) {
          expect(DATED.test(text)).toBe(proves);
          if (!proves) expect(text.replace(BOUNDED, "")).not.toMatch(DURATION);
        }
      }
    }
  }

  it("never claims a duration that the CV does not date, on the seed CV", () => {
    expectNoClaim(imported.cv);
  });

  it("never claims a duration that the CV does not date, on any CV", () => {
    fc.assert(fc.property(arbitraryCv, expectNoClaim), { numRuns: 50 });
  });

  it("keeps to a bound, a mission or a declaration where nothing is dated, on the seed CV", () => {
    const undated = [...seed.technologies.keys()]
      .map((slug) => evidenceIn(seed, slug).facts)
      .filter(({ exposure }) => exposure.stated === 0);
    expect(undated.length).toBeGreaterThan(90);
    for (const facts of undated) {
      expect(french.exposure(facts.exposure)).toMatch(/^(?:≤\u00a0.*|évalué|déclaré)$/);
      expect(french.evidence(facts)).toMatch(/au plus|évalué dans|déclaré/);
      expect(english.evidence(facts)).toMatch(/at most|evaluated in|declared/);
    }
  });
});
