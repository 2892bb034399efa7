import { fileURLToPath } from "node:url";
import { openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { readEnv } from "@/lib/env";

/** Serves the last build, or the one in SERVED_BUILD, on a free port, on DATA_DIR as it is but migrated: unlike `npm start`, it imports nothing. */

process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
const env = readEnv();
if (env.databaseUrl.startsWith("file:")) {
  const db = await openDatabase(env);
  await migrateDatabase(db);
  db.$client.close();
}
const { serve } = await import("@/server/serve");
const { port } = await serve({ dir: process.env.SERVED_BUILD ?? process.cwd(), host: "127.0.0.1", port: 0 });
console.log(`http://127.0.0.1:${port}`);
