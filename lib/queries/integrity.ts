import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { readOriginal } from "./read-cv";

/** What is broken in the database, one sentence each in SQLite's own words; none when it is sound. */
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
