import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importCv } from "@/lib/cv/import/import-cv";
import { FORMS_FOLDER, FORMS_OF } from "@/tests/documents/forms";
import { readPrinted } from "./read-printed";

/**
 * Ten CVs as Word and PDF files (tests/documents/make-forms.ts) give the experiences that their Markdown gives. What our own
 * PDF holds is what the importer made of the Markdown, in another layout, so that its words are those of the export.
 */

const importOf = (markdown: string | Uint8Array) => {
  const read = importCv(typeof markdown === "string" ? new TextEncoder().encode(markdown) : markdown);
  return read.ok ? read : null;
};

type Read = ReturnType<typeof importOf>;

const experiencesOf = (read: Read) =>
  (read?.cv.experiences ?? []).map(({ organisation, role, from, to }) =>
    JSON.stringify({ organisation, role, from, to }),
  );

/** The words of a text; addresses of pictures and links are not on paper. */
const wordsOf = (text: string) =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|<[^>]*>/g, " ")
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const markdownOf = (file: string) =>
  readPrinted(file.endsWith(".docx") ? "docx" : "pdf", readFileSync(join(FORMS_FOLDER, file)));

test.each(FORMS_OF)(
  "$source gives its experiences from Word and from every PDF",
  { timeout: 30_000 },
  async ({ source, forms }) => {
    const markdown = readFileSync(source);
    const wanted = experiencesOf(importOf(markdown));
    for (const form of ["docx", "libreoffice", "chromium", "columns"] as const) {
      const text = await markdownOf(forms[form]);
      const read = importOf(text);
      expect(experiencesOf(read), form).toEqual(wanted);
      const words = new Set(wordsOf(text));
      expect(
        wordsOf(markdown.toString()).filter((word) => !words.has(word)),
        form,
      ).toEqual([]);
      for (const { became, where } of read?.ledger ?? [])
        expect(became === "noise" || where !== null).toBe(true);
    }
  },
);

test("our own PDF gives back at least nineteen of twenty experiences, as the pages show them", async () => {
  let [found, all] = [0, 0];
  for (const { source, forms } of FORMS_OF) {
    const parts = (read: Read) =>
      (read?.cv.experiences ?? []).map(({ organisation, role, from, to }) =>
        JSON.stringify({ names: [organisation, role].toSorted(), from, to }),
      );
    const wanted = parts(importOf(readFileSync(source)));
    const got = parts(importOf(await markdownOf(forms.typst)));
    all += wanted.length;
    found += wanted.filter((experience) => got.includes(experience)).length;
  }
  expect(found / all).toBeGreaterThanOrEqual(0.95);
});
