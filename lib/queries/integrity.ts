import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { assertDatabaseInPlace, type Db } from "@/db/client";
import { UserError } from "@/lib/user-error";
import { readOriginal } from "./read-cv";

/**
 * The quick half of `checkIntegrity`, for each start.
 * @throws UserError naming the first thing that is broken.
 */
export async function refuseDamagedDatabase(db: Db): Promise<void> {
  const [first] = await db.all<{ quick_check: string }>(sql`PRAGMA quick_check(1)`);
  if (first?.quick_check === "ok") return;
  const reason = firstLine(first?.quick_check ?? "");
  throw new UserError("database-damaged", { reason });
}

/** @throws UserError when the database was deleted or replaced since it was opened. */
export function refuseMovedDatabase(db: Db): void {
  assertDatabaseInPlace(db);
}

/** Asks something of the connection that saves use. @throws what the driver says when it does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.run(sql`SELECT 1`);
}

/** SQLite puts many findings into one text. */
export function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("***")) ?? text;
}

/** Damages of the database, one sentence each in SQLite's own words; none when it is sound. */
export async function checkIntegrity(db: Db): Promise<string[]> {
  const structure = await db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check`);
  const orphans = await db.all<{ table: string; parent: string }>(sql`PRAGMA foreign_key_check`);
  const original = await readOriginal(db);
  const altered =
    original !== null && createHash("sha256").update(original.bytes).digest("hex") !== original.sha256;
  return [
    ...structure.map((row) => row.integrity_check).filter((finding) => finding !== "ok"),
    ...orphans.map(({ table, parent }) => `row of ${table} without its ${parent}`),
    ...(altered ? [`the bytes of ${original.fileName} do not match their SHA-256`] : []),
  ];
}
