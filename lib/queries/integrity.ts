import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { assertDatabaseInPlace, type Db } from "@/db/client";
import { driverReason } from "@/db/driver-reason";
import { UserError } from "@/lib/user-error";
import { readOriginal } from "./read-cv";

/**
 * The quick half of `checkIntegrity`, for each start.
 * @throws UserError naming the first thing that is broken.
 */
export async function refuseDamagedDatabase(db: Db): Promise<void> {
  const [finding] = await findingsOf(
    db.all<{ quick_check: string }>(sql`PRAGMA quick_check(1)`),
    ({ quick_check }) => quick_check,
  );
  if (finding !== undefined) throw new UserError("database-damaged", { reason: firstLine(finding) });
}

/** @throws UserError when the database was deleted or replaced since it was opened. */
export function refuseMovedDatabase(db: Db): void {
  assertDatabaseInPlace(db);
}

/** Asks something of the connection that saves use. @throws what the driver says when it does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.run(sql`SELECT 1`);
}

/** What a check of SQLite found; it may also fail over what it finds. */
async function findingsOf<Row>(check: Promise<Row[]>, said: (row: Row) => string): Promise<string[]> {
  const findings = await check.then(
    (rows) => rows.map(said),
    (error: unknown) => [driverReason(error)],
  );
  return findings.filter((finding) => finding !== "ok");
}

/** SQLite puts many findings into one text. */
export function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("***")) ?? text;
}

/** Damages of the database, one sentence each in SQLite's own words; none when it is sound. */
export async function checkIntegrity(db: Db): Promise<string[]> {
  const structure = await findingsOf(
    db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check`),
    ({ integrity_check }) => integrity_check,
  );
  // What it holds cannot be read in such a state.
  if (structure.length > 0) return structure;
  const orphans = await db.all<{ table: string; parent: string }>(sql`PRAGMA foreign_key_check`);
  const original = await readOriginal(db);
  const altered =
    original !== null && createHash("sha256").update(original.bytes).digest("hex") !== original.sha256;
  return [
    ...orphans.map(({ table, parent }) => `row of ${table} without its ${parent}`),
    ...(altered ? [`the bytes of ${original.fileName} do not match their SHA-256`] : []),
  ];
}
