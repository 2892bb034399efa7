import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "@libsql/client";
import { getTableName } from "drizzle-orm";
import { ALL_TABLES } from "@/db/all-tables";
import { assertDatabaseInPlace, type Db, openDatabase } from "@/db/client";
import { driverReason } from "@/db/driver-reason";
import { isNewerDatabase, migrateDatabase } from "@/db/migrate";
import { retryWhileBusy } from "@/db/retry-while-busy";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { MODEL_VERSION } from "@/lib/cv/upcast/upcast";
import { fileUrlOf } from "@/lib/file-url";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readCv, readVersion, type StoredCv } from "@/lib/queries/read-cv";
import { encodeSnapshot } from "@/lib/queries/revision-encoding";
import { UserError } from "@/lib/user-error";

/** Tables of accounts and attempts: they belong to this installation and not to the CV. */
const OWNER_TABLE = "owner";
const UNTOUCHED_TABLES: readonly unknown[] = [
  "login_attempts",
  "known_devices",
  "ended_sessions",
  "passkeys",
  "daily_counts",
];

type TableRows = { table: string; rows: Row[] };
type BackupContent = { kept: TableRows[]; cv: StoredCv | null };

/** Tables of Parcours: not SQLite's own, nor the list of migrations, which belongs to each database. */
const OWN_TABLES =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*' AND name NOT GLOB 'libsql_*'";

/**
 * Replaces everything the database holds by what a backup holds, in one transaction, while the server may go on
 * working. The backup is copied, checked and migrated aside first and is itself never written to. An owner who is there
 * stays, with their sessions; the one of the backup comes only where there is none.
 * @returns the new version of the CV, above every one that a reader may remember.
 * @throws UserError when the backup is not a sound Parcours database or comes from a newer version.
 */
export async function restoreFrom(db: Db, backup: string, at = new Date()): Promise<number> {
  const { kept, cv } = await contentOf(backup);
  const before = (await readVersion(db)) ?? 0;
  assertDatabaseInPlace(db);
  const tx = await retryWhileBusy(db.$client, () => db.$client.transaction("write"));
  try {
    await tx.execute("PRAGMA defer_foreign_keys = ON");
    const { rows: owners } = await tx.execute(`SELECT 1 FROM "${OWNER_TABLE}"`);
    const replaced = kept.filter(({ table }) => table !== OWNER_TABLE || owners.length === 0);
    for (const { table } of replaced) await tx.execute(`DELETE FROM "${table}"`);
    for (const { table, rows } of replaced) await tx.batch(rows.map((row) => insertOf(table, row)));
    // Sessions that ended since the backup was made must not begin again.
    if (owners.length === 0)
      await tx.execute(`UPDATE "${OWNER_TABLE}" SET epoch = lower(hex(randomblob(16)))`);
    await tx.execute({ sql: "UPDATE cv SET version = max(version, ?) + 1", args: [before] });
    if (cv !== null) await tx.execute(revisionOf(cv, at));
    await tx.commit();
  } finally {
    tx.close();
  }
  return (await readVersion(db)) ?? 0;
}

/** @throws UserError as `restoreFrom` does, before anything is touched. */
export async function assertSoundBackup(backup: string): Promise<void> {
  await contentOf(backup);
}

function insertOf(table: string, row: Row) {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const places = columns.map(() => "?").join(", ");
  return {
    sql: `INSERT INTO "${table}" (${names}) VALUES (${places})`,
    args: columns.map((column) => row[column] ?? null),
  };
}

/** The revision of the new version; undoing it goes back to before the last one of the backup. */
function revisionOf({ version, cv }: StoredCv, at: Date) {
  const sentence: EditSentence = { did: "restoreBackup" };
  return {
    sql: `INSERT INTO revisions (version, at, kind, sentence, content, snapshot, model_version)
      SELECT version, ?, 'restore', ?, coalesce((SELECT content FROM revisions WHERE version = ?), version), ?, ? FROM cv`,
    args: [at.toISOString(), JSON.stringify(sentence), version, encodeSnapshot(cv), MODEL_VERSION],
  };
}

async function contentOf(backup: string): Promise<BackupContent> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-restore-"));
  try {
    const copy = join(folder, "backup.db");
    if (!(await stat(backup)).isFile()) throw notABackup(backup);
    await copyFile(backup, copy);
    // A file copied from a database in use has its latest changes beside it.
    if (existsSync(`${backup}-wal`)) await copyFile(`${backup}-wal`, `${copy}-wal`);
    const db = await openDatabase({ databaseUrl: fileUrlOf(copy), databaseAuthToken: null }).catch(() => {
      // The reason names the temporary copy, which means nothing to the person.
      throw notABackup(backup);
    });
    try {
      return await verifiedContent(db, backup);
    } finally {
      db.$client.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notABackup(backup: string): UserError {
  return new UserError("not-a-backup", { backup });
}

async function refuseDamage(db: Db, backup: string): Promise<void> {
  const damage = await checkIntegrity(db).catch((error: unknown) => [driverReason(error)]);
  const [first = ""] = damage;
  if (damage.length === 0) return;
  const reason = first.split("\n")[0];
  throw new UserError("backup-damaged", { backup, reason });
}

async function verifiedContent(db: Db, backup: string): Promise<BackupContent> {
  const held = await db.$client.execute("SELECT name FROM sqlite_master WHERE name = 'cv'");
  if (held.rows.length === 0) {
    throw notABackup(backup);
  }
  if (await isNewerDatabase(db)) {
    throw new UserError("backup-newer", { backup });
  }
  await refuseDamage(db, backup);
  await migrateDatabase(db);
  const { rows: tables } = await db.$client.execute(OWN_TABLES);
  const known: readonly unknown[] = ALL_TABLES.map(getTableName);
  const foreign = tables.find(({ name }) => !known.includes(name));
  if (foreign !== undefined) {
    throw new UserError("backup-foreign-table", { backup, table: String(foreign.name) });
  }
  const kept = await Promise.all(
    tables
      .filter(({ name }) => !UNTOUCHED_TABLES.includes(name))
      .map(async ({ name }) => {
        const table = String(name);
        const { rows } = await db.$client.execute(`SELECT * FROM "${table}"`);
        return { table, rows };
      }),
  );
  return { kept, cv: await readCv(db) };
}
