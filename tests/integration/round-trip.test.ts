import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCv } from "@/lib/mutations/write-cv";
import { readCv } from "@/lib/queries/read-cv";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv } from "@/tests/support/cv-factory";
import { freshDatabase } from "@/tests/support/database";

/** Any text that UTF-8 can write, but for NUL. */
const arbitraryText = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", ""));

/** fast-check makes some objects without a prototype, which strict equality would take for another value. */
const arbitraryPlainCv = arbitraryCv.map((cv) => structuredClone(cv));

describe("the store", () => {
  it("gives back exactly the CV it was given, whatever it held before", async () => {
    const { db } = await freshDatabase();
    let version = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryPlainCv, async (cv) => {
        version += 1;
        await db.transaction((tx) => writeCv(tx, cv, version));
        expect(await readCv(db)).toStrictEqual({ version, cv });
      }),
    );
  });

  it("gives back any text unchanged, in a column of its own as in a list", async () => {
    const { db } = await freshDatabase();
    await fc.assert(
      fc.asyncProperty(arbitraryText, async (text) => {
        const cv = aCv({
          profile: { name: text, titles: [text, ""], summary: text },
          sections: [{ title: text, body: text, hidden: true }],
        });
        await db.transaction((tx) => writeCv(tx, cv, 1));
        expect((await readCv(db))?.cv).toStrictEqual(cv);
      }),
    );
  });

  it.each(["cut\0short", "half \ud83d a character"])(
    "refuses %j, which SQLite would change in silence, and keeps what it holds",
    async (name) => {
      const { db } = await freshDatabase();
      const cv = aCv();
      await db.transaction((tx) => writeCv(tx, cv, 1));
      const broken = aCv({ profile: { name } });
      await expect(db.transaction((tx) => writeCv(tx, broken, 2))).rejects.toThrow(/cannot be kept/);
      expect(await readCv(db)).toStrictEqual({ version: 1, cv });
    },
  );

  it("keeps the CV it holds when writing another one fails half-way", async () => {
    const { db } = await freshDatabase();
    const cv = aCv();
    await db.transaction((tx) => writeCv(tx, cv, 1));
    const twice = { title: "Once", body: "", hidden: false };
    const broken = aCv({
      levels: [0, 1].map((rank) => ({ slug: "expert", label: "", rank, minYears: null })),
      sections: [twice],
    });
    await expect(db.transaction((tx) => writeCv(tx, broken, 2))).rejects.toThrow();
    expect(await readCv(db)).toStrictEqual({ version: 1, cv });
  });
});
