import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
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
  await db.run(sql`VACUUM INTO ${file}`);
}
