import { readFile } from "node:fs/promises";
import { importCv } from "@/lib/cv/import/import-cv";
import { MAX_LINES } from "@/lib/cv/import/ledger/source";
import { CORPUS_FOLDERS, type CorpusFolder, corpusCases } from "@/tests/support/corpus";
import { scoreOf, totalOf } from "@/tests/support/corpus-score";
import { quantile } from "./quantile";
import { atLeast, atMost, type Figure, kilobytes, milliseconds, percent, type Report } from "./report";

const ROUNDS = 5;
const MEGABYTE = 1_000_000;

/** What an unseen CV should come out as: shares, and milliseconds for a document of 1 MB. */
const TARGETS = { experiences: 0.95, technologies: 0.95, parts: 0.9, time: 1_000 };

export async function importReport(): Promise<Report> {
  return {
    title: "Import: the CVs of tests/corpus against what a careful reader takes from them",
    how: `an experience counts when organisation, role and both dates are right; times are medians of ${ROUNDS}`,
    figures: [
      ...CORPUS_FOLDERS.flatMap(figuresOf),
      await timeOf("the real CV, repeated", "db/seed/cv.md"),
      await timeOf("an English CV, repeated", "tests/corpus/en/01-setext-job-titles.md"),
      timeOfText(
        "ten thousand headings",
        `# Jane Roe\n\n${"### Acme - Engineer - 2018 to 2020\n".repeat(10_000)}`,
      ),
      timeOfText("one line of 99 kB", `# Jane Roe\n\n## Skills\n\n${"Python, Go, Rust; ".repeat(5_500)}`),
    ],
  };
}

function figuresOf(folder: CorpusFolder): Figure[] {
  const total = totalOf(corpusCases(folder).map(scoreOf));
  const spell = String;
  return [
    atLeast(`${folder}: CVs read`, total.read, total.cvs, spell),
    atLeast(`${folder}: names`, total.names, total.cvs, spell),
    atLeast(`${folder}: experiences whole`, total.experiences, TARGETS.experiences, percent),
    atLeast(`${folder}: technologies`, total.technologies, TARGETS.technologies, percent),
    atLeast(
      `${folder}: education, certifications, languages, skills, projects`,
      total.parts,
      TARGETS.parts,
      percent,
    ),
    atMost(`${folder}: private words published`, total.leaks, 0, spell),
  ];
}

/** Milliseconds for a megabyte, of the longest document that repeats a CV and is still taken. */
async function timeOf(what: string, path: string): Promise<Figure> {
  const text = `${(await readFile(path, "utf8")).trimEnd()}\n\n`;
  const copies = Math.floor(
    Math.min(MAX_LINES / text.split("\n").length, MEGABYTE / Buffer.byteLength(text)),
  );
  const bytes = Buffer.from(text.repeat(copies));
  const perMegabyte = (medianOf(what, bytes) * MEGABYTE) / bytes.length;
  return atMost(`${what}, ${kilobytes(bytes.length)}: time per MB`, perMegabyte, TARGETS.time, milliseconds);
}

/** Milliseconds for a document as it is. */
function timeOfText(what: string, text: string): Figure {
  const bytes = Buffer.from(text);
  return atMost(`${what}, ${kilobytes(bytes.length)}`, medianOf(what, bytes), TARGETS.time, milliseconds);
}

function medianOf(what: string, bytes: Uint8Array): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    if (!importCv(bytes).ok) throw new Error(`${what} is refused.`);
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}
