import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { createOwner, type NewOwner } from "@/lib/mutations/owner";
import { restoreFrom } from "@/lib/mutations/restore";
import { backupTo } from "@/lib/queries/backup";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readOwner } from "@/lib/queries/owner";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { aCv } from "@/tests/support/cv-factory";
import { freshDatabase, openFile, temporaryFolder } from "@/tests/support/database";
import { storeCv } from "@/tests/support/stored-cv";

const BYTES = Uint8Array.from({ length: 70_000 }, (_, position) => position % 256);

function store(db: Db, name: string) {
  return storeCv(db, aCv({ profile: { name } }), { bytes: BYTES });
}

function anOwner(email: string): NewOwner {
  return { email, passwordHash: "$argon2id$", passwordMade: false };
}

async function backedUp(name: string): Promise<string> {
  const { db, file } = await freshDatabase();
  await store(db, name);
  const backup = `${file}.backup`;
  await backupTo(db, backup);
  return backup;
}

describe("a backup", () => {
  it("is put back whole, under a version that no reader has seen", async () => {
    const backup = await backedUp("Ada");
    const { db } = await freshDatabase();
    for (const name of ["Grace", "Barbara", "Hedy"]) await store(db, name);
    expect(await restoreFrom(db, backup)).toBe(4);
    expect(await readCv(db)).toStrictEqual({ version: 4, cv: aCv({ profile: { name: "Ada" } }) });
    expect(Buffer.compare((await readOriginal(db))?.bytes ?? Buffer.alloc(0), BYTES)).toBe(0);
    expect(await checkIntegrity(db)).toEqual([]);
  });

  it("is not written to by restoring it", async () => {
    const backup = await backedUp("Ada");
    const before = await readFile(backup);
    const { db } = await freshDatabase();
    await restoreFrom(db, backup);
    expect((await readFile(backup)).equals(before)).toBe(true);
  });

  it("never takes the place of an existing file", async () => {
    const { db, file } = await freshDatabase();
    await expect(backupTo(db, file)).rejects.toThrow(`${file} exists already`);
  });

  it("is refused when it is something else, damaged or newer, and the database stays as it was", async () => {
    const folder = await temporaryFolder();
    const { db } = await freshDatabase();
    await store(db, "Grace");
    const before = await readCv(db);

    const text = join(folder, "text");
    await writeFile(text, "not a database at all, but long enough to look like one ".repeat(20));
    await expect(restoreFrom(db, text)).rejects.toThrow(/not a database/);

    const other = join(folder, "other.db");
    await (await openFile(other)).run(sql`CREATE TABLE recipes (name TEXT)`);
    await expect(restoreFrom(db, other)).rejects.toThrow(/is not a backup of Parcours/);

    const altered = join(folder, "altered.db");
    await copyFile(await backedUp("Ada"), altered);
    await (await openFile(altered)).run(sql`UPDATE imports SET bytes = x'00'`);
    await expect(restoreFrom(db, altered)).rejects.toThrow(/damaged \(the bytes of cv.md do not match/);

    const newer = join(folder, "newer.db");
    await copyFile(await backedUp("Ada"), newer);
    await (await openFile(newer)).run(
      sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)`,
    );
    await expect(restoreFrom(db, newer)).rejects.toThrow(/newer version/);

    expect(await readCv(db)).toStrictEqual(before);
  });

  it("leaves the owner of the database be, with their sessions", async () => {
    const { db: other, file } = await freshDatabase();
    await store(other, "Ada");
    await createOwner(other, anOwner("other@example.org"), new Date(0));
    await backupTo(other, `${file}.backup`);
    const { db } = await freshDatabase();
    await createOwner(db, anOwner("me@example.org"), new Date(0));
    const before = await readOwner(db);
    await restoreFrom(db, `${file}.backup`);
    expect(await readOwner(db)).toEqual(before);
  });

  it("brings its owner to a database without one, but none of the sessions", async () => {
    const { db: other, file } = await freshDatabase();
    await store(other, "Ada");
    await createOwner(other, anOwner("other@example.org"), new Date(0));
    await backupTo(other, `${file}.backup`);
    const { db } = await freshDatabase();
    await restoreFrom(db, `${file}.backup`);
    const [there, here] = [await readOwner(other), await readOwner(db)];
    expect({ ...here, epoch: "" }).toEqual({ ...there, epoch: "" });
    expect(here?.epoch).not.toBe(there?.epoch);
  });
});
