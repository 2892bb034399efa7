import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import type { Readable } from "node:stream";
import { importCv, type ReadCv } from "@/lib/cv/import/import-cv";
import { MAX_SOURCE_BYTES } from "@/lib/cv/import/ledger/source";
import { callerFolder } from "@/lib/env";
import { importFile } from "@/lib/mutations/import-file";
import { UserError } from "@/lib/user-error";
import { fileRefusal, importSentences, ledgerSentence, problemSentence } from "../summary";
import { locale, print } from "../terminal";
import { jsonOfFile } from "./json-of-file";
import { withDatabase } from "./with-database";

/** Columns of a terminal given to where a line went, so that its text stays in sight. */
const WIDEST_PLACE = 50;

type ImportFlags = { dryRun: boolean; json: boolean; replace: boolean };

export async function importCommand(file: string, { dryRun, json, replace }: ImportFlags): Promise<void> {
  const fileName = file === "-" ? "cv.md" : basename(file);
  const bytes = await bytesOf(file);
  if (dryRun) {
    const read = importCv(bytes);
    if (!read.ok) throw fileRefusal(fileName, read.problems);
    if (json) process.stdout.write(jsonOfFile(read));
    else showLedger(fileName, read);
    return;
  }
  const result = await withDatabase((db) => importFile(db, { fileName, bytes }, { at: new Date(), replace }));
  const sentences = importSentences(fileName, result);
  if (json && result.ok) process.stdout.write(jsonOfFile(result));
  else for (const sentence of sentences) print(sentence);
}

/** No more than the importer takes, and one byte, so that it can refuse what is larger. */
async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") return atMost(process.stdin, MAX_SOURCE_BYTES + 1);
  const path = resolve(callerFolder(), file);
  try {
    return await atMost(createReadStream(path), MAX_SOURCE_BYTES + 1);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new UserError(
      reason === "ENOENT"
        ? { fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` }
        : {
            fr: `Le fichier ${path} ne se lit pas (${reason}).`,
            en: `The file ${path} cannot be read (${reason}).`,
          },
      { cause: error },
    );
  }
}

async function atMost(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Counts first, then each line of the file with what became of it. */
function showLedger(fileName: string, { ledger, problems }: ReadCv): void {
  print(ledgerSentence(ledger));
  for (const problem of problems) print(problemSentence(fileName, problem));
  const became = {
    mapped: { fr: "reprise", en: "mapped" },
    kept: { fr: "gardée", en: "kept" },
    noise: { fr: "sans contenu", en: "no content" },
    question: { fr: "question", en: "question" },
  };
  const widest = String(ledger.length).length;
  const rows = ledger.map((line) => [
    String(line.line).padStart(widest),
    became[line.became][locale],
    ending(line.where ?? "", WIDEST_PLACE),
    line.text,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}

/** The end of a path says most. */
function ending(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
