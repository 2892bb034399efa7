import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Cv } from "@/lib/cv/model";
import { changeCv, saveEdit } from "@/lib/mutations/change-cv";
import { history } from "@/lib/queries/history";
import { readCv } from "@/lib/queries/read-cv";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { databaseWith, freshDatabase } from "@/tests/support/database";

const AT = new Date("2026-02-03T04:05:06Z");

const CV = aCv({
  profile: { name: "Ada" },
  experiences: [
    anExperience({
      organisation: "Aday",
      projects: [aProject({ title: "Un" }), aProject({ title: "Deux" })],
    }),
  ],
});

const titled = (project: string, title: string) => ({ kind: "project.update", project, fields: { title } });

function save(db: Db, edit: unknown, expected: number | null) {
  return saveEdit(db, { edit, expected, at: AT });
}

async function titlesOf(db: Db): Promise<string[]> {
  const stored = await readCv(db);
  return stored?.cv.experiences.flatMap(({ projects }) => projects.map(({ title }) => title)) ?? [];
}

describe("saving an edit", () => {
  it("makes a new version with one revision", async () => {
    const { db } = await databaseWith(CV);
    expect(await save(db, titled("un", "Uno"), 1)).toMatchObject({ status: "saved", version: 2 });
    expect(await titlesOf(db)).toEqual(["Uno", "Deux"]);
    expect(await history(db, { limit: 10 })).toEqual([
      {
        version: 2,
        at: AT.toISOString(),
        kind: "edit",
        sentence: { did: "update", noun: "project", name: "Uno", fields: ["title"], sections: [] },
      },
      {
        version: 1,
        at: AT.toISOString(),
        kind: "import",
        sentence: { did: "import", fileName: "cv.md", projects: 2 },
      },
    ]);
  });

  it("writes nothing when it changes nothing or is refused", async () => {
    const { db } = await databaseWith(CV);
    expect(await save(db, titled("un", "Un"), 1)).toMatchObject({ status: "saved", version: 1 });
    expect(await save(db, titled("un", " "), 1)).toEqual({
      status: "invalid",
      errors: { "fields.title": "required" },
    });
    expect(await save(db, titled("trois", "Trois"), 1)).toEqual({
      status: "invalid",
      errors: { project: "gone" },
    });
    expect(await readCv(db)).toStrictEqual({ version: 1, cv: CV });
    expect(await history(db, { limit: 10 })).toHaveLength(1);
  });

  it("is refused in one sentence before the first import", async () => {
    const { db } = await freshDatabase();
    await expect(save(db, titled("un", "x"), null)).rejects.toThrow("There is no CV to change yet");
  });

  it("writes what goes alongside with it, and neither of them when one fails", async () => {
    const { db } = await databaseWith(CV);
    const change = (cv: Cv) => ({
      ok: true as const,
      cv: { ...cv, profile: { ...cv.profile, name: "Grace" } },
      sentence: { did: "begin" as const },
    });
    const alongside = async () => {
      throw new Error("no");
    };
    await expect(changeCv(db, { expected: null, change, at: AT, alongside })).rejects.toThrow("no");
    expect(await readCv(db)).toStrictEqual({ version: 1, cv: CV });
  });
});

describe("saving over a version that changed elsewhere", () => {
  it("lands on top of it when another entry changed", async () => {
    const { db } = await databaseWith(CV);
    await save(db, titled("un", "Uno"), 1);
    expect(await save(db, titled("deux", "Due"), 1)).toMatchObject({ status: "saved", version: 3 });
    expect(await titlesOf(db)).toEqual(["Uno", "Due"]);
  });

  it("is a conflict that shows theirs when the same entry changed", async () => {
    const { db } = await databaseWith(CV);
    await save(db, titled("un", "Uno"), 1);
    const theirs = (await readCv(db))?.cv;
    expect(await save(db, titled("un", "Ein"), 1)).toEqual({ status: "conflict", version: 2, theirs });
    expect(await titlesOf(db)).toEqual(["Uno", "Deux"]);
    expect(await save(db, titled("un", "Ein"), 2)).toMatchObject({ status: "saved", version: 3 });
  });

  it("is a conflict when the entry is gone", async () => {
    const { db } = await databaseWith(CV);
    await save(db, { kind: "project.remove", project: "un" }, 1);
    expect(await save(db, titled("un", "Uno"), 1)).toMatchObject({ status: "conflict", version: 2 });
  });

  it("is a conflict when nobody knows what the candidate saw", async () => {
    const { db } = await databaseWith(CV);
    expect(await save(db, titled("un", "Uno"), 99)).toMatchObject({ status: "conflict", version: 1 });
  });
});

describe("writers at once", () => {
  it("both land on different entries, and on the same entry one of them conflicts", async () => {
    const { db } = await databaseWith(CV);
    const both = await Promise.all([save(db, titled("un", "Uno"), 1), save(db, titled("deux", "Due"), 1)]);
    expect(both.map(({ status }) => status)).toEqual(["saved", "saved"]);
    expect(await titlesOf(db)).toEqual(["Uno", "Due"]);
    const same = await Promise.all([save(db, titled("un", "Ein"), 3), save(db, titled("un", "One"), 3)]);
    expect(same.map(({ status }) => status).toSorted()).toEqual(["conflict", "saved"]);
  });

  it("wait for another connection that holds the lock for longer than SQLite waits, and go on writing", async () => {
    const { db, file } = await databaseWith(CV);
    const other = createClient({ url: `file:${file}`, timeout: 0 });
    const held = await other.transaction("write");
    const saved = save(db, titled("un", "Uno"), 1);
    await delay(100);
    await held.commit();
    other.close();
    expect(await saved).toMatchObject({ status: "saved", version: 2 });
    expect(await save(db, titled("un", "Ein"), 2)).toMatchObject({ status: "saved", version: 3 });
  });

  it("lose nothing, ten of them", async () => {
    const { db } = await databaseWith(CV);
    const rounds = 5;
    const writer = async (name: number) => {
      for (let round = 0; round < rounds; round += 1) {
        const edit = { kind: "section.add", fields: { title: `${name} ${round}` } };
        expect(await save(db, edit, null)).toMatchObject({ status: "saved" });
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, name) => writer(name)));
    const stored = await readCv(db);
    expect(stored?.version).toBe(1 + 10 * rounds);
    expect(new Set(stored?.cv.sections.map(({ title }) => title)).size).toBe(10 * rounds);
    expect(await history(db, { limit: 1_000 })).toHaveLength(1 + 10 * rounds);
  });
});
