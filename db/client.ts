import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { UserError } from "@/lib/user-error";

/** How long a statement waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;

export type Db = Awaited<ReturnType<typeof openDatabase>>;
export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];
export type DatabaseAddress = { databaseUrl: string; databaseAuthToken: string | null };

/**
 * Opens the database; a local file and its folder are made when absent. The caller closes `$client`.
 * Foreign keys are enforced by default in libSQL, on every connection of its pool.
 * @throws UserError when the file or the server cannot be opened or is not a SQLite database.
 */
export async function openDatabase({ databaseUrl, databaseAuthToken }: DatabaseAddress) {
  const file = databaseFile(databaseUrl);
  try {
    if (file !== null) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const client = createClient({
      url: databaseUrl,
      timeout: BUSY_TIMEOUT_MS,
      ...(databaseAuthToken === null ? {} : { authToken: databaseAuthToken }),
    });
    // Readers never wait for the writer; the mode stays in the file. A remote server has its own.
    await client.execute(file === null ? "SELECT 1" : "PRAGMA journal_mode = WAL");
    return drizzle(client);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError("database-unopenable", { file: file ?? databaseUrl, reason }, { cause: error });
  }
}

/** Absolute path of a local database, null for a remote one. */
function databaseFile(databaseUrl: string): string | null {
  if (!databaseUrl.startsWith("file:")) return null;
  return databaseUrl.startsWith("file://") ? fileURLToPath(databaseUrl) : databaseUrl.slice("file:".length);
}
