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
    throw new UserError({
      fr: "La sauvegarde concerne une base locale (DATABASE_URL en file:) ; une base distante se sauvegarde chez son hébergeur.",
      en: "A backup is made of a local database (DATABASE_URL with file:); a remote one is backed up by its host.",
    });
  }
  if (existsSync(file)) {
    throw new UserError({
      fr: `Le fichier ${file} existe déjà : choisissez un autre nom.`,
      en: `The file ${file} exists already: choose another name.`,
    });
  }
  await db.run(sql`VACUUM INTO ${file}`);
}
