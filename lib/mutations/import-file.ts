import type { Db } from "@/db/client";
import type { EditErrors } from "@/lib/cv/edit/changed";
import { isSame } from "@/lib/cv/immutable-list";
import { type Answers, applyAnswers } from "@/lib/cv/import/apply-answers";
import type { importCv, ReadCv } from "@/lib/cv/import/import-cv";
import { openQuestions, type Question, questionsOf } from "@/lib/cv/import/ledger/questions";
import { EMPTY_CV } from "@/lib/cv/merge/empty-cv";
import { type Merge, mergeOf } from "@/lib/cv/merge/merge-cv";
import type { Choices } from "@/lib/cv/merge/proposal";
import type { Cv } from "@/lib/cv/model";
import { importDocument } from "@/lib/documents/import-document";
import { findBaseImport } from "@/lib/queries/base-import";
import { readCv } from "@/lib/queries/read-cv";
import { SAMPLE } from "@/lib/queries/sample";
import { changeCv } from "./change-cv";
import { importSentence, keepFile, sha256Of, storeImport } from "./store-import";

export type ImportOutcome =
  /** The file is now the CV. */
  | { status: "stored"; version: number }
  /** The CV already comes from these very bytes. */
  | { status: "unchanged"; version: number }
  /** The file was brought together with the CV; the same version when that changed nothing. */
  | { status: "merged"; version: number; proposals: Merge["proposals"] }
  /** The database holds a CV that shares no experience with the file, and nothing said to take it. */
  | { status: "unrelated"; version: number }
  /** The answer to this question cannot be taken; nothing is written. */
  | { status: "invalid"; question: string; errors: EditErrors }
  /** The CV is not the one that the choices were made for; nothing is written. */
  | { status: "conflict"; version: number };

/** A file refused by the importer, with the reason, or read and then stored or not. */
export type FileOutcome =
  | Extract<ReturnType<typeof importCv>, { ok: false }>
  | (ReadCv & { outcome: ImportOutcome });

export type ImportedFile = { fileName: string; bytes: Uint8Array };

export type ImportOptions = {
  at: Date;
  /** Makes the file the CV whatever was there, instead of merging; the same bytes are read anew. */
  replace?: boolean;
  /** Says that the file came with Parcours: the owner is asked for one of their own until they choose. */
  cameAlong?: boolean;
  /** Merges a file that shares no experience with the CV. */
  takeOther?: boolean;
  /** To the questions of the file, by their ids. */
  answers?: Answers;
  /** Title of the section that keeps lines without a place, when an answer says so. */
  sectionTitle?: string;
  /** Of the merge; the others go by default, so that no edit is lost. */
  choices?: Choices;
  /** The version that was looked at; null for whatever is there. */
  expected?: number | null;
};

/**
 * Reads a CV and makes it the CV of the database: at first as it is, later by merging it three ways with the import
 * before and what was edited since. One transaction and one revision, with the file as the new original.
 */
export async function importFile(db: Db, file: ImportedFile, options: ImportOptions): Promise<FileOutcome> {
  const read = await importDocument(file.bytes);
  if (!read.ok) return read;
  const { answers = {}, sectionTitle = "" } = options;
  const questions = questionsOf(read.cv, read.ledger, read.problems);
  const corrected = applyAnswers(read.cv, questions, answers, sectionTitle);
  if (!corrected.ok)
    return {
      ...read,
      outcome: { status: "invalid", question: corrected.question, errors: corrected.errors },
    };
  return { ...read, outcome: await stored(db, file, { ...read, cv: corrected.cv }, options) };
}

/** The merge that importing a file would make, or why it cannot be read; nothing is written. */
export async function previewImport(db: Db, file: ImportedFile) {
  const read = await importDocument(file.bytes);
  if (!read.ok) return read;
  const questions = questionsOf(read.cv, read.ledger, read.problems);
  const behind = await loadMergeBase(db);
  if (behind === null) return { ...read, questions, merge: null, version: null, isSameFile: false };
  const { cv, version, base, sha256, asked } = behind;
  const merge = mergeOf(base, cv, read.cv);
  // There is nothing to choose between a file and a CV that holds no experience yet.
  const isOther = merge.isOther || cv.experiences.length === 0;
  const open = isOther ? questions : openQuestions(questions, asked, cv);
  const answered = new Set(questions.filter((each) => !open.includes(each)).map(({ problem }) => problem));
  return {
    ...read,
    problems: read.problems.filter((problem) => !answered.has(problem)),
    questions: open,
    merge: { ...merge, isOther },
    version,
    isSameFile: sha256 === sha256Of(file.bytes),
  };
}

/** The CV may change between being read and being written: then it is read again. */
const MOST_TRIES = 5;

async function stored(
  db: Db,
  file: ImportedFile,
  read: ReadCv,
  { at, replace = false, cameAlong = false, takeOther = false, choices = {}, expected = null }: ImportOptions,
): Promise<ImportOutcome> {
  const whole = { ...file, ...read, ...(cameAlong && { format: SAMPLE }) };
  for (let tries = 1; ; tries += 1) {
    const behind = replace ? null : await loadMergeBase(db);
    if (behind === null) return storeImport(db, whole, { at, expected });
    const { base, version: seen } = behind;
    if (expected !== null && expected !== seen) return { status: "conflict", version: seen };
    const isSameFile = behind.sha256 === sha256Of(file.bytes);
    if (isSameFile && isSame(base, read.cv)) return { status: "unchanged", version: seen };
    const merge = mergeOf(base, behind.cv, read.cv);
    if (merge.isOther && !takeOther) return { status: "unrelated", version: seen };
    const outcome = await changeCv(db, {
      expected: seen,
      at,
      kind: "import",
      // The CV in the transaction is the one that was seen, or the change is refused.
      change: () => ({ ok: true, cv: merge.merged(choices), sentence: importSentence(whole) }),
      alongside: (tx, version) => keepFile(tx, whole, { at, version }),
    });
    if (outcome.status === "saved")
      return { status: "merged", version: outcome.version, proposals: merge.proposals };
    if (expected !== null || tries === MOST_TRIES) return { status: "conflict", version: seen };
  }
}

type Behind = {
  cv: Cv;
  version: number;
  base: Cv;
  /** What the importer asks of that file. */
  asked: readonly Question[];
  sha256: string | null;
};

/** The CV and the import it goes back to, as today's importer reads it; null before the first import. */
async function loadMergeBase(db: Db): Promise<Behind | null> {
  const [current, behind] = [await readCv(db), await findBaseImport(db)];
  if (current === null) return null;
  const base = behind === null ? null : await importDocument(behind.bytes);
  const read = base?.ok ? base : { cv: EMPTY_CV, ledger: [], problems: [] };
  return {
    ...current,
    base: read.cv,
    asked: questionsOf(read.cv, read.ledger, read.problems),
    sha256: behind?.sha256 ?? null,
  };
}
