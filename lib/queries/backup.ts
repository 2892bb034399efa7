import { existsSync } from "node:fs";
import { chmod, rename, rm } from "node:fs/promises";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { driverReason } from "@/db/driver-reason";
import { UserError } from "@/lib/user-error";

/**
 * Writes a whole, compact copy of a local database to a new file, while the server may go on working.
 * @throws UserError when the file exists already, or for a remote database, which its own host backs up.
 */
export async function backupTo(db: Db, file: string): Promise<void> {
  if (db.$client.protocol !== "file") {
    throw new UserError("backup-remote", {});
  }
  if (existsSync(file)) {
    throw new UserError("file-exists", { file });
  }
  const partial = `${file}.tmp`;
  try {
    await rm(partial, { force: true });
    await db.run(sql`VACUUM INTO ${partial}`);
    await chmod(partial, 0o600);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new UserError("backup-unwritable", { file, reason: driverReason(error) }, { cause: error });
  }
}
