import { basename } from "node:path";
import { cvJson } from "@/lib/cv/export/json";
import type { ReadCv } from "@/lib/cv/import/import-cv";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { viewOf } from "@/lib/cv/view/filter/view";
import { entryLines } from "@/lib/cv/words/entry-sections";
import { localized } from "@/lib/cv/words/terminal";
import { wordsFor } from "@/lib/cv/words/words";
import { importDocument, MAX_DOCUMENT_BYTES } from "@/lib/documents/import-document";
import { importFile } from "@/lib/mutations/import-file";
import { atMost, bytesOfFile } from "../bytes-of-file";
import { fileRefusal, importSentences, ledgerSentence, problemSentence } from "../summary";
import { locale, print, today } from "../terminal";
import { withDatabase } from "./with-database";

/** Columns of a terminal given to where a line went, so that its text stays in sight. */
const WIDEST_PLACE = 50;

type ImportFlags = { dryRun: boolean; json: boolean; replace: boolean };

export async function importCommand(file: string, { dryRun, json, replace }: ImportFlags): Promise<void> {
  const fileName = file === "-" ? "cv.md" : basename(file);
  const limit = MAX_DOCUMENT_BYTES + 1;
  const bytes = file === "-" ? await atMost(process.stdin, limit) : await bytesOfFile(file, limit);
  if (dryRun) {
    const read = await importDocument(bytes);
    if (!read.ok) throw fileRefusal(fileName, read.problems);
    if (json) process.stdout.write(jsonOfFile(read));
    else {
      showCv(read);
      showLedger(fileName, read);
    }
    return;
  }
  const result = await withDatabase((db) => importFile(db, { fileName, bytes }, { at: new Date(), replace }));
  const sentences = importSentences(fileName, result);
  if (json && result.ok) process.stdout.write(jsonOfFile(result));
  else for (const sentence of sentences) print(sentence);
}

/** Each experience as a person would check it: organisation, role, period; then education and the other lists. */
function showCv({ cv }: ReadCv): void {
  const words = wordsFor(locale);
  if (cv.profile.name !== "") process.stdout.write(`${cv.profile.name}\n`);
  for (const { organisation, role, projects, ...period } of cv.experiences) {
    const parts = [organisation || "?", role || "?", words.period(period) || "?"];
    process.stdout.write(`  ${parts.join(" · ")}\n`);
    for (const { title } of projects) process.stdout.write(`    ${title}\n`);
  }
  for (const line of entryLines(cv, locale)) process.stdout.write(`${line}\n`);
  process.stdout.write("\n");
}

/** Counts first, then each line of the file with what became of it. */
function showLedger(fileName: string, { ledger, problems }: ReadCv): void {
  print(ledgerSentence(ledger));
  for (const problem of problems) print(problemSentence(fileName, problem));
  const became = {
    mapped: localized("line-mapped", {}),
    kept: localized("line-kept", {}),
    noise: localized("line-noise", {}),
    question: localized("line-question", {}),
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

/** `{ "cv", "ledger", "problems" }`: what a file alone becomes, its CV in the shape of `/cv.json`. */
function jsonOfFile({ cv, ledger, problems }: ReadCv): string {
  const index = indexCv(publicCv(cv), today().slice(0, "YYYY-MM".length));
  const json = cvJson(index, viewOf(index, EMPTY_QUERY), wordsFor(cv.profile.locale));
  return `${JSON.stringify({ cv: json, ledger, problems }, null, 2)}\n`;
}
