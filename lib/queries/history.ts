import { and, asc, desc, eq, gt, isNotNull, lt, lte } from "drizzle-orm";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Cv } from "@/lib/cv/model";
import type { RevisionKind } from "@/lib/cv/vocabulary";
import { UserError } from "@/lib/user-error";
import type { Reader } from "./read-cv";
import { decodeRevision } from "./revision-encoding";

export type Revision = {
  /** The version of the CV that this revision made. Versions rise, but not always by one. */
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  kind: RevisionKind;
  sentence: EditSentence;
};

const { version, at, kind, sentence, content, delta, snapshot, modelVersion } = tables.revisions;

/** One version of the history cannot be read; the CV itself can. */
export class UnreadableRevision extends UserError<"revision-unreadable"> {
  constructor(params: { version: number }) {
    super("revision-unreadable", params);
  }
}

/** The day on which a version was made, `YYYY-MM-DD`, UTC; null when the history does not have it. */
export async function readDayOfVersion(db: Reader, made: number): Promise<string | null> {
  const rows = await db.select({ at }).from(tables.revisions).where(eq(version, made));
  return rows[0]?.at.slice(0, "YYYY-MM-DD".length) ?? null;
}

/** Revisions read at once while looking for those that are wanted. */
const BATCH = 500;

type Wanted = { before?: number | null; limit: number; wants?: (sentence: EditSentence) => boolean };

/**
 * The newest revisions first, at most `limit` of them: all before the version `before` when it is given, and only those whose
 * sentence `wants` accepts.
 */
export async function history(db: Reader, { before = null, limit, wants }: Wanted): Promise<Revision[]> {
  if (wants === undefined) return newestRevisions(db, before, limit);
  const found: Revision[] = [];
  for (let from = before; ; ) {
    const read = await newestRevisions(db, from, BATCH);
    found.push(...read.filter((revision) => wants(revision.sentence)));
    from = read.at(-1)?.version ?? null;
    if (read.length < BATCH || found.length >= limit) return found.slice(0, limit);
  }
}

async function newestRevisions(db: Reader, before: number | null, limit: number): Promise<Revision[]> {
  const rows = await db
    .select({ version, at, kind, sentence })
    .from(tables.revisions)
    .where(before === null ? undefined : lt(version, before))
    .orderBy(desc(version))
    .limit(limit);
  // Only `recordRevision` writes sentences.
  return rows.map((row) => ({ ...row, sentence: row.sentence as EditSentence }));
}

/**
 * The CV as it was at a version, private fields included; null when the history does not have that version.
 * @throws UserError when the version is there but cannot be read: damaged, or written by a newer Parcours.
 */
export async function cvAtVersion(db: Reader, wanted: number): Promise<Cv | null> {
  const start = await db
    .select({ version, snapshot, modelVersion })
    .from(tables.revisions)
    .where(and(isNotNull(snapshot), lte(version, wanted)))
    .orderBy(desc(version))
    .limit(1)
    .get();
  if (!start?.snapshot) return null;
  const steps = await db
    .select({ version, delta })
    .from(tables.revisions)
    .where(and(gt(version, start.version), lte(version, wanted)))
    .orderBy(asc(version));
  if ((steps.at(-1)?.version ?? start.version) !== wanted) return null;
  const deltas = steps.flatMap((step) => step.delta ?? []);
  const cv = decodeRevision(start.snapshot, deltas, start.modelVersion);
  if (cv !== null) return cv;
  throw new UnreadableRevision({ version: wanted });
}

/** As `cvAtVersion`, for pages that say themselves that a version cannot be read. */
export async function readableCvAtVersion(db: Reader, wanted: number): Promise<Cv | "unreadable" | null> {
  return cvAtVersion(db, wanted).catch((error: unknown) => {
    if (error instanceof UnreadableRevision) return "unreadable";
    throw error;
  });
}

/** The content of a version, and the version whose content it is; see `db/schema.ts`. */
export type ContentRow = { version: number; content: number; sentence: EditSentence };

/** The revision right before a version; null for the first. */
export async function revisionBefore(db: Reader, than: number): Promise<ContentRow | null> {
  const row = await db
    .select({ version, content, sentence })
    .from(tables.revisions)
    .where(lt(version, than))
    .orderBy(desc(version))
    .limit(1)
    .get();
  return row === undefined ? null : { ...row, sentence: row.sentence as EditSentence };
}
