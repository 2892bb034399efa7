import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import type { Cv } from "@/lib/cv/model";
import { saveEdit } from "@/lib/mutations/change-cv";
import { restoreFrom } from "@/lib/mutations/restore";
import { redoLast, restoreVersion, undoLast } from "@/lib/mutations/undo";
import { cvAtVersion, history } from "@/lib/queries/history";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { freshDatabase, openFile, temporaryFolder } from "@/tests/support/database";

const REQUEST = { expected: null, at: new Date("2026-11-27T08:00:00Z") };
const SCHEMAS = [1, 2, 3, 4, 5, 7, 9];
/** With a history of its own: an import, four edits, an undo and a redo. */
const WITH_HISTORY = SCHEMAS.slice(1);

async function fixtureFile(schema: number): Promise<string> {
  const file = join(await temporaryFolder(), `schema-${schema}.db`);
  const packed = await readFile(
    join(import.meta.dirname, "..", "fixtures", "databases", `schema-${schema}.db.gz`),
  );
  await writeFile(file, gunzipSync(packed));
  return file;
}

const opened = async (schema: number) => openFile(await fixtureFile(schema));

async function now(db: Db): Promise<Cv> {
  const stored = await readCv(db);
  if (stored === null) throw new Error("No CV.");
  return stored.cv;
}

const titles = (cv: Cv) => cv.experiences.map(({ projects }) => projects.map(({ title }) => title));

describe.each(SCHEMAS)("a database of schema %i", (schema) => {
  it("migrates whole", async () => {
    const db = await opened(schema);
    await migrateDatabase(db);
    expect(await checkIntegrity(db)).toEqual([]);
    const cv = await now(db);
    expect(cv.profile.contacts.map(({ value }) => value)).toContain("camille@example.org");
    expect(cv.technologies.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["ceph", "postgresql"]));
    expect((await readOriginal(db))?.fileName).toBe("cv.md");
  });

  it("takes edits, which can be undone down to what it held", async () => {
    const db = await opened(schema);
    await migrateDatabase(db);
    const before = await now(db);
    const edit = { kind: "profile.update", fields: { name: "Autre" } };
    expect(await saveEdit(db, { edit, ...REQUEST })).toMatchObject({ status: "saved" });
    expect((await now(db)).profile.name).toBe("Autre");
    expect(await undoLast(db, REQUEST)).toMatchObject({ status: "saved" });
    expect(await now(db)).toStrictEqual(before);
    expect(await redoLast(db, REQUEST)).toMatchObject({ status: "saved" });
    expect((await now(db)).profile.name).toBe("Autre");
  });

  it("is put in place as a backup", async () => {
    const { db } = await freshDatabase();
    const file = await fixtureFile(schema);
    await restoreFrom(db, file);
    const old = await openFile(file);
    await migrateDatabase(old);
    expect(await now(db)).toStrictEqual(await now(old));
    expect((await history(db, { limit: 100 })).length).toBe((await history(old, { limit: 100 })).length + 1);
  });

  it("is left as it was by a migration that is interrupted, and migrates afterwards", async () => {
    const file = await fixtureFile(schema);
    const copy = `${file}.before`;
    await copyFile(file, copy);
    const db = await openFile(file);
    // Fails after the statements of the last migration, when it is noted as done.
    const last = Math.max(
      ...readMigrationFiles({ migrationsFolder: "db/migrations" }).map((m) => m.folderMillis),
    );
    await db.run(
      sql.raw(`CREATE TRIGGER halt BEFORE INSERT ON __drizzle_migrations WHEN NEW.created_at = ${last}
        BEGIN SELECT raise(ABORT, 'interrupted'); END`),
    );
    await expect(migrateDatabase(db)).rejects.toThrow();
    await db.run(sql`DROP TRIGGER halt`);
    expect(await schemaOf(db)).toEqual(await schemaOf(await openFile(copy)));
    await migrateDatabase(db);
    expect(await checkIntegrity(db)).toEqual([]);
    expect((await now(db)).profile.name).toMatch(/^Camille Vanneau/);
  });
});

