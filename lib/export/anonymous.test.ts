import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymousCv } from "@/lib/cv/export/anonymous-cv";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { DEFAULT_OPTIONS } from "@/lib/cv/export/export-options";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import type { Cv } from "@/lib/cv/model";
import { fold } from "@/lib/cv/normalize";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import { viewOf } from "@/lib/cv/view/filter/view";
import { serverWords } from "@/lib/cv/words/server-words";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject, aTechnology } from "@/tests/support/cv-factory";
import { inflatedPdf, inflatedZip } from "@/tests/support/inflated";
import { bookmarksAt, readPdf } from "@/tests/support/read-paper";
import { documentOf } from "./document";
import { exportCv, exporterFor } from "./registry";

const never = new AbortController().signal;

function anonymousInputOf(cv: Cv, query: Partial<ViewQuery> = {}) {
  return exportInputOf(indexCv(publicCv(cv), "2026-11"), { ...EMPTY_QUERY, ...query }, "fr", {
    date: "2026-11-25",
    link: "https://zoe-aramitz.example.org/",
    options: { ...DEFAULT_OPTIONS, anonymous: true },
  });
}

/** Ways to write who and where that a text may hold. */
const IDENTIFYING = [
  "Zoé D’Aramitz",
  "ZOE D'ARAMITZ",
  "d’Aramitz, Zoé",
  "**Zoé** _D’Aramitz_",
  "Zo&#233; D’Ara&#x6d;itz",
  "zoe.aramitz@mail.example",
  "[mon site](https://aramitz.example/zoe?x=(1))",
  "<https://www.aday.example/>",
  "[ref]: https://aday.example/",
  "chez Aday",
  "à l’ADAY",
  "**Ad**ay",
  "Ada\\y",
  "OC3",
  "OC 3",
  "l’équipe de nevrax",
  "株式会社で働く",
  "zaramitz",
  "ou au 06 12 34 56 78",
  "tél. 06.12.34.56.78",
  "+33 6 12 34 56 78",
  "+33 (0)6-12-34-56-78",
  "linkedin.com/in/zoe-a",
];
/** What of it must never be seen, folded. */
const SECRETS = ["aramitz", "zoe", "aday", "oc3", "nevrax", "株式会社", "example.org", "56", "linkedin"];

/** Too long to be found in the bytes of a font by chance. */
const LONG_SECRETS = ["aramitz", "zoelie", "adayrama", "nevrax"];

const leaksOf = (text: string) => SECRETS.filter((secret) => fold(text).includes(secret));

const EMPLOYERS = ["Aday", "OC3", "Nevrax", "株式会社"].map((organisation, at) =>
  anExperience({ organisation, slug: `employer-${at}` }),
);

/** A CV whose every text may say who and where. */
const tellingCv: fc.Arbitrary<Cv> = fc
  .tuple(arbitraryCv, fc.array(fc.constantFrom(...IDENTIFYING), { minLength: 12, maxLength: 12 }))
  .map(([cv, said]) => {
    let at = 0;
    const telling = (text: string) => `${text} ${said[at++ % said.length]}`.trim();
    const body = (text: string) => `${text}\n* ${telling("vu")}\n\n${telling("")}`;
    return {
      ...cv,
      profile: { ...cv.profile, titles: [telling("Ingénieure")], summary: body(cv.profile.summary) },
      experiences: [...cv.experiences, ...EMPLOYERS].map((experience) => ({
        ...experience,
        role: telling(experience.role),
        summary: body(experience.summary),
        projects: experience.projects.map((project) => ({
          ...project,
          title: telling(project.title),
          summary: body(project.summary),
          sections: project.sections.map((section) => ({
            ...section,
            title: telling(section.title),
            body: body(section.body),
          })),
        })),
      })),
      sections: cv.sections.map((section) => ({ ...section, body: body(section.body) })),
    };
  });

