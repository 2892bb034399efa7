import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importDocument } from "./import-document";

const CV = "# Zoé Harmel\n\n## Acme - Développeuse - 2018/01 à 2020/06\n\n* « Été » à l’œuvre : Docker\n";
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array) {
  const result = await importDocument(bytes);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(" "));
  return result;
}

async function refusal(bytes: Uint8Array) {
  const result = await importDocument(bytes);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const windows1252 = (text: string) =>
  Buffer.from(text.replaceAll("’", "\x92").replaceAll("œ", "\x9c"), "latin1");

test.each([
  ["UTF-16 with a mark", utf16(`\uFEFF${CV}`)],
  ["UTF-16 without a mark", utf16(CV)],
  ["UTF-16 with the larger byte first", Buffer.from(utf16(`\uFEFF${CV}`)).swap16()],
])("a CV in %s is read as in UTF-8", async (_name, bytes) => {
  const [one, other] = [await read(bytes), await read(bytesOf(CV))];
  expect(one.cv).toEqual(other.cv);
  expect(one.problems).toEqual(other.problems);
});

test("a CV in Windows-1252 is read, and that is said", async () => {
  const [one, other] = [await read(windows1252(CV)), await read(bytesOf(CV))];
  expect(one.cv).toEqual(other.cv);
  expect(one.problems.map(({ code }) => code)).toContain("read-as-windows-1252");
});

test("a Word file is a CV with its own format, and the ledger has each of its lines", async () => {
  const { cv, format, ledger } = await read(
    readFileSync("tests/documents/forms/en-01-setext-job-titles.docx"),
  );
  expect(format).toBe("docx");
  expect(cv.profile.name).toBe("Barnaby Osgood-Lee");
  expect(ledger.map(({ text }) => text)).toContain("* Mended laptops, mostly after tea");
});

test("content says what a file is, whatever its name", async () => {
  const pdf = readFileSync("tests/documents/forms/en-01-setext-job-titles.chromium.pdf");
  expect((await read(pdf)).format).toBe("pdf");
  expect((await read(Buffer.concat([Buffer.from("\r\n\r\n"), pdf]))).format).toBe("pdf");
});

test.each([
  ["an old Word document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument", "old-word"],
  [
    "a protected Word document",
    `\xd0\xcf\x11\xe0 ${[..."EncryptedPackage"].join("\0")}\0`,
    "document-password",
  ],
  ["RTF", "{\\rtf1 Zoé}", "rich-text"],
  ["a picture", "\x89PNG\r\n\x1a\n", "image"],
  ["an archive", "PK\x03\x04 holiday.jpg", "archive"],
  ["OpenDocument", "PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", "other-office"],
  ["half a Word file", "PK\x03\x04 word/document.xml", "docx-broken"],
  ["half a PDF", "%PDF-1.7\n1 0 obj", "pdf-broken"],
  ["a program", "\x7fELF\x02\x01\x01\0\0\0", "binary"],
])("%s is refused by one sentence of its own", async (_name, content, code) => {
  expect(await refusal(Buffer.from(content, "latin1"))).toEqual([code]);
});

test("a PDF of pictures says that it has no text", async () => {
  const scan = pdfOf("q 100 0 0 100 0 0 cm Q");
  expect(await refusal(scan)).toEqual(["pdf-scan"]);
});

test("a file of fifty megabytes is refused at once", async () => {
  const large = Buffer.alloc(50 * 1024 * 1024, "a");
  large.write("%PDF-1.7");
  const began = performance.now();
  expect(await refusal(large)).toEqual(["too-large"]);
  expect(await refusal(Buffer.alloc(50 * 1024 * 1024, "a"))).toEqual(["too-large"]);
  expect(performance.now() - began).toBeLessThan(2_000);
});

/** A PDF of one page with this drawing on it. */
function pdfOf(drawing: string): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 5 >>\n%%EOF`);
}
