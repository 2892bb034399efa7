import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { readVersion } from "@/lib/queries/read-cv";
import { freshDatabase, openFile, temporaryFolder } from "@/tests/support/database";

describe("migrations", () => {
  it("are applied once, however often they are asked for", async () => {
    const { db } = await freshDatabase();
    const applied = () => db.all(sql`SELECT hash FROM __drizzle_migrations`);
    const before = await applied();
    await migrateDatabase(db);
    expect(before.length).toBeGreaterThan(0);
    expect(await applied()).toEqual(before);
  });

  it("refuse a database of a newer version in one line and leave it as it is", async () => {
    const { db } = await freshDatabase();
    await db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    await expect(migrateDatabase(db)).rejects.toThrow(
      /^The database comes from a newer version of Parcours: [^\n]*DATABASE_URL\.$/,
    );
  });

  it("leave a database that keeps its foreign keys", async () => {
    const { db } = await freshDatabase();
    await expect(
      db.run(
        sql`INSERT INTO sections (project_slug, position, kind, title, body) VALUES ('nobody', 0, 'other', '', '')`,
      ),
    ).rejects.toThrow();
    expect(await readVersion(db)).toBeNull();
  });

  it.each(["2018-13", "2018-00", "18", "2018-1", "2018-01-01", ""])(
    "leave a database that refuses %j as a date",
    async (date) => {
      const { db } = await freshDatabase();
      const insert = db.run(
        sql`INSERT INTO experiences (slug, position, organisation, role, summary, hidden, "from", ongoing)
            VALUES ('a', 0, '', '', '', 0, ${date}, 0)`,
      );
      await expect(insert).rejects.toMatchObject({
        cause: { message: expect.stringContaining("experiences_from") },
      });
    },
  );
});

describe("opening a database", () => {
  it("makes the folder and the file", async () => {
    const db = await openFile(`${await temporaryFolder()}/some/folder/cv.db`);
    expect(await db.all(sql`PRAGMA journal_mode`)).toEqual([{ journal_mode: "wal" }]);
  });

  it("names the file that is not a database", async () => {
    await expect(openFile(import.meta.filename)).rejects.toThrow(
      `The database is damaged (${import.meta.filename}: `,
    );
  });
});
