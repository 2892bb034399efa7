import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/libsql/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { UserError } from "@/lib/user-error";
import type { Db } from "./client";

const MIGRATIONS_FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));
const MIGRATIONS_TABLE = "__drizzle_migrations";

/**
 * Brings the tables to the version of this code; does nothing when they are there already.
 * @throws UserError when a newer Parcours has written the database: this one would not understand it.
 */
export async function migrateDatabase(db: Db): Promise<void> {
  await refuseNewerDatabase(db);
  await migrate(db, { migrationsFolder: MIGRATIONS_FOLDER, migrationsTable: MIGRATIONS_TABLE });
}

/** The check alone, for a start that wants to refuse before it does anything long. */
export async function refuseNewerDatabase(db: Db): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).map(
    ({ folderMillis }) => folderMillis,
  );
  if ((await newestMigration(db)) <= Math.max(...known)) return;
  throw new UserError("database-newer", {});
}

/** Milliseconds since 1970 at which the newest applied migration was written; 0 for an empty database. */
async function newestMigration(db: Db): Promise<number> {
  const tables = await db.all(sql`SELECT name FROM sqlite_master WHERE name = ${MIGRATIONS_TABLE}`);
  if (tables.length === 0) return 0;
  const rows = await db.all<{ at: number | null }>(
    sql`SELECT max(created_at) AS at FROM ${sql.identifier(MIGRATIONS_TABLE)}`,
  );
  return rows[0]?.at ?? 0;
}
