import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Cv } from "@/lib/cv/model";
import { saveEdit } from "@/lib/mutations/change-cv";
import { restoreFrom } from "@/lib/mutations/restore";
import { redoLast, restoreVersion, undoLast } from "@/lib/mutations/undo";
import { backupTo } from "@/lib/queries/backup";
import { cvAtVersion, history } from "@/lib/queries/history";
import { readCv } from "@/lib/queries/read-cv";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { derivedCv, someEdit } from "@/tests/support/arbitrary-edit";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith } from "@/tests/support/database";

const AT = new Date("2026-02-03T04:05:06Z");
const REVISIONS = 1_000;
const REQUEST = { expected: null, at: AT };

async function now(db: Db): Promise<{ version: number; cv: Cv }> {
  const stored = await readCv(db);
  if (stored === null) throw new Error("No CV.");
  return stored;
}

function rename(db: Db, name: string) {
  return saveEdit(db, { edit: { kind: "profile.update", fields: { name } }, ...REQUEST });
}

const nameOf = async (db: Db) => (await now(db)).cv.profile.name;

/** A CV with much to edit in it. */
function someCv(seed: number): Cv {
  const [cv] = fc.sample(
    arbitraryCv.filter(({ experiences }) => experiences.length > 1),
    { numRuns: 1, seed },
  );
  if (cv === undefined) throw new Error("No CV.");
  return derivedCv(cv);
}

describe("the history", () => {
  it("keeps a snapshot every hundred versions, so that no version is more differences away", async () => {
    const { db } = await databaseWith(aCv({}));
    for (let version = 2; version <= 202; version += 1) await rename(db, `Name ${version}`);
    const snapshots = await db.all<{ version: number }>(
      sql`SELECT version FROM revisions WHERE snapshot IS NOT NULL ORDER BY version`,
    );
    expect(snapshots.map(({ version }) => version)).toEqual([1, 101, 201]);
  });

  it("gives back every version exactly, whatever was edited, undone, redone and restored", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { db } = await databaseWith(someCv(seed));
    const seen = new Map([[1, (await now(db)).cv]]);
    for (let step = 0; seen.size < REVISIONS; step += 1) {
      const { version, cv } = await now(db);
      if (step % 23 === 7) await undoLast(db, REQUEST);
      else if (step % 23 === 8) await redoLast(db, REQUEST);
      else if (step % 5 === 1) {
        const earlier = 1 + ((seed + step * 7_919) % version);
        await restoreVersion(db, { ...REQUEST, version: earlier });
        expect((await now(db)).cv, `version ${earlier} of seed ${seed}`).toStrictEqual(seen.get(earlier));
      } else await saveEdit(db, { edit: someEdit(cv, seed + step), ...REQUEST });
      const after = await now(db);
      seen.set(after.version, after.cv);
    }
    for (const [version, cv] of seen) {
      expect(await cvAtVersion(db, version), `version ${version} of seed ${seed}`).toStrictEqual(cv);
    }
  }, 300_000);

  it("is told newest first, a page at a time", async () => {
    const { db } = await databaseWith(aCv());
    for (const name of ["A", "B", "C"]) await rename(db, name);
    const versions = async (page: Parameters<typeof history>[1]) =>
      (await history(db, page)).map(({ version }) => version);
    expect(await versions({ limit: 2 })).toEqual([4, 3]);
    expect(await versions({ limit: 2, before: 3 })).toEqual([2, 1]);
    expect(await versions({ limit: 2, before: 1 })).toEqual([]);
  });

  it("begins with the CV of a database that had none", async () => {
    const { db } = await databaseWith(aCv({ profile: { name: "Ada" } }));
    await db.run(sql`DELETE FROM revisions`);
    await rename(db, "Grace");
    expect((await cvAtVersion(db, 1))?.profile.name).toBe("Ada");
    await undoLast(db, REQUEST);
    expect(await nameOf(db)).toBe("Ada");
  });

  it("does not know a version that never was", async () => {
    const { db } = await databaseWith(aCv());
    expect(await cvAtVersion(db, 2)).toBeNull();
    expect(await cvAtVersion(db, 0)).toBeNull();
  });

  it("goes on after a backup is restored", async () => {
    const { db, file } = await databaseWith(aCv({ profile: { name: "Ada" } }));
    await rename(db, "Grace");
    await backupTo(db, `${file}.backup`);
    for (const name of ["Barbara", "Hedy"]) await rename(db, name);
    const version = await restoreFrom(db, `${file}.backup`);
    expect((await cvAtVersion(db, version))?.profile.name).toBe("Grace");
    await undoLast(db, REQUEST);
    expect(await nameOf(db)).toBe("Ada");
  });
});

describe("undoing", () => {
  it("goes back one edit each time, to the beginning, and redoing goes forth again", async () => {
    const { db } = await databaseWith(aCv({ profile: { name: "A" } }));
    for (const name of ["B", "C", "D"]) await rename(db, name);
    for (const name of ["C", "B", "A"]) {
      expect(await undoLast(db, REQUEST)).toMatchObject({ status: "saved" });
      expect(await nameOf(db)).toBe(name);
    }
    expect(await undoLast(db, REQUEST)).toEqual({ status: "nothing" });
    for (const name of ["B", "C", "D"]) {
      expect(await redoLast(db, REQUEST)).toMatchObject({ status: "saved" });
      expect(await nameOf(db)).toBe(name);
    }
    expect(await redoLast(db, REQUEST)).toEqual({ status: "nothing" });
  });

  it("forgets what could be redone once something else is done", async () => {
    const { db } = await databaseWith(aCv({ profile: { name: "A" } }));
    await rename(db, "B");
    await undoLast(db, REQUEST);
    await rename(db, "C");
    expect(await redoLast(db, REQUEST)).toEqual({ status: "nothing" });
    await undoLast(db, REQUEST);
    expect(await nameOf(db)).toBe("A");
    await redoLast(db, REQUEST);
    expect(await nameOf(db)).toBe("C");
  });

  it("takes back a restored version too", async () => {
    const { db } = await databaseWith(aCv({ profile: { name: "A" } }));
    await rename(db, "B");
    expect(await restoreVersion(db, { ...REQUEST, version: 1 })).toMatchObject({
      status: "saved",
      version: 3,
    });
    expect(await nameOf(db)).toBe("A");
    expect(await restoreVersion(db, { ...REQUEST, version: 1 })).toEqual({ status: "nothing" });
    await undoLast(db, REQUEST);
    expect(await nameOf(db)).toBe("B");
  });

  it("is a conflict when the last change is not the one that the candidate saw", async () => {
    const { db } = await databaseWith(aCv());
    await rename(db, "B");
    expect(await undoLast(db, { expected: 1, at: AT })).toMatchObject({ status: "conflict", version: 2 });
  });
});
