import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type ExportInput, exportInputOf } from "@/lib/cv/export/export-input";
import { DEFAULT_OPTIONS } from "@/lib/cv/export/export-options";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { exposuresOf } from "@/lib/cv/view/charts/exposure";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import type { Locale } from "@/lib/cv/vocabulary";
import { aCv, anExperience, aProject, aTechnology } from "@/tests/support/cv-factory";
import { bookmarksAt, elementsOf, type ReadPdf, readDocx, readPdf, textOf } from "@/tests/support/read-paper";
import { textInside } from "@/tests/support/text-inside";
import { type CvDocument, documentOf } from "./document";
import { renderDocx } from "./docx/docx";
import { renderPdf } from "./pdf/pdf";

/** The shape that JSON Resume publishes; its formats are checked where the file is made. */
const isResume = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url)
        .resolve("@jsonresume/schema/package.json")
        .replace(/package\.json$/, "schema.json"),
      "utf8",
    ),
  ),
);

const never = new AbortController().signal;
const LINK = "https://cv.example.org/?tech=proxmox&from=2018";

function inputOf(
  cv: Cv,
  query: Partial<ViewQuery> = {},
  locale: Locale = "fr",
  anonymous = false,
): ExportInput {
  return exportInputOf(indexCv(publicCv(cv), "2026-11"), { ...EMPTY_QUERY, ...query }, locale, {
    date: "2026-11-25",
    link: LINK,
    options: { ...DEFAULT_OPTIONS, anonymous },
  });
}

const pdfOf = async (input: ExportInput): Promise<ReadPdf> => readPdf(await renderPdf(input, never));
const docxOf = async (input: ExportInput): Promise<string> => readDocx(await renderDocx(input, never));

function realCv(): Cv {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("the real CV does not import");
  return read.cv;
}

const packed = (text: string) => text.normalize("NFC").replace(/[\s\u200b]/gu, "");

