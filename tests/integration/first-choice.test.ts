import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { keepSample, startEmpty } from "@/lib/mutations/first-choice";
import { importFile, previewImport } from "@/lib/mutations/import-file";
import { undoLast } from "@/lib/mutations/undo";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { isSample } from "@/lib/queries/sample";
import { freshDatabase } from "@/tests/support/database";

const AT = new Date("2026-02-03T04:05:06Z");
const SEED = await readFile("db/seed/cv.md");
const OWN = "# Zoé Harmel\n\n## Acme - Développeuse - 2018/01 à 2020/06\n\n* Docker\n";
const own = { fileName: "zoe.md", bytes: new TextEncoder().encode(OWN) };

async function withSample() {
  const { db } = await freshDatabase();
  await importFile(db, { fileName: "cv.md", bytes: SEED }, { at: AT, cameAlong: true });
  return db;
}

describe("the CV that comes with Parcours", () => {
  it("is asked about until it is kept", async () => {
    const db = await withSample();
    expect(await isSample(db)).toBe(true);
    await keepSample(db);
    expect(await isSample(db)).toBe(false);
    expect((await readCv(db))?.version).toBe(1);
  });

  it("gives way to an empty CV, which a file then fills without a choice to make", async () => {
    const db = await withSample();
    expect(await startEmpty(db, { locale: "en", at: AT })).toBe(2);
    expect(await isSample(db)).toBe(false);
    expect((await readCv(db))?.cv).toMatchObject({ profile: { name: "", locale: "en" }, experiences: [] });
    expect(await readOriginal(db)).toBeNull();
    await importFile(db, own, { at: AT });
    expect((await readCv(db))?.cv.profile.name).toBe("Zoé Harmel");
  });

  it("comes back, and is asked about again, when the empty CV is undone", async () => {
    const db = await withSample();
    const before = await readCv(db);
    await startEmpty(db, { locale: "fr", at: AT });
    await undoLast(db, { expected: 2, at: AT });
    expect((await readCv(db))?.cv).toEqual(before?.cv);
    expect(await isSample(db)).toBe(true);
  });

  it("is replaced whole by a file of somebody else, at the version that was looked at", async () => {
    const db = await withSample();
    const preview = await previewImport(db, own);
    expect(preview.ok && preview.merge?.isOther).toBe(true);
    const replace = (expected: number) => importFile(db, own, { at: AT, replace: true, expected });
    expect(await replace(7)).toMatchObject({ outcome: { status: "conflict", version: 1 } });
    expect(await replace(1)).toMatchObject({ outcome: { status: "stored", version: 2 } });
    expect((await readCv(db))?.cv.experiences.map(({ organisation }) => organisation)).toEqual(["Acme"]);
    expect(await isSample(db)).toBe(false);
  });
});
