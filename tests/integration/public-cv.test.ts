import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { CvCache } from "@/lib/queries/public-cv";
import { aCv } from "@/tests/support/cv-factory";
import { freshDatabase, openFile } from "@/tests/support/database";
import { storeCv } from "@/tests/support/stored-cv";

const named = (name: string) => aCv({ profile: { name } });

describe("the CV in memory", () => {
  it("is null before the first import and there at once after it", async () => {
    const { db } = await freshDatabase();
    const cache = new CvCache(() => "2026-02");
    expect(await cache.read(db)).toBeNull();
    await storeCv(db, named("Ada"));
    expect(await cache.read(db)).toMatchObject({ version: 1, cv: { profile: { name: "Ada" } } });
  });

  it("follows a change that another connection makes", async () => {
    const { db, file } = await freshDatabase();
    const cache = new CvCache(() => "2026-02");
    await storeCv(db, named("Ada"));
    await cache.read(db);
    await storeCv(await openFile(file), named("Grace"));
    expect(await cache.read(db)).toMatchObject({ version: 2, cv: { profile: { name: "Grace" } } });
  });

  it("is the same object until its version changes, and read once by readers that come together", async () => {
    const { db } = await freshDatabase();
    const cache = new CvCache(() => "2026-02");
    await storeCv(db, named("Ada"));
    const [first, second] = await Promise.all([cache.read(db), cache.read(db)]);
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(await cache.read(db)).toBe(first);
  });

  it("is made ready again when the month changes", async () => {
    const { db } = await freshDatabase();
    let today = "2026-02";
    const cache = new CvCache(() => today);
    await storeCv(db, named("Ada"));
    await cache.read(db);
    today = "2026-03";
    expect((await cache.read(db))?.index.today).toBe("2026-03");
  });

  it("holds nothing private", async () => {
    const { db } = await freshDatabase();
    await storeCv(
      db,
      aCv({ profile: { birthDate: "1980-11-18" }, sections: [{ title: "s", body: "", hidden: true }] }),
    );
    const current = await new CvCache(() => "2026-02").read(db);
    expect(current?.cv.profile.birthDate).toBeNull();
    expect(current?.cv.sections).toEqual([]);
    expect(current?.index.cv).toBe(current?.cv);
  });

  it("lets the database's error through, and recovers when the database does", async () => {
    const { db } = await freshDatabase();
    const cache = new CvCache(() => "2026-02");
    await storeCv(db, named("Ada"));
    await db.run(sql`ALTER TABLE uses RENAME TO lost`);
    await expect(cache.read(db)).rejects.toThrow();
    await expect(cache.read(db)).rejects.toThrow();
    await db.run(sql`ALTER TABLE lost RENAME TO uses`);
    expect(await cache.read(db)).toMatchObject({ version: 1 });
  });
});
