import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it, onTestFinished } from "vitest";
import { localFileOf, openDatabase } from "@/db/client";
import { checkEnv } from "@/lib/env";
import { acquireDataLock } from "@/server/data-lock";
import { assertMetricsFree, assertPortFree } from "@/server/port";
import { temporaryFolder } from "@/tests/support/database";

describe("a data folder", () => {
  it("is served by one Parcours at a time, and says by which", async () => {
    const folder = await temporaryFolder();
    const first = await acquireDataLock(folder, "http://localhost:3000");
    await expect(acquireDataLock(folder, "http://localhost:3001")).rejects.toThrow(
      `already serves the folder ${folder} at http://localhost:3000 (process ${process.pid})`,
    );
    first.release();
    const next = await acquireDataLock(folder, "http://localhost:3001");
    next.release();
  });

  it("is made when it is absent, for its owner's eyes alone", async () => {
    const folder = `${await temporaryFolder()}/a/b`;
    const claim = await acquireDataLock(folder, "http://localhost:3000");
    claim.release();
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  it.each(["a b", "100%", "a%20b", "a#b", "a?b=c", "l’été", 'it\'s "here"', "a&b;$c`d\\e"])(
    "may have any name: %s",
    async (name) => {
      const folder = join(await temporaryFolder(), name);
      (await acquireDataLock(folder, "http://localhost:3000")).release();
      const { databaseUrl } = checkEnv({ DATA_DIR: folder });
      const db = await openDatabase({ databaseUrl, databaseAuthToken: null });
      onTestFinished(() => db.$client.close());
      await db.run(sql`CREATE TABLE t (a)`);
      expect(localFileOf(db)).toBe(join(folder, "parcours.db"));
      expect((await readdir(folder)).sort()).toEqual(expect.arrayContaining(["parcours.db", "serving.db"]));
    },
  );

  it("is refused by name when it cannot be a folder", async () => {
    await expect(acquireDataLock("/dev/null/data", "http://localhost:3000")).rejects.toThrow(
      /\/dev\/null\/data.*DATA_DIR/,
    );
  });
});

describe("a port", () => {
  it("is refused when something listens on it, naming another", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(assertPortFree({ host: null, port })).rejects.toThrow(
      `Port ${port} is already taken: stop what uses it, or choose another, for example PORT=${port + 1} npm start.`,
    );
  });

  it("is accepted when it is free, and left free", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, "close");
    await assertPortFree({ host: null, port });
    await assertPortFree({ host: null, port });
  });

  it("of the metrics is refused by its own name", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(assertMetricsFree({ host: "127.0.0.1", port })).rejects.toThrow(
      `METRICS_ADDRESS (127.0.0.1:${port}) cannot be used (EADDRINUSE)`,
    );
    await assertMetricsFree(null);
  });

  it("blames HOST for an address of another machine", async () => {
    await expect(assertPortFree({ host: "192.0.2.1", port: 0 })).rejects.toThrow(/^HOST \(192\.0\.2\.1\)/);
  });
});
