import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { decodeText, kindOf } from "./import-document";
import { UnreadableDocument } from "./printed";
import { readPrinted } from "./read-printed";

const PDF = readFileSync("tests/documents/forms/en-01-setext-job-titles.libreoffice.pdf");
const DOCX = unzipSync(readFileSync("tests/documents/forms/en-01-setext-job-titles.docx"));

/** Bytes that are put over others, at shares of the length. */
const damage = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 12,
  },
);

function damaged(
  bytes: Uint8Array,
  hits: readonly (readonly [number, Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  for (const [share, over] of hits)
    copy.set(over.subarray(0, Math.max(0, copy.length - over.length)), Math.floor(share * (copy.length - 8)));
  return copy;
}

/** Text, or one of the reasons that are told to a person. */
async function isTextOrReason(kind: "docx" | "pdf", bytes: Uint8Array): Promise<boolean> {
  try {
    return typeof (await readPrinted(kind, bytes)) === "string";
  } catch (error) {
    return error instanceof UnreadableDocument;
  }
}

test("a damaged Word file is read or refused with a reason", async () => {
  const part = "word/document.xml";
  const files = { ...DOCX };
  await fc.assert(
    fc.asyncProperty(damage, async (hits) => {
      files[part] = damaged(DOCX[part] ?? new Uint8Array(), hits);
      expect(await isTextOrReason("docx", zipSync(files, { level: 0 }))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("a damaged PDF is read or refused with a reason", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (hits) => {
      expect(await isTextOrReason("pdf", damaged(PDF, hits))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("any bytes are of some kind, and are text or none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof kindOf(bytes)).toBe("string");
      expect(decodeText(bytes)?.text ?? "").toEqual(expect.any(String));
    }),
  );
});

test("UTF-8 text of any letters comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
      expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8" });
    }),
  );
});
