import { inflateRawSync, inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * All the text that somebody could find in a file: its bytes as they are, the files in a ZIP (Word, Excel), the streams of
 * a PDF (attachments, metadata) and the words on its pages.
 */
export async function textInside(bytes: Buffer): Promise<string> {
  const start = bytes.subarray(0, 4).toString("latin1");
  const parts = [bytes.toString("utf8"), bytes.toString("utf16le")];
  if (start.startsWith("PK")) parts.push(...filesOfZip(bytes));
  if (start === "%PDF") parts.push(...streamsOfPdf(bytes), await wordsOfPdf(bytes));
  return parts.join("\n");
}

const CENTRAL_ENTRY = Buffer.from("PK\x01\x02", "latin1");
const DEFLATED = 8;

/** By the central directory, which knows sizes that a file's own header may leave out (APPNOTE.TXT §4.3.12). */
function filesOfZip(bytes: Buffer): string[] {
  const files: string[] = [];
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at !== -1; at = bytes.indexOf(CENTRAL_ENTRY, at + 4)) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const header = bytes.readUInt32LE(at + 42);
    const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const body = bytes.subarray(from, from + size);
    files.push((method === DEFLATED ? inflateRawSync(body) : body).toString("utf8"));
  }
  if (files.length === 0) throw new Error("The archive is empty.");
  return files;
}

/** Those that are packed with Flate, as all are that hold text. */
function streamsOfPdf(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    const from = bytes[at + 6] === 13 ? at + 8 : at + 7;
    if (bytes[from] !== 0x78) continue;
    try {
      const text = inflateSync(bytes.subarray(from, bytes.indexOf("endstream", from)));
      // Metadata and outlines may be UTF-16, big end first.
      texts.push(
        text.toString("utf8"),
        Buffer.from(text.subarray(0, text.length & ~1))
          .swap16()
          .toString("utf16le"),
      );
    } catch {
      // Not a stream after all: the word stands in its text.
    }
  }
  return texts;
}

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  await pdf.destroy();
  return [...pages, JSON.stringify(info), JSON.stringify(outline)].join("\n");
}
