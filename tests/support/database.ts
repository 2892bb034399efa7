import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import type { Cv } from "@/lib/cv/model";
import { storeCv } from "./stored-cv";

/** A folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A connection to a real SQLite file, closed when the test ends. */
export async function openFile(file: string): Promise<Db> {
  const db = await openDatabase({ databaseUrl: `file:${file}`, databaseAuthToken: null });
  onTestFinished(() => db.$client.close());
  return db;
}

/** An empty, migrated database in a folder of its own. */
export async function freshDatabase(): Promise<{ db: Db; file: string }> {
  const file = join(await temporaryFolder(), "parcours.db");
  const db = await openFile(file);
  await migrateDatabase(db);
  return { db, file };
}

/** A database of its own that holds a CV. */
export async function databaseWith(cv: Cv): Promise<{ db: Db; file: string }> {
  const fresh = await freshDatabase();
  await storeCv(fresh.db, cv);
  return fresh;
}
