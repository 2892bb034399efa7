import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymousCv } from "@/lib/cv/export/anonymous-cv";
import { type ExportInput, exportInputOf } from "@/lib/cv/export/export-input";
import { DEFAULT_OPTIONS } from "@/lib/cv/export/export-options";
import { creativeWorkOf, definedTermOf, definedTermSetOf, profilePageOf } from "@/lib/cv/export/schema-org";
import { viewCardOf } from "@/lib/cv/export/view-card";
import type { Cv } from "@/lib/cv/model";
import { compareOffer, matchJson } from "@/lib/cv/offer/comparison";
import { comparisonCsv } from "@/lib/cv/offer/export/comparison-csv";
import { comparisonMarkdown } from "@/lib/cv/offer/export/comparison-md";
import { publicCv } from "@/lib/cv/public";
import { technologyEvidenceOf } from "@/lib/cv/view/evidence/technology-evidence";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { serverWords } from "@/lib/cv/words/server-words";
import { wordsFor } from "@/lib/cv/words/words";
import { arbitraryCv, PUBLIC_PHOTO, SECRET_DIGEST } from "@/tests/support/arbitrary-cv";
import { inflatedPdf, inflatedZip } from "@/tests/support/inflated";
import { PLANTED, planted } from "@/tests/support/planted";
import { readPdf } from "@/tests/support/read-paper";
import { comparisonDocument } from "./comparison/comparison-document";
import { documentOf } from "./document";
import { EXPORTERS, exportCv } from "./registry";

const TODAY = "2026-11";
const ORIGIN = "https://cv.example.org";
const never = new AbortController().signal;

/** What leaves of a CV as text, by the name of its door. */
async function textDoors(index: CvIndex): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const anonymous of [false, true]) {
    const input = inputOf(index, anonymous);
    for (const exporter of EXPORTERS.filter(({ format }) => !isPacked(format))) {
      texts[`${exporter.format}${anonymous ? " anonymous" : ""}`] = String(
        (await exportCv(exporter, input)).body,
      );
    }
    texts[`paper${anonymous ? " anonymous" : ""}`] = JSON.stringify(await documentOf(input, never));
  }
  const { cv } = index;
  const comparison = compareOffer(index, "Bash, Proxmox: 3 years. Docker is a plus.", "en");
  const evidence = cv.technologies.flatMap(({ slug }) => technologyEvidenceOf(index, slug) ?? []);
  return {
    ...texts,
    "JSON-LD": JSON.stringify([
      profilePageOf(cv, ORIGIN, "2026-07-01"),
      definedTermSetOf(cv, ORIGIN),
      ...index.projects.map(({ row }) => creativeWorkOf(row, cv.profile.name, ORIGIN)),
      ...evidence.map((each) => definedTermOf(each, cv.profile.name, ORIGIN)),
    ]),
    "picture of the view": JSON.stringify(viewCardOf(index, EMPTY_QUERY, wordsFor("en"))),
    "lines that prove a technology": JSON.stringify(evidence.map(({ uses }) => uses)),
    "comparison on paper": JSON.stringify(
      comparisonDocument({ index, comparison, locale: "en", date: "2026-07-01", link: null }),
    ),
    "comparison with an offer": JSON.stringify(matchJson(comparison, "en")),
    "comparison in CSV": comparisonCsv({ index, comparison, locale: "en", date: "2026-07-01", link: null }),
    "comparison in Markdown": comparisonMarkdown({
      index,
      comparison,
      locale: "en",
      date: "2026-07-01",
      link: null,
    }),
  };
}

const isPacked = (format: string) => ["xlsx", "docx", "pdf"].includes(format);

function inputOf(index: CvIndex, anonymous: boolean): ExportInput {
  return exportInputOf(index, EMPTY_QUERY, "en", {
    date: "2026-11-27",
    link: `${ORIGIN}/`,
    options: { ...DEFAULT_OPTIONS, anonymous },
  });
}

const openDoors = async (cv: Cv) =>
  Object.entries(await textDoors(indexCv(cv, TODAY))).flatMap(([door, text]) =>
    text.includes(PLANTED) ? [door] : [],
  );

describe("a field that no description knows", { timeout: 60_000 }, () => {
  it("is neither in the public CV nor in the anonymous copy", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        expect(JSON.stringify(planted(cv))).toContain(PLANTED);
        expect(JSON.stringify(publicCv(planted(cv)))).not.toContain(PLANTED);
        expect(JSON.stringify(anonymousCv(planted(cv), serverWords("fr").paper).cv)).not.toContain(PLANTED);
      }),
    );
  });

  it("leaves through no door, even when the door before it stands open", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCv, async (cv) => {
        expect(await openDoors(planted(publicCv(cv)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is in no byte of the files, nor in what they have attached", async () => {
    const [cv] = fc.sample(arbitraryCv, { seed: 7, numRuns: 1 });
    if (cv === undefined) throw new Error("There is no CV.");
    for (const anonymous of [false, true]) {
      const input = inputOf(indexCv(planted(publicCv(cv)), TODAY), anonymous);
      for (const exporter of EXPORTERS.filter(({ format }) => isPacked(format))) {
        const bytes = Buffer.from((await exportCv(exporter, input)).body);
        if (exporter.format === "pdf") {
          const { text, attachments } = await readPdf(bytes);
          const attached = attachments.map(({ content }) => String(content)).join("\n");
          expect(attached).toContain("x_slug");
          const all = [inflatedPdf(bytes), text, attached].join("\n");
          expect([exporter.format, all.includes(PLANTED)]).toEqual([exporter.format, false]);
        } else
          expect([exporter.format, inflatedZip(bytes).includes(PLANTED)]).toEqual([exporter.format, false]);
      }
    }
  });
});

describe("a photo", { timeout: 60_000 }, () => {
  const doorsWith = async (cv: Cv, text: string) => {
    const doors = Object.entries(await textDoors(indexCv(publicCv(cv), TODAY)));
    return doors.filter(([, given]) => given.includes(text)).map(([door]) => door);
  };
  const withPhoto = (cv: Cv, photo: string, photoPublic: boolean): Cv => ({
    ...cv,
    profile: { ...cv.profile, photo, photoPublic },
  });

  it("that is private leaves through no door; one that is public, with the resume and the person alone", async () => {
    const isPrivate = `${SECRET_DIGEST}-480x512.jpg`;
    await fc.assert(
      fc.asyncProperty(arbitraryCv, async (cv) => {
        expect(await doorsWith(withPhoto(cv, isPrivate, false), SECRET_DIGEST)).toEqual([]);
        const doors = await doorsWith(withPhoto(cv, PUBLIC_PHOTO, true), PUBLIC_PHOTO);
        expect(doors.toSorted()).toEqual(["JSON-LD", "resume.json"]);
      }),
      { numRuns: 10 },
    );
  });
});
