import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { readEnv } from "@/lib/env";

/** Opens the configured database at the version of this code, and closes it whatever happens. */
export async function withDatabase<Result>(use: (db: Db) => Promise<Result>): Promise<Result> {
  const db = await openDatabase(readEnv());
  try {
    await migrateDatabase(db);
    return await use(db);
  } finally {
    db.$client.close();
  }
}
