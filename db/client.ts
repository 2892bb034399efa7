import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Client, createClient, LibsqlError } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { pathOfFileUrl } from "@/lib/file-url";
import { processSingleton } from "@/lib/process-singleton";
import { UserError } from "@/lib/user-error";
import { assertSameFile, type DatabaseFile, identifyFile, restrictToOwner } from "./database-file";
import { retryWhileBusy } from "./retry-while-busy";

/**
 * How long a statement waits for another process that is writing. It waits on the only thread, before all readers:
 * longer waits are for `retryWhileBusy`.
 */
const BUSY_TIMEOUT_MS = 50;

export type Db = ReturnType<typeof drizzle<Record<string, never>, Client>>;
export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];
export type DatabaseAddress = { databaseUrl: string; databaseAuthToken: string | null };

/**
 * Opens the database; a local file and its folder are made when absent. The caller closes `$client`.
 * Foreign keys are enforced by default in libSQL, on every connection of its pool.
 * @throws UserError when the file or the server cannot be opened or is not a SQLite database.
 */
export async function openDatabase({ databaseUrl, databaseAuthToken }: DatabaseAddress): Promise<Db> {
  let file: string | null = null;
  try {
    file = pathOfFileUrl(databaseUrl);
    if (file !== null) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const client = createClient({
      url: databaseUrl,
      timeout: BUSY_TIMEOUT_MS,
      ...(databaseAuthToken === null ? {} : { authToken: databaseAuthToken }),
    });
    // Readers never wait for the writer; the mode stays in the file. A remote server has its own.
    const first = file === null ? "SELECT 1" : "PRAGMA journal_mode = WAL";
    await retryWhileBusy(client, () => client.execute(first));
    const db = drizzle(client);
    if (file !== null) {
      await restrictToOwner(file);
      files.set(db, identifyFile(file));
    }
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = file ?? databaseUrl;
    if (isDamage(error)) {
      throw new UserError("database-damaged", { reason: `${place}: ${reason}` }, { cause: error });
    }
    throw new UserError("database-unopenable", { file: place, reason }, { cause: error });
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof LibsqlError && ["SQLITE_CORRUPT", "SQLITE_NOTADB"].includes(error.code);
}

/** Of local databases, as they were when they were opened. */
const files = processSingleton("database files", () => new WeakMap<Db, DatabaseFile>());

/**
 * @throws UserError when a local database is no longer the file that was opened; does nothing for a remote one.
 */
export function assertDatabaseInPlace(db: Db): void {
  const file = files.get(db);
  if (file !== undefined) assertSameFile(file);
}

/** Where an open database is; null for a remote one. */
export function localFileOf(db: Db): string | null {
  return files.get(db)?.path ?? null;
}
