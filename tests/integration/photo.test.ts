import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { photoAddress } from "@/lib/cv/photo";
import { saveEdit } from "@/lib/mutations/change-cv";
import { savePhoto } from "@/lib/mutations/photo";
import { restoreFrom } from "@/lib/mutations/restore";
import { redoLast, undoLast } from "@/lib/mutations/undo";
import { backupTo } from "@/lib/queries/backup";
import { cvAtVersion, history } from "@/lib/queries/history";
import { readPhotoBytes } from "@/lib/queries/photo";
import { CvCache } from "@/lib/queries/public-cv";
import { readCv } from "@/lib/queries/read-cv";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith, freshDatabase } from "@/tests/support/database";
import { smallPhoto } from "@/tests/support/small-photos";

const at = new Date("2026-11-27T08:00:00Z");
const REQUEST = { expected: null, at };

const photoOf = async (db: Db) => (await readCv(db))?.cv.profile.photo ?? "";
const show = (db: Db, photoPublic: boolean) =>
  saveEdit(db, { edit: { kind: "profile.update", fields: { photoPublic } }, ...REQUEST });
const seenBy = async (db: Db) => (await new CvCache(() => "2026-11").read(db))?.cv.profile.photo;

describe("the photo of the CV", () => {
  it("is kept without what stood beside it, private until it is shown, and a step of the history", async () => {
    const { db } = await databaseWith(aCv());
    const given = smallPhoto("jpg");
    expect(await savePhoto(db, { bytes: given, at })).toMatchObject({ status: "saved", version: 2 });
    const name = await photoOf(db);
    expect(photoAddress(name)).toMatchObject({ width: 24, height: 16, mediaType: "image/jpeg" });
    const kept = await readPhotoBytes(db, name);
    expect(kept?.length).toBeLessThan(given.length);
    expect(Buffer.from(kept ?? []).toString("latin1")).not.toContain("Google");
    expect(await seenBy(db)).toBe("");
    await show(db, true);
    expect(await seenBy(db)).toBe(name);
    await show(db, false);
    expect(await seenBy(db)).toBe("");
    const [last, , first] = await history(db, { limit: 3 });
    expect(first?.sentence).toMatchObject({ did: "update", noun: "profile", fields: ["photo"] });
    expect(last?.sentence).toMatchObject({ fields: ["photoPublic"] });
  });

  it("is replaced, and comes back with its bytes when that is undone", async () => {
    const { db } = await databaseWith(aCv());
    await savePhoto(db, { bytes: smallPhoto("jpg"), at });
    const first = await photoOf(db);
    await savePhoto(db, { bytes: smallPhoto("webp"), at });
    const second = await photoOf(db);
    expect(second).not.toBe(first);
    await undoLast(db, REQUEST);
    expect(await photoOf(db)).toBe(first);
    expect(await readPhotoBytes(db, first)).not.toBeNull();
    await redoLast(db, REQUEST);
    expect(await photoOf(db)).toBe(second);
    expect((await cvAtVersion(db, 2))?.profile.photo).toBe(first);
  });

  it("is the same photo when it is given again: nothing is written", async () => {
    const { db } = await databaseWith(aCv());
    await savePhoto(db, { bytes: smallPhoto("png"), at });
    expect(await savePhoto(db, { bytes: smallPhoto("png"), at })).toMatchObject({ version: 2 });
    expect(await db.all(sql`SELECT name FROM photos`)).toHaveLength(1);
  });

  it("goes with a backup and comes with it, shown or not", async () => {
    const { db, file } = await databaseWith(aCv());
    await savePhoto(db, { bytes: smallPhoto("alpha"), at });
    const name = await photoOf(db);
    await backupTo(db, `${file}.backup`);
    const other = await freshDatabase();
    await restoreFrom(other.db, `${file}.backup`);
    expect(await photoOf(other.db)).toBe(name);
    expect(await readPhotoBytes(other.db, name)).toEqual(await readPhotoBytes(db, name));
    expect(await seenBy(other.db)).toBe("");
  });

  it("stays as it is when what is given is none, and the CV too", async () => {
    const { db } = await databaseWith(aCv());
    await savePhoto(db, { bytes: smallPhoto("jpg"), at });
    const before = await readCv(db);
    const refused = await savePhoto(db, { bytes: new TextEncoder().encode("<svg/>"), at });
    expect(refused).toEqual({ status: "refused", fault: "noImage" });
    expect(await readCv(db)).toEqual(before);
  });
});
