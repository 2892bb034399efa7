import { existsSync, statSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Client, createClient, LibsqlError } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { pathOfFileUrl } from "@/lib/file-url";
import { processSingleton } from "@/lib/process-singleton";
import { UserError } from "@/lib/user-error";
import { retryWhileBusy } from "./retry-while-busy";

/** The file behind an open database: where it is, what it was when it was opened, and its bytes when last seen. */
type DatabaseFile = { path: string; device: number; inode: number; size: number };

/** SQLite's own companions: pages not yet in the file, and the index of those. */
const COMPANIONS = ["", "-wal", "-shm"];

const OF_OTHERS = 0o077;

function identifyFile(path: string): DatabaseFile {
  const { dev, ino, size } = statSync(path);
  return { path, device: dev, inode: ino, size };
}

/**
 * Refuses to go on when another file, or none, is where the database was opened, or one that was cut short, which SQLite
 * does to none: what is written now would go into a file that no later start finds whole.
 * @throws UserError
 */
function assertSameFile(file: DatabaseFile): void {
  const { path, device, inode, size } = file;
  const now = existsSync(path) ? statSync(path) : null;
  if (now === null || now.dev !== device || now.ino !== inode || now.size < size) {
    throw new UserError("database-moved", { path });
  }
  file.size = now.size;
}

/** Lets nobody but its owner read the database, whoever made the file and with whatever mask. */
async function restrictToOwner(path: string): Promise<void> {
  for (const suffix of COMPANIONS) {
    const file = `${path}${suffix}`;
    const mode = existsSync(file) ? statSync(file).mode : 0;
    if ((mode & OF_OTHERS) === 0) continue;
    // A file of another user, or of a file system without modes, stays as it is.
    await chmod(file, mode & 0o700).catch(() => {});
  }
}

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