describe.each(WITH_HISTORY)("the history of a database of schema %i", (schema) => {
  it("is whole", async () => {
    const db = await opened(schema);
    await migrateDatabase(db);
    const revisions = await history(db, { limit: 100 });
    expect(revisions.map(({ kind }) => kind)).toEqual([
      "redo",
      "undo",
      "edit",
      "edit",
      "edit",
      "edit",
      "import",
    ]);
    const cvs = await Promise.all(revisions.map(({ version }) => cvAtVersion(db, version)));
    expect(cvs[0]).toStrictEqual(await now(db));
    expect(cvs.map((cv) => cv?.sections.length)).toEqual([2, 2, 2, 2, 1, 1, 1]);
    expect(cvs.at(-1)?.profile.name).toBe("Camille Vanneau");
    expect(cvs[0]?.profile.name).toBe("Camille Vanneau-Roy");
  });

  it("goes on with what its versions had no place for", async () => {
    const db = await opened(schema);
    await migrateDatabase(db);
    for (const name of ["Français", "Breton"]) {
      const edit = { kind: "entry.add", list: "languages", fields: { name, level: "" } };
      expect(await saveEdit(db, { edit, ...REQUEST })).toMatchObject({ status: "saved" });
    }
    const counts = await Promise.all(
      [7, 8, 9].map(async (version) => (await cvAtVersion(db, version))?.languages.length),
    );
    expect(counts).toEqual([0, 1, 2]);
  });

  it("is undone step by step to its beginning, and restored", async () => {
    const db = await opened(schema);
    await migrateDatabase(db);
    const last = await now(db);
    for (let step = 0; step < 4; step += 1)
      expect(await undoLast(db, REQUEST)).toMatchObject({ status: "saved" });
    expect(await undoLast(db, REQUEST)).toEqual({ status: "nothing" });
    expect((await now(db)).profile.name).toBe("Camille Vanneau");
    expect(titles(await now(db)).flat()).toHaveLength(2);
    expect(await restoreVersion(db, { ...REQUEST, version: 7 })).toMatchObject({ status: "saved" });
    expect(await now(db)).toStrictEqual(last);
  });
});

describe("a revision that cannot be read", () => {
  it.each([
    ["damaged", sql`UPDATE revisions SET delta = x'00ff' WHERE version = 3`],
    ["of a newer shape", sql`UPDATE revisions SET model_version = 99 WHERE version = 1`],
  ])("is said to be so when it is %s, and stops nothing else", async (_why, spoil) => {
    const db = await opened(5);
    await migrateDatabase(db);
    const before = await now(db);
    await db.run(spoil);
    await expect(cvAtVersion(db, 4)).rejects.toThrow(/^Version 4 cannot be read: .* are intact\.$/);
    expect(await undoLast(db, REQUEST)).toEqual({ status: "unreadable" });
    expect(await restoreVersion(db, { ...REQUEST, version: 4 })).toEqual({ status: "unreadable" });
    expect(await now(db)).toStrictEqual(before);
    expect(await history(db, { limit: 100 })).toHaveLength(7);
    const edit = { kind: "profile.update", fields: { name: "Autre" } };
    expect(await saveEdit(db, { edit, expected: 7, at: REQUEST.at })).toMatchObject({ status: "saved" });
    expect(await saveEdit(db, { edit, expected: 4, at: REQUEST.at })).toMatchObject({ status: "conflict" });
  });
});

it("an unknown column is named, and nothing is migrated", async () => {
  const db = await opened(2);
  await db.run(sql`ALTER TABLE projects ADD client TEXT`);
  const before = await schemaOf(db);
  await expect(migrateDatabase(db)).rejects.toThrow(
    /column that Parcours does not know \(projects\.client\)/,
  );
  expect(await schemaOf(db)).toEqual(before);
});

function schemaOf(db: Db): Promise<unknown[]> {
  return db.all(sql`SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name`);
}
