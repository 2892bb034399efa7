import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cv } from "@/lib/cv/model";
import { writeCv } from "@/lib/mutations/write-cv";
import { readCv } from "@/lib/queries/read-cv";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel } from "@/tests/support/cv-factory";
import { freshDatabase } from "@/tests/support/database";

/** Any text that UTF-8 can write, but for NUL. */
const arbitraryText = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", ""));

/** fast-check makes some objects without a prototype, which strict equality would take for another value. */
const arbitraryPlainCv = arbitraryCv.map((cv) => structuredClone(cv));

describe("the store", () => {
  it("gives back exactly the CV it was given, whatever it held before", async () => {
    const { db } = await freshDatabase();
    let version = 0;
    let before: Cv | null = null;
    await fc.assert(
      fc.asyncProperty(arbitraryPlainCv, fc.boolean(), async (cv, isWhole) => {
        version += 1;
        // Writing only what differs from the CV before gives the same as writing everything.
        await db.transaction((tx) => writeCv(tx, cv, version, isWhole ? null : before));
        expect(await readCv(db)).toStrictEqual({ version, cv });
        before = cv;
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
      levels: [0, 1].map((rank) => aLevel("expert", { rank })),
      sections: [twice],
    });
    await expect(db.transaction((tx) => writeCv(tx, broken, 2))).rejects.toThrow();
    expect(await readCv(db)).toStrictEqual({ version: 1, cv });
  });
});
