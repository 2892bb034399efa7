import { readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Choices } from "@/lib/cv/merge/proposal";
import { saveEdit } from "@/lib/mutations/change-cv";
import { applyImportDraft, dropImportDraft, keepImportDraft } from "@/lib/mutations/import-draft";
import { importFile, previewImport } from "@/lib/mutations/import-file";
import { redoLast, restoreVersion, undoLast } from "@/lib/mutations/undo";
import { findBaseImport, readImportDraft } from "@/lib/queries/base-import";
import { history } from "@/lib/queries/history";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { freshDatabase } from "@/tests/support/database";

const AT = new Date("2026-02-03T04:05:06Z");
const SOURCE = await readFile("db/seed/cv.md", "utf8");
const NEWER = SOURCE.replace("### Gestion DNS", "### Gestion des zones DNS").replace(
  "* BIND (externe)",
  "* BIND (2008-2015)",
);

const fileOf = (text: string, fileName = "cv.md") => ({ fileName, bytes: Buffer.from(text) });

async function importText(db: Db, text: string, options: { choices?: Choices; expected?: number } = {}) {
  const result = await importFile(db, fileOf(text), { at: AT, ...options });
  if (!result.ok) throw new Error("refused");
  return result.outcome;
}

async function databaseOf(text: string): Promise<Db> {
  const { db } = await freshDatabase();
  expect(await importText(db, text)).toEqual({ status: "stored", version: 1 });
  return db;
}

const summary = (text: string) => ({
  kind: "project.update",
  project: "gestion-dns",
  fields: { summary: text },
});

async function dns(db: Db) {
  const stored = await readCv(db);
  return stored?.cv.experiences
    .flatMap(({ projects }) => projects)
    .find(({ slug }) => slug === "gestion-dns");
}

async function originalText(db: Db): Promise<string> {
  return Buffer.from((await findBaseImport(db))?.bytes ?? []).toString();
}