/** Everything that a document says, in its order; what engines add (numbers, marks) is not in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ["kind", "href", "technology", "locale", "cvLocale", "title"].includes(key) &&
    typeof inner === "string" &&
    key !== "title"
      ? []
      : textsOf(inner),
  );
}

function wordsOf({ title: _, labels: _labels, ...document }: CvDocument): string[] {
  return textsOf(document)
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word !== "");
}

describe("the real CV on paper", { timeout: 60_000 }, () => {
  it.each<[Locale, Partial<ViewQuery>]>([
    ["fr", {}],
    ["en", {}],
    ["fr", { tech: ["proxmox"] }],
    ["en", { q: "deploi" }],
  ])("has every word of the document in its text, in %s with %j", async (locale, query) => {
    const input = inputOf(realCv(), query, locale);
    const document = await documentOf(input, never);
    const words = wordsOf(document);
    expect(words.length).toBeGreaterThan(50);
    const [pdf, docx] = [packed((await pdfOf(input)).text), packed(textOf(await docxOf(input)))];
    expect(words.filter((word) => !pdf.includes(packed(word)))).toEqual([]);
    expect(words.filter((word) => !docx.includes(packed(word)))).toEqual([]);
  });

  it("is a tagged PDF with its language, title, bookmarks, links and the view attached", async () => {
    const input = inputOf(realCv(), { tech: ["proxmox"] });
    const pdf = await pdfOf(input);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.info).toMatchObject({
      Language: "fr",
      Title: "CV de Patrick Bernard",
      Author: "Patrick Bernard",
      Subject: "Projets avec Proxmox. 3 projets sur 24. Exporté le 25 novembre 2026.",
    });
    expect(bookmarksAt(pdf.outline, 1)).toEqual(["Savoir-faire", "OUTILS", "Parcours"]);
    expect(bookmarksAt(pdf.outline, 2)).toEqual(["Ingénieur Linux · OC3", "Administrateur système · Aday"]);
    expect(pdf.links).toContain(LINK);
    const [attachment] = pdf.attachments;
    expect(attachment?.name).toBe("resume.json");
    const resume = JSON.parse(attachment?.content.toString() ?? "");
    isResume(resume);
    expect(isResume.errors ?? []).toEqual([]);
    expect(resume.projects.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      bookmarksAt(pdf.outline, 3).toSorted(),
    );
  });

  it("says which of its words are in the language of the CV", async () => {
    const input = inputOf(realCv(), { org: ["oc3"] }, "en");
    const { info, spoken } = await pdfOf(input);
    expect(info.Language).toBe("en");
    for (const text of ["Ingénieur Linux · OC3", "Savoir-faire", "Mise en œuvre", "Répondre aux tickets"]) {
      expect(
        spoken.filter(([lang, said]) => lang === "fr" && packed(said).includes(packed(text))),
        text,
      ).not.toEqual([]);
    }
    const labels = spoken.filter(([lang, said]) => lang === "fr" && said.includes("Undated projects"));
    expect(labels).toEqual([]);
    const word = await textInside(Buffer.from(await renderDocx(input, never)));
    expect(word).toMatch(/<w:docDefaults>.*?<w:lang w:val="fr-FR"/s);
    expect(word).toMatch(/w:styleId="ViewNote".*?<w:lang w:val="en-GB"/s);
  });

  it("is read in the order it is shown, its headings tagged as such", async () => {
    const input = inputOf(realCv());
    const pdf = await pdfOf(input);
    const headings = pdf.tagged.filter(([role]) => /^H[1-4]$/.test(role));
    const { skillGroups, experiences, labels } = await documentOf(input, never);
    expect(headings.map(([role, text]) => `${role} ${packed(text)}`)).toEqual(
      [
        ...skillGroups.map(({ title }) => `H1 ${title}`),
        `H1 ${labels.career}`,
        ...experiences.flatMap(({ role, organisation, projects }) => [
          `H2 ${role} · ${organisation}`,
          ...projects.flatMap(({ title, sections }) => [
            `H3 ${title}`,
            ...sections.map((section) => `H4 ${section.title}`),
          ]),
        ]),
      ].map((line) => `${line.slice(0, 3)}${packed(line.slice(3))}`),
    );
    expect(pdf.text).toContain("Mise en œuvre");
    expect(pdf.text).toContain(`1 / ${pdf.pages}`);
    expect(pdf.tagged.filter(([role]) => role === "LBody" || role === "Lbl").length).toBeGreaterThan(100);
  });

  it("is a Word document of real styles: headings of each level, lists, a table with its header", async () => {
    const html = await docxOf(inputOf(realCv(), { org: ["oc3"] }));
    expect(elementsOf(html, "h1")).toEqual(["Patrick Bernard", "Savoir-faire", "OUTILS", "Parcours"]);
    expect(elementsOf(html, "h2")).toEqual(["Ingénieur Linux · OC3"]);
    expect(elementsOf(html, "h3")).toEqual(["Ingénieur Linux"]);
    expect(elementsOf(html, "h4")).toEqual(["Objectifs", "Mise en œuvre", "Stack technique"]);
    expect(elementsOf(html, "li")).toContain("Répondre aux tickets");
    const heads = ["Compétence", "Niveau", "Durée d’utilisation"];
    expect(elementsOf(html, "th")).toEqual([...heads, ...heads]);
  });

  it("says how long each skill and each technology asked for was used, in the words of the page", async () => {
    const input = inputOf(realCv(), { tech: ["proxmox"] });
    const [pdf, docx] = [packed((await pdfOf(input)).text), packed(textOf(await docxOf(input)))];
    const { index, words } = input;
    const asked = exposuresOf(index).get("proxmox");
    const shown = skillEvidenceOf(index).flatMap(({ skills }) =>
      skills.filter(({ exposure }) => exposure.atMost > 0),
    );
    expect(shown.length).toBeGreaterThan(5);
    for (const exposure of [
      ...shown.map((skill) => skill.exposure),
      ...(asked === undefined ? [] : [asked]),
    ]) {
      expect(pdf).toContain(packed(words.exposure(exposure)));
      expect(docx).toContain(packed(words.exposure(exposure)));
    }
    for (const paper of [pdf, docx])
      expect(paper).toContain(packed("Proxmox : 1 an attesté, ≤ 13 ans 5 mois"));
  });

  it("says so when a view has no project", async () => {
    const input = inputOf(realCv(), { q: "zzzz" });
    expect((await pdfOf(input)).text).toContain("Aucun projet ne correspond à cette vue.");
    expect(textOf(await docxOf(input))).toContain("Aucun projet ne correspond à cette vue.");
  });
});

describe("any text on paper", { timeout: 60_000 }, () => {
  const HARD = [
    "Étude & réalisation d’œuvres – « fin »",
    "a < b && c > d <script>alert(1)</script>",
    '#import "x"; $x$ *gras* _it_ @ref `c` [x] \\ {{y}} #panic("no") //',
    "ffi fl office affiché",
    "תכנות בעברית",
    "🎉 👩‍💻 🇫🇷",
    `${"Très long titre ".repeat(19)}fin`,
    "x".repeat(300),
  ];

  it("survives: markup of any kind, emoji, right-to-left letters, words longer than a line", async () => {
    const cv = aCv({
      experiences: [
        anExperience({
          organisation: HARD[1] ?? "",
          projects: HARD.map((title, at) =>
            aProject({
              title,
              slug: `p-${at}`,
              sections: [{ kind: "other", title: "Texte", body: "Ligne un\\\nligne deux" }],
            }),
          ),
        }),
      ],
    });
    const input = inputOf(cv);
    const pdf = await pdfOf(input);
    expect(bookmarksAt(pdf.outline, 3).map(packed)).toEqual(HARD.map(packed));
    const text = packed(pdf.text);
    for (const word of HARD.flatMap((title) => title.split(/\s+/))) expect(text).toContain(packed(word));
    const html = await docxOf(input);
    expect(elementsOf(html, "h3")).toEqual(HARD);
    expect(textOf(html)).toContain("Ligne un\nligne deux");
  });

  it("is read from the right where it begins with letters that are", async () => {
    const title = "תכנות בעברית ב PostgreSQL";
    const cv = aCv({
      experiences: [anExperience({ projects: [aProject({ title, summary: `${title} MariaDB` })] })],
    });
    const { pieces } = await pdfOf(inputOf(cv));
    const leftOf = (part: string) => pieces.filter(({ text }) => text.includes(part)).map(({ left }) => left);
    const [inTitle = 0, inSummary = 0] = leftOf("תכנות");
    const [latinInTitle = Number.POSITIVE_INFINITY] = leftOf("PostgreSQL");
    const [latinInSummary = Number.POSITIVE_INFINITY] = leftOf("MariaDB");
    expect(latinInTitle).toBeLessThan(inTitle);
    expect(latinInSummary).toBeLessThan(inSummary);
  });

  it("links only what is safe, and shows the text of the rest", async () => {
    const body =
      "[bon](https://ok.example/a?b=1&c=2) [mal](javascript:alert(1)) [pire](data:text/html,x) <https://nu.example/> <b>gras</b> <!-- caché -->";
    const cv = aCv({ sections: [{ title: "Liens", body, hidden: false }] });
    const pdf = await pdfOf(inputOf(cv));
    expect(pdf.links).toEqual(["https://ok.example/a?b=1&c=2", "https://nu.example/", LINK]);
    for (const text of ["mal", "pire", "gras"]) expect(pdf.text).toContain(text);
    expect(pdf.text).not.toContain("caché");
    const html = await docxOf(inputOf(cv));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://ok.example/a?b=1&amp;c=2",
      "https://nu.example/",
      LINK.replace("&", "&amp;"),
    ]);
  });

  it("is given a sign, and a note, where no font can draw it", async () => {
    const cv = aCv({
      sections: [{ title: "Signes", body: "avant \u{10ffd0}\u{e0fff}\u{1f8ff} après", hidden: false }],
    });
    const { text } = await pdfOf(inputOf(cv));
    expect(packed(text)).toMatch(/avant□*après/);
    expect(text).toContain("les polices de ce document");
  });

  it("marks the technologies that the view asks for, and tells those that the text does not", async () => {
    const cv = aCv({
      technologies: [aTechnology("Proxmox"), aTechnology("Ceph")],
      experiences: [
        anExperience({
          projects: [
            aProject({
              uses: [
                "proxmox",
                { technology: "ceph", kind: "evaluated", stated: { from: "2018", to: "2019" } },
              ],
              sections: [{ kind: "stack", title: "Stack", body: "* Proxmox VE, etc." }],
            }),
          ],
        }),
      ],
    });
    const [project] =
      (await documentOf(inputOf(cv, { tech: ["proxmox"] }), never)).experiences[0]?.projects ?? [];
    expect(JSON.stringify(project?.sections)).toContain('"technology":"matched"');
    expect(project?.technologies.map(({ text }) => text).join("")).toBe("Ceph (évalué) (2018 – 2019)");
    expect((await pdfOf(inputOf(cv, { tech: ["proxmox"] }))).text).toContain("Ceph (évalué) (2018 – 2019)");
  });
});

describe("work that nobody waits for", { timeout: 60_000 }, () => {
  it("stops at once, and leaves what others wait for alone", async () => {
    const leaving = new AbortController();
    const gone = new Error("gone");
    const input = inputOf(realCv());
    const left = renderPdf(input, leaving.signal).catch((error: unknown) => error);
    const queued = renderDocx(input, leaving.signal).catch((error: unknown) => error);
    const kept = renderPdf(input, never);
    leaving.abort(gone);
    expect(await left).toBe(gone);
    expect(await queued).toBe(gone);
    expect((await readPdf(await kept)).isTagged).toBe(true);
    await expect(renderPdf(input, AbortSignal.abort(gone))).rejects.toBe(gone);
  });
});
