import { describe, expect, it } from "vitest";
import { setOwner } from "@/lib/mutations/owner";
import { recordPasskeyUse, removePasskey, storePasskey } from "@/lib/mutations/passkeys";
import { restoreFrom } from "@/lib/mutations/restore";
import { findPasskey, readPasskeys } from "@/lib/queries/passkeys";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith, freshDatabase } from "@/tests/support/database";

const AT = new Date("2026-11-27T08:00:00Z");
const UNTIL = AT.getTime() + 300_000;

const passkey = (id: string) => ({
  id,
  publicKey: Buffer.from([1, 2, 3]),
  counter: 0,
  transports: ["internal"],
  name: "Phone",
  addedAt: AT.toISOString(),
  usedAt: null,
});

describe("a passkey", () => {
  it("is kept and used once for each challenge", async () => {
    const { db } = await freshDatabase();
    const asked = { challenge: "first", until: UNTIL };
    expect(await storePasskey(db, passkey("a"), asked)).toBe(true);
    expect(await storePasskey(db, passkey("b"), asked)).toBe(false);
    const next = { challenge: "second", until: UNTIL };
    expect(await recordPasskeyUse(db, { id: "a", counter: 7 }, next, AT)).toBe(true);
    expect(await recordPasskeyUse(db, { id: "a", counter: 8 }, next, AT)).toBe(false);
    expect(await findPasskey(db, "a")).toMatchObject({ counter: 7, usedAt: AT.toISOString() });
  });

  it("lets nobody in once it is removed, and is never one of twenty-one", async () => {
    const { db } = await freshDatabase();
    for (let count = 0; count < 20; count += 1) {
      expect(await storePasskey(db, passkey(`${count}`), { challenge: `${count}`, until: UNTIL })).toBe(true);
    }
    expect(await storePasskey(db, passkey("more"), { challenge: "more", until: UNTIL })).toBe(false);
    await removePasskey(db, "7");
    expect(await recordPasskeyUse(db, { id: "7", counter: 1 }, { challenge: "x", until: UNTIL }, AT)).toBe(
      false,
    );
    expect(await readPasskeys(db)).toHaveLength(19);
  });

  it("is removed when the command line gives the owner another password", async () => {
    const { db } = await freshDatabase();
    await storePasskey(db, passkey("a"), { challenge: "a", until: UNTIL });
    await setOwner(db, { email: "a@example.org", passwordHash: "x", passwordMade: false }, AT);
    expect(await readPasskeys(db)).toEqual([]);
  });

  it("neither comes with a backup nor goes with one", async () => {
    const [old, here] = [await databaseWith(aCv()), await databaseWith(aCv())];
    await storePasskey(old.db, passkey("theirs"), { challenge: "a", until: UNTIL });
    await storePasskey(here.db, passkey("ours"), { challenge: "b", until: UNTIL });
    await restoreFrom(here.db, old.file);
    expect((await readPasskeys(here.db)).map(({ id }) => id)).toEqual(["ours"]);
  });
});
