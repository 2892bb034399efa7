import { join } from "node:path";
import { getTableColumns, getTableName, sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/libsql/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { UserError } from "@/lib/user-error";
import { ALL_TABLES } from "./all-tables";
import type { Db } from "./client";
import { retryWhileBusy } from "./retry-while-busy";

/** From the folder of the project, in which every program runs. */
const MIGRATIONS_FOLDER = join("db", "migrations");
const MIGRATIONS_TABLE = "__drizzle_migrations";

/**
 * Brings the tables to the version of this code; does nothing when they are there already.
 * @throws UserError when a newer Parcours has written the database: this one would not understand it.
 */
export async function migrateDatabase(db: Db): Promise<void> {
  await refuseNewerDatabase(db);
  await refuseUnknownColumns(db);
  await retryWhileBusy(db.$client, () =>
    migrate(db, { migrationsFolder: MIGRATIONS_FOLDER, migrationsTable: MIGRATIONS_TABLE }),
  );
}

/** The check alone, for a start that wants to refuse before it does anything long. */
export async function refuseNewerDatabase(db: Db): Promise<void> {
  if (!(await isNewerDatabase(db))) return;
  throw new UserError("database-newer", {});
}

/** Whether no Parcours has written the database yet. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  return (await newestMigration(db)) === 0;
}

/** Whether a newer Parcours has written the database. */
export async function isNewerDatabase(db: Db): Promise<boolean> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).map(
    ({ folderMillis }) => folderMillis,
  );
  return (await newestMigration(db)) > Math.max(...known);
}

/** Nothing of Parcours writes such a column, and what a stranger keeps there would be lost with the next change. */
async function refuseUnknownColumns(db: Db): Promise<void> {
  const known = new Map<string, Set<string>>(
    ALL_TABLES.map((table) => [
      getTableName(table),
      new Set(Object.values(getTableColumns(table)).map(({ name }) => name)),
    ]),
  );
  const columns = await db.all<{ held: string; name: string }>(
    sql`SELECT m.name AS held, c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'`,
  );
  const unknown = columns.find(({ held, name }) => known.get(held)?.has(name) === false);
  if (unknown === undefined) return;
  const column = `${unknown.held}.${unknown.name}`;
  throw new UserError("database-unknown-column", { column });
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
