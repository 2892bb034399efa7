import { execFile } from "node:child_process";
import { chmod, chown, copyFile, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import { readCv } from "@/lib/queries/read-cv";
import { keepReserve, releaseReserve } from "@/server/disk-reserve";
import { databaseWith, temporaryFolder } from "@/tests/support/database";
import { generatedCv } from "@/tests/support/generated-cv";

const ROOT = join(import.meta.dirname, "..", "..");
const START = join(ROOT, "tests", "support", "crowded-start.ts");
/** Of 512 bytes: room for the index of a database, none for what is written to the one that is there. */
const FILE_BLOCKS = 128;
const NOBODY = 65_534;

const save = (db: Db, name: string) =>
  saveEdit(db, { edit: { kind: "profile.update", fields: { name } }, expected: null, at: new Date() });

/** A start and a save in a process of its own, after what a shell does before. */
async function startAfter(prelude: string, args: string[]) {
  const line = `${prelude}exec "$0" --import tsx "$@"`;
  const env = { PATH: process.env.PATH, NODE_ENV: "test" } as const;
  return promisify(execFile)("/bin/sh", ["-c", line, process.execPath, START, ...args], { cwd: ROOT, env });
}

describe("a disk without room", () => {
  it("serves readers after a start; a save fails, leaves what was there, and comes through once there is room", async () => {
    const { db, file } = await databaseWith(generatedCv(60));
    const name = (await readCv(db))?.cv.profile.name;
    const { stdout } = await startAfter(`ulimit -f ${FILE_BLOCKS}; `, [file, "No room"]);
    const outcome = JSON.parse(stdout);
    expect(outcome).toMatchObject({ before: name, after: name, reserve: false });
    expect(outcome.saved).toMatch(/SQLITE_(?:IOERR|FULL)/);
    expect((await save(db, "Room")).status).toBe("saved");
    expect((await readCv(db))?.cv.profile.name).toBe("Room");
  });

  it("fails a save whole in the middle of its transaction", async () => {
    const { db } = await databaseWith(generatedCv(5));
    const before = await readCv(db);
    const [pages] = await db.all<{ page_count: number }>(sql`PRAGMA page_count`);
    await db.run(sql.raw(`PRAGMA max_page_count = ${pages?.page_count}`));
    const edit = { kind: "profile.update", fields: { summary: "long ".repeat(10_000) } };
    await expect(saveEdit(db, { edit, expected: null, at: new Date() })).rejects.toThrow(/full/i);
    expect(await readCv(db)).toEqual(before);
    expect((await save(db, "Room")).status).toBe("saved");
  });

  it("leaves the room that the next start needs while nothing serves", async () => {
    const folder = await temporaryFolder();
    await keepReserve(folder);
    expect((await stat(join(folder, "reserve"))).size).toBeGreaterThanOrEqual(4 * 32 * 1024);
    await releaseReserve(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});

it("serves readers of a database that it may not write, and refuses saves", async () => {
  const { db, file } = await databaseWith(generatedCv(1));
  const name = (await readCv(db))?.cv.profile.name;
  await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
  const copy = join(await temporaryFolder(), "parcours.db");
  await copyFile(file, copy);
  await chmod(copy, 0o444);
  // Nothing is read-only to root: as another user it is, whose folder this is.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(dirname(copy), NOBODY, NOBODY);
  const { stdout } = await startAfter("", [copy, "Never", ...(isRoot ? [String(NOBODY)] : [])]);
  expect(JSON.parse(stdout)).toMatchObject({
    before: name,
    saved: expect.stringMatching(/READONLY|CANTOPEN/),
    after: name,
  });
});