describe("importing a newer version", () => {
  it("is one revision that takes the news, keeps the edits and stores the file as the original", async () => {
    const db = await databaseOf(SOURCE);
    await saveEdit(db, { edit: summary("Deux mille zones."), expected: 1, at: AT });
    const outcome = await importText(db, NEWER);
    expect(outcome).toMatchObject({ status: "merged", version: 3 });
    expect(await dns(db)).toMatchObject({ title: "Gestion des zones DNS", summary: "Deux mille zones." });
    expect(await history(db, { limit: 10 })).toMatchObject([
      { version: 3, kind: "import", sentence: { did: "import", projects: 24 } },
      { version: 2, kind: "edit" },
      { version: 1, kind: "import" },
    ]);
    expect(Buffer.from((await readOriginal(db))?.bytes ?? []).toString()).toBe(NEWER);
  });

  it("changes nothing when it is the same file, or says the same", async () => {
    const db = await databaseOf(SOURCE);
    await saveEdit(db, { edit: summary("Deux mille zones."), expected: 1, at: AT });
    const before = await readCv(db);
    expect(await importText(db, SOURCE)).toEqual({ status: "unchanged", version: 2 });
    const sameWords = SOURCE.replaceAll("\n", "\r\n");
    expect(await importText(db, sameWords)).toMatchObject({ status: "merged", version: 2 });
    expect(await readCv(db)).toEqual(before);
    expect(await history(db, { limit: 10 })).toHaveLength(2);
    expect(await originalText(db)).toBe(sameWords);
  });

  it("follows the choices, for the version they were made for", async () => {
    const db = await databaseOf(SOURCE);
    await saveEdit(db, { edit: summary("Deux mille zones."), expected: 1, at: AT });
    const theirs = NEWER.replace(
      "### Gestion des zones DNS\n",
      "### Gestion des zones DNS\n\nMille zones.\n",
    );
    const preview = await previewImport(db, fileOf(theirs));
    if (!preview.ok) throw new Error("refused");
    const choices: Choices = Object.fromEntries(
      (preview.merge?.proposals ?? []).map(({ id, state }) => [id, state === "conflict" ? "theirs" : "mine"]),
    );
    expect(Object.values(choices).toSorted()).toEqual(["mine", "mine", "theirs"]);
    expect(await importText(db, theirs, { choices, expected: 1 })).toEqual({
      status: "conflict",
      version: 2,
    });
    expect(await importText(db, theirs, { choices, expected: 2 })).toMatchObject({
      status: "merged",
      version: 3,
    });
    expect(await dns(db)).toMatchObject({ title: "Gestion DNS", summary: "Mille zones." });
  });

  it("does not ask again what was answered at the import before", async () => {
    const reversed = SOURCE.replace("2008/10 à 2021/11", "2021/11 à 2008/10");
    expect(reversed).not.toBe(SOURCE);
    const questionsOf = async (db: Db, text: string) => {
      const preview = await previewImport(db, fileOf(text));
      if (!preview.ok) throw new Error("refused");
      const { questions, problems } = preview;
      return { questions: questions.map(({ id }) => id), problems: problems.length };
    };
    const { db } = await freshDatabase();
    const asked = await questionsOf(db, reversed);
    expect(asked.questions).toHaveLength(1);
    const [id = ""] = asked.questions;
    const answers = { [id]: { from: "octobre 2008", to: "11/2021" } };
    const first = await importFile(db, fileOf(reversed), { at: AT, answers });
    expect(first).toMatchObject({ outcome: { status: "stored" } });
    const newer = reversed.replace("### Gestion DNS", "### Gestion des zones DNS");
    expect(await questionsOf(db, newer)).toEqual({ questions: [], problems: asked.problems - 1 });
    await importText(db, newer);
    const stored = await readCv(db);
    const kept = stored?.cv.experiences.find(({ slug }) => slug === "aday");
    expect(kept).toMatchObject({ from: "2008-10", to: "2021-11" });
  });

  it("does not take the CV of somebody else by mistake", async () => {
    const db = await databaseOf(SOURCE);
    const other =
      "# Ada\n\n## Engines - Programmer - 2020/01 to 2021/03\n\n### Notes\n\n* Stack technique\n  * Git\n";
    expect(await importText(db, other)).toEqual({ status: "unrelated", version: 1 });
    const taken = await importFile(db, fileOf(other), { at: AT, takeOther: true });
    expect(taken).toMatchObject({ outcome: { status: "merged", version: 2 } });
    expect((await readCv(db))?.cv.experiences.map(({ slug }) => slug)).toEqual(["engines"]);
  });

  it("can be undone, after which the same file is news again", async () => {
    const db = await databaseOf(SOURCE);
    await importText(db, NEWER);
    await saveEdit(db, { edit: summary("Deux mille zones."), expected: 2, at: AT });
    await undoLast(db, { expected: 3, at: AT });
    expect(await originalText(db)).toBe(NEWER);
    await undoLast(db, { expected: 4, at: AT });
    expect(await originalText(db)).toBe(SOURCE);
    expect(await importText(db, SOURCE)).toMatchObject({ status: "unchanged" });
    await redoLast(db, { expected: 5, at: AT });
    expect(await originalText(db)).toBe(NEWER);
    await restoreVersion(db, { version: 1, expected: 6, at: AT });
    expect(await originalText(db)).toBe(SOURCE);
    expect(await importText(db, NEWER)).toMatchObject({ status: "merged", version: 8 });
    expect(await dns(db)).toMatchObject({ title: "Gestion des zones DNS" });
  });

  it("finds its base in a database of the time before versions were kept with files", async () => {
    const db = await databaseOf(SOURCE);
    await db.run(sql`UPDATE imports SET version = NULL`);
    await saveEdit(db, { edit: summary("Deux mille zones."), expected: 1, at: AT });
    expect(await importText(db, SOURCE)).toEqual({ status: "unchanged", version: 2 });
    expect(await importText(db, NEWER)).toMatchObject({ status: "merged", version: 3 });
    expect(await dns(db)).toMatchObject({ title: "Gestion des zones DNS", summary: "Deux mille zones." });
  });

  it("writes nothing of a file that is refused", async () => {
    const db = await databaseOf(SOURCE);
    const before = await readCv(db);
    expect(await importFile(db, fileOf("# Ada\n"), { at: AT })).toMatchObject({ ok: false });
    expect(await readCv(db)).toEqual(before);
    expect(await originalText(db)).toBe(SOURCE);
  });
});

describe("a file that waits", () => {
  it("changes nothing in the CV, and is gone once it is applied or dropped", async () => {
    const db = await databaseOf(SOURCE);
    await keepImportDraft(db, { ...fileOf("first"), at: AT });
    await keepImportDraft(db, { ...fileOf(NEWER, "newer.md"), at: AT });
    expect(await readCv(db)).toMatchObject({ version: 1 });
    const draft = await readImportDraft(db);
    expect(draft).toMatchObject({ fileName: "newer.md", at: AT.toISOString() });
    expect(Buffer.from(draft?.bytes ?? []).toString()).toBe(NEWER);
    await importText(db, NEWER);
    expect(await readImportDraft(db)).toBeNull();
    await keepImportDraft(db, { ...fileOf("second"), at: AT });
    await dropImportDraft(db);
    expect(await readImportDraft(db)).toBeNull();
  });

  it("is applied only as the file that was looked at, not as another one examined since", async () => {
    const db = await databaseOf(SOURCE);
    const later = new Date(AT.getTime() + 1);
    await keepImportDraft(db, { ...fileOf("# Ada\n"), at: AT });
    await keepImportDraft(db, { ...fileOf(NEWER, "newer.md"), at: later });
    expect(await applyImportDraft(db, AT.toISOString(), { at: later })).toBe("otherDraft");
    expect(await readCv(db)).toMatchObject({ version: 1 });
    expect(await readImportDraft(db)).toMatchObject({ fileName: "newer.md" });
    const applied = await applyImportDraft(db, later.toISOString(), { at: later });
    expect(applied).toMatchObject({ outcome: { status: "merged", version: 2 } });
    expect(await applyImportDraft(db, later.toISOString(), { at: later })).toBe("gone");
  });
});
