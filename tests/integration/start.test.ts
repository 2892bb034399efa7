import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it, onTestFinished } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { acquireDataLock } from "@/server/data-lock";
import { runScript } from "@/tests/support/command";
import { openFile, temporaryFolder } from "@/tests/support/database";

/** Starts as `npm start` does; what is tested here is refused before anything is built. */
async function start(dataDir: string, env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runScript("start.ts", [], { dataDir, env: { PORT: "0", ...env } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr;
}

describe("npm start", () => {
  it("says which port is taken, and how to choose another", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await start(await temporaryFolder(), { PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is already taken: .*PORT=${port + 1} npm start`),
    );
  });

  it("says where the data folder is served already", async () => {
    const dataDir = await temporaryFolder();
    const claim = await acquireDataLock(dataDir, "http://localhost:4242");
    onTestFinished(() => claim.release());
    expect(await start(dataDir)).toContain(`already serves the folder ${dataDir} at http://localhost:4242`);
  });

  it("refuses a database of a newer version", async () => {
    const dataDir = await temporaryFolder();
    const db = await openFile(join(dataDir, "parcours.db"));
    await migrateDatabase(db);
    await db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)`);
    expect(await start(dataDir)).toMatch(/^The database comes from a newer version of Parcours/);
  });

  it("names the variable that is wrong, in the language of the terminal", async () => {
    const error = await start(await temporaryFolder(), { PORT: "http", LANG: "fr_FR.UTF-8" });
    expect(error).toMatch(/^PORT \("http"\) doit être un nombre/);
  });
});
