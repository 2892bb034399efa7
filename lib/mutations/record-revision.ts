import { desc, eq, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Cv } from "@/lib/cv/model";
import { MODEL_VERSION } from "@/lib/cv/upcast/upcast";
import type { RevisionKind } from "@/lib/cv/vocabulary";
import type { StoredCv } from "@/lib/queries/read-cv";
import { encodeDelta, encodeSnapshot } from "@/lib/queries/revision-encoding";
import { writeCv } from "./write-cv";

/** Reading a version applies fewer differences than this to a snapshot. */
const REVISIONS_PER_SNAPSHOT = 100;

export type NewRevision = {
  cv: Cv;
  at: Date;
  kind: RevisionKind;
  sentence: EditSentence;
  /** The version whose content this is, when it is not news. */
  content?: number;
};

/**
 * Makes a CV the current one, with the revision that tells how it came to be; the only way to change the CV.
 * @param current what the database holds, read in the same transaction.
 * @returns the new version.
 */
export async function recordRevision(
  tx: Transaction,
  current: StoredCv | null,
  revision: NewRevision,
): Promise<number> {
  const version = (current?.version ?? 0) + 1;
  await writeCv(tx, revision.cv, version, current?.cv);
  if (current !== null) await beginHistory(tx, current, revision.at);
  const delta = current === null ? null : encodeDelta(current.cv, revision.cv);
  const last = await lastSnapshot(tx);
  // A difference between two shapes could not be applied.
  const isDue =
    delta === null || last.modelVersion !== MODEL_VERSION || version - last.version >= REVISIONS_PER_SNAPSHOT;
  await tx.insert(tables.revisions).values({
    version,
    at: revision.at.toISOString(),
    kind: revision.kind,
    sentence: revision.sentence,
    content: revision.content ?? version,
    delta,
    snapshot: isDue ? encodeSnapshot(revision.cv) : null,
    modelVersion: MODEL_VERSION,
  });
  return version;
}

/** Adds the first revision of a CV that was stored by a release without history. */
async function beginHistory(tx: Transaction, { version, cv }: StoredCv, at: Date): Promise<void> {
  const known = await tx
    .select({ version: tables.revisions.version })
    .from(tables.revisions)
    .where(eq(tables.revisions.version, version))
    .get();
  if (known !== undefined) return;
  const sentence: EditSentence = { did: "begin" };
  await tx.insert(tables.revisions).values({
    version,
    at: at.toISOString(),
    kind: "import",
    sentence,
    content: version,
    delta: null,
    snapshot: encodeSnapshot(cv),
    modelVersion: MODEL_VERSION,
  });
}

async function lastSnapshot(tx: Transaction): Promise<{ version: number; modelVersion: number }> {
  const { version, snapshot, modelVersion } = tables.revisions;
  const row = await tx
    .select({ version, modelVersion })
    .from(tables.revisions)
    .where(isNotNull(snapshot))
    .orderBy(desc(version))
    .limit(1)
    .get();
  return row ?? { version: 0, modelVersion: MODEL_VERSION };
}
