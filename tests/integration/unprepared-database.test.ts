import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { database } from "@/db/database";
import { migrateDatabase } from "@/db/migrate";
import { register } from "@/instrumentation";
import { temporaryFolder } from "@/tests/support/database";

it("a server on a database without tables says what makes them, and one with tables starts", async () => {
  const file = join(await temporaryFolder(), "parcours.db");
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  vi.stubEnv("DATABASE_URL", `file:${file}`);
  await expect(register()).rejects.toThrow(/parcours\.db is empty: "npm start" prepares it/);
  await migrateDatabase(await database());
  await expect(register()).resolves.toBeUndefined();
  (await database()).$client.close();
});
