import { chmod, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Client, createClient, LibsqlError } from "@libsql/client";
import { fileUrlOf } from "@/lib/file-url";
import { UserError } from "@/lib/user-error";

export type DataLock = { release: () => void };

/**
 * Locks the data folder for one server. The lock is SQLite's own write lock on a small file beside the database:
 * the system frees it however the process ends, so there is never a stale one to delete.
 * @throws UserError when another Parcours holds it, saying where that one serves, or when it cannot be written.
 */
export async function acquireDataLock(dataDir: string, address: string): Promise<DataLock> {
  const client = await openLockFile(dataDir).catch((error: unknown) =>
    Promise.reject(unwritable(dataDir, error)),
  );
  try {
    await register(client, address);
    const held = await client.transaction("write");
    return {
      release: () => {
        held.close();
        client.close();
      },
    };
  } catch (error) {
    const refusal = isBusy(error) ? await alreadyServed(client, dataDir) : unwritable(dataDir, error);
    client.close();
    throw refusal;
  }
}

/** Writes down who serves. On a full disk what an earlier server wrote stays: readers are to be served there too. */
async function register(client: Client, address: string): Promise<void> {
  try {
    await client.batch(
      [
        "CREATE TABLE IF NOT EXISTS server (id INTEGER PRIMARY KEY CHECK (id = 1), address TEXT, process INTEGER)",
        { sql: "INSERT OR REPLACE INTO server VALUES (1, ?, ?)", args: [address, process.pid] },
      ],
      "write",
    );
  } catch (error) {
    const isFull = error instanceof LibsqlError && error.code === "SQLITE_FULL";
    const served = isFull ? await client.execute("SELECT 1 FROM server").catch(() => null) : null;
    if (served === null) throw error;
  }
}

async function openLockFile(dataDir: string): Promise<Client> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await restrictFolder(dataDir);
  const client = createClient({ url: fileUrlOf(join(dataDir, "serving.db")), timeout: 0 });
  // Only in this mode can the address be read while the lock is held.
  await client.execute("PRAGMA journal_mode = WAL");
  return client;
}

/** A folder made beforehand is often open to all; one that many share (/tmp) is left as it is. */
async function restrictFolder(dataDir: string): Promise<void> {
  const { mode, uid } = await stat(dataDir);
  const isShared = (mode & 0o1000) !== 0;
  if (!isShared && uid === process.getuid?.()) await chmod(dataDir, 0o700);
}

function unwritable(dataDir: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError("data-folder-unwritable", { dataDir, reason }, { cause: error });
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === "SQLITE_BUSY";
}

async function alreadyServed(client: Client, dataDir: string): Promise<UserError> {
  const { rows } = await client.execute("SELECT address, process FROM server");
  const address = rows[0]?.address;
  const id = rows[0]?.process;
  return new UserError("data-folder-locked", { dataDir, address, id });
}