describe("an anonymous export", { timeout: 60_000 }, () => {
  it("says nowhere who it is nor for whom they worked, whatever the texts say, in words as in data", async () => {
    await fc.assert(
      fc.asyncProperty(
        tellingCv.chain((cv) => fc.tuple(fc.constant(cv), arbitraryQuery(publicCv(cv)))),
        async ([cv, query]) => {
          const input = anonymousInputOf(cv, { ...query, q: query.q === "" ? "" : "Aday" });
          const known = input.index.cv.experiences.map(({ organisation }) => organisation);
          const said = JSON.stringify([await documentOf(input, never), known, input.sentence]);
          // Sectors of a random CV are made of its words, not of its employers.
          expect(leaksOf(said)).toEqual([]);
          expect(leaksOf(renderJsonResume(input))).toEqual([]);
          expect(input.link).toBeNull();
        },
      ),
    );
  });

  it("shows the same projects in the same order as the view that says who", () => {
    fc.assert(
      fc.property(
        arbitraryCv.chain((cv) => fc.tuple(fc.constant(cv), arbitraryQuery(publicCv(cv)))),
        ([cv, query]) => {
          const shown = viewOf(indexCv(publicCv(cv), "2026-11"), query);
          const { view, index } = anonymousInputOf(cv, query);
          const placeIn = (list: readonly { project: { slug: string } }[]) => (slug: string) =>
            list.findIndex(({ project }) => project.slug === slug);
          const before = placeIn(indexCv(publicCv(cv), "2026-11").projects);
          const after = placeIn(index.projects);
          expect(view.rows.map(({ slug }) => after(slug))).toEqual(
            shown.rows.map(({ slug }) => before(slug)),
          );
          expect(view.rows.map((row) => row.technologies.map(({ matched }) => matched))).toEqual(
            shown.rows.map((row) => row.technologies.map(({ matched }) => matched)),
          );
        },
      ),
    );
  });

  it("leaks nothing in any byte of the PDF or the Word file, nor in their names", async () => {
    const cv = aCv({
      profile: {
        name: "Zoélie D’Aramitz",
        summary: "Zoélie a travaillé chez Adayrama : https://adayrama.example/zoelie",
        contacts: [{ kind: "email", value: "zoelie@aramitz.example", private: false }],
        birthDate: "1980-11-18",
        birthDatePublic: true,
      },
      technologies: [aTechnology("Adayrama Cloud"), aTechnology("Bash")],
      experiences: [
        anExperience({
          organisation: "Adayrama",
          sector: "Panorama de presse",
          summary: "Adayrama archive la presse.",
          projects: [aProject({ title: "Migration d’Adayrama", uses: ["adayrama-cloud", "bash"] })],
        }),
        anExperience({ organisation: "Nevrax", projects: [aProject({ title: "Jeu" })] }),
      ],
    });
    const input = anonymousInputOf(cv);
    for (const format of ["pdf", "docx"] as const) {
      const exporter = exporterFor(format);
      if (exporter === undefined) throw new Error(format);
      const { body, fileName } = await exportCv(exporter, input);
      const bytes = Buffer.from(body);
      const all = format === "pdf" ? inflatedPdf(bytes) : inflatedZip(bytes);
      expect(LONG_SECRETS.filter((secret) => fold(all).includes(secret))).toEqual([]);
      expect(all).not.toContain("1980");
      expect(fileName).toBe(`cv.${format}`);
    }
    const pdf = exporterFor("pdf");
    const read = await readPdf(Buffer.from((pdf && (await exportCv(pdf, input)).body) ?? ""));
    expect(
      leaksOf(JSON.stringify({ ...read, attachments: read.attachments.map((file) => String(file.content)) })),
    ).toEqual([]);
    expect(read.info).toMatchObject({ Title: "CV de Z. D.", Author: "Z. D." });
    expect(bookmarksAt(read.outline, 2)).toEqual(["Panorama de presse", "Employeur 2"]);
    expect(bookmarksAt(read.outline, 3)).toEqual(["Migration d’Panorama de presse", "Jeu"]);
    expect(read.links).toEqual([]);
  });
});

describe("who is hidden", () => {
  const line = (cv: Cv, text: string) => anonymousCv(cv, serverWords("fr").paper).redact.line(text);
  const cv = aCv({
    profile: { name: "Jean-Paul de La Tour" },
    experiences: [
      anExperience({ organisation: "SJT" }),
      anExperience({ organisation: "Société Nationale Ferroviaire (SNF)" }),
      anExperience({ organisation: "Petit Atelier", slug: "petit-atelier" }),
    ],
  });

  it.each([
    ["Solidarités et Jalons pour le Travail est une association", "Employeur 1 est une association"],
    ["à la SNF, puis à la société nationale ferroviaire", "à la Employeur 2, puis à la Employeur 2"],
    ["jean-paul, JP de la Tour", "J.-P., JP de la T."],
    ["un petit serveur de la salle", "un petit serveur de la salle"],
    ["Écrire à x@y.fr ou www.y.fr/z.", "Écrire à [retiré] ou [retiré]"],
    ["", ""],
  ])("of %j leaves %j", (text, left) => {
    expect(line(cv, text)).toBe(left);
  });

  it("is one employer by one name, and two of one sector are told apart", () => {
    const { cv: hidden } = anonymousCv(
      aCv({
        experiences: [
          anExperience({ organisation: "A1", slug: "a1", sector: "Presse" }),
          anExperience({ organisation: "B2", slug: "b2", sector: "presse" }),
          anExperience({ organisation: "A1", slug: "a1-2" }),
          anExperience({ organisation: "", role: "Indépendant", slug: "independant" }),
        ],
      }),
      serverWords("en").paper,
    );
    expect(hidden.experiences.map(({ organisation }) => organisation)).toEqual([
      "Presse",
      "presse (2)",
      "Presse",
      "",
    ]);
  });
});
