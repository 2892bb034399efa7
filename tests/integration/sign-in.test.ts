import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { loginAttempts } from "@/db/owner-schema";
import { createFirstOwner } from "@/lib/auth/create-first-owner";
import { type AttemptOutcome, type PasswordAttempt, verifyCredentials } from "@/lib/auth/verify-credentials";
import { changeOwner, setOwner } from "@/lib/mutations/owner";
import { readOwner } from "@/lib/queries/owner";
import { freshDatabase } from "@/tests/support/database";

const SECRET = "a secret of the tests, long enough";
const EMAIL = "owner@example.org";
const PASSWORD = "correct horse battery";
const START = Date.UTC(2026, 0, 1);
const SECOND = 1_000;

async function withOwner(): Promise<{ db: Db; file: string }> {
  const opened = await freshDatabase();
  await createFirstOwner(opened.db, { ownerEmail: EMAIL, ownerPassword: PASSWORD }, new Date(START));
  return opened;
}

function attempt(db: Db, part: Partial<PasswordAttempt> = {}, at = START): Promise<AttemptOutcome> {
  const typed = { email: EMAIL, password: PASSWORD, address: "203.0.113.1", device: null, ...part };
  return verifyCredentials(db, SECRET, typed, new Date(at));
}

/** So many wrong passwords, each as soon as it is let in; the time at which the last one was. */
async function guess(db: Db, times: number, part: Partial<PasswordAttempt>, from = START): Promise<number> {
  let at = from;
  for (let count = 0; count < times; ) {
    const outcome = await attempt(db, { password: "wrong password", ...part }, at);
    if (outcome.status === "throttled") at += outcome.seconds * SECOND;
    else count += 1;
  }
  return at;
}

describe("an attempt to sign in", () => {
  it("succeeds with the owner's password, however the e-mail is capitalised", async () => {
    const { db } = await withOwner();
    const epoch = (await readOwner(db))?.epoch;
    expect(await attempt(db)).toMatchObject({ status: "in", epoch });
    expect(await attempt(db, { email: " Owner@Example.ORG " })).toMatchObject({ status: "in", epoch });
  });

  it("is answered alike for another password, another e-mail, and before there is an owner", async () => {
    const { db } = await withOwner();
    const empty = (await freshDatabase()).db;
    const refused = { status: "refused" };
    expect(await attempt(db, { password: "wrong password" })).toEqual(refused);
    expect(await attempt(db, { email: "nobody@example.org" })).toEqual(refused);
    expect(await attempt(empty)).toEqual(refused);
  });

  it("is slowed alike whether the e-mail has an account or not", async () => {
    const { db } = await withOwner();
    const trail = async (email: string, address: string) => {
      const outcomes = [];
      for (let count = 0; count < 8; count += 1) {
        outcomes.push(await attempt(db, { email, password: "wrong password", address }));
      }
      return outcomes;
    };
    expect(await trail(EMAIL, "203.0.113.1")).toEqual(await trail("nobody@example.org", "203.0.113.2"));
  });

  it.each([
    { password: "" },
    { password: "x".repeat(201) },
    { password: null },
    { password: ["a"] },
    { email: "not an address" },
    { email: `${"x".repeat(300)}@example.org` },
    { email: undefined },
  ])("is refused unread when it is not one: %j", async (part) => {
    const { db } = await withOwner();
    expect(await attempt(db, part)).toEqual({ status: "refused" });
    expect(await db.select().from(loginAttempts)).toEqual([]);
  });

  it("lets no more than the free guesses of a parallel burst reach the password", async () => {
    const { db } = await withOwner();
    const burst = Array.from({ length: 40 }, (_, position) =>
      attempt(db, position === 39 ? {} : { password: `guess number ${position}` }),
    );
    const outcomes = await Promise.all(burst);
    expect(outcomes.filter(({ status }) => status === "refused")).toHaveLength(5);
    expect(outcomes.filter(({ status }) => status === "throttled")).toHaveLength(35);
  });

  it("waits for a quarter of an hour at most, and succeeds then", async () => {
    const { db } = await withOwner();
    const at = await guess(db, 20, {});
    const outcome = await attempt(db, {}, at);
    expect(outcome).toEqual({ status: "throttled", seconds: 15 * 60 });
    expect(await attempt(db, {}, at + 15 * 60 * SECOND)).toMatchObject({ status: "in" });
  });

  it("is not made to wait longer by attempts that were not let in", async () => {
    const { db } = await withOwner();
    const at = await guess(db, 6, {});
    for (let count = 0; count < 50; count += 1) await attempt(db, { password: "wrong password" }, at);
    expect(await attempt(db, {}, at + 4 * SECOND)).toMatchObject({ status: "in" });
  });

  it("is slowed by guesses at other e-mails from the same address", async () => {
    const { db } = await withOwner();
    for (let count = 0; count < 20; count += 1) await attempt(db, { email: `guess${count}@example.org` });
    expect(await attempt(db)).toEqual({ status: "throttled", seconds: 2 });
    expect(await attempt(db, { address: "203.0.113.2" })).toMatchObject({ status: "in" });
  });

  it("is slowed, by a minute at most, by guesses at the account from many addresses", async () => {
    const { db } = await withOwner();
    let at = START;
    for (let count = 0; count < 70; count += 1) {
      const address = `198.51.100.${count}`;
      at = await guess(db, 1, { address }, at);
    }
    expect(await attempt(db, { address: "203.0.113.7" }, at)).toEqual({ status: "throttled", seconds: 60 });
    expect(await attempt(db, { address: "203.0.113.7" }, at + 60 * SECOND)).toMatchObject({ status: "in" });
  });

  it("is not slowed by anyone else where the owner has signed in before", async () => {
    const { db } = await withOwner();
    const first = await attempt(db);
    const device = first.status === "in" ? first.device : "";
    const at = await guess(db, 30, {});
    expect(await attempt(db, {}, at)).toMatchObject({ status: "throttled" });
    expect(await attempt(db, { device }, at)).toMatchObject({ status: "in", device });
  });

  it("is slowed by its own failures where the owner has signed in before", async () => {
    const { db } = await withOwner();
    const first = await attempt(db);
    const device = first.status === "in" ? first.device : "";
    for (let count = 0; count < 5; count += 1) await attempt(db, { device, password: "wrong password" });
    expect(await attempt(db, { device })).toMatchObject({ status: "throttled" });
  });

  it("gives a device cookie of its own to a browser that shows one it was never given", async () => {
    const { db } = await withOwner();
    for (const device of ["", "short", "x".repeat(44), `${"x".repeat(42)};`]) {
      const outcome = await attempt(db, { device });
      expect(outcome).toMatchObject({ status: "in", device: expect.stringMatching(/^[\w-]{43}$/) });
      expect(outcome).not.toMatchObject({ device });
    }
  });

  it("gives a cookie of its own to a device that it does not know", async () => {
    const { db } = await withOwner();
    const planted = "A".repeat(43);
    const outcome = await attempt(db, { device: planted });
    expect(outcome).toMatchObject({ status: "in" });
    expect(outcome.status === "in" && outcome.device).not.toBe(planted);
  });

  it("gains nothing from a device that is made up", async () => {
    const { db } = await withOwner();
    const outcomes = [];
    for (let count = 0; count < 8; count += 1) {
      const device = String(count).repeat(43);
      outcomes.push((await attempt(db, { device, password: "wrong password" })).status);
    }
    expect(outcomes.slice(5)).toEqual(["throttled", "throttled", "throttled"]);
  });

  it("gives no new guesses to the strangers of an account by succeeding", async () => {
    const { db } = await withOwner();
    for (let count = 0; count < 49; count += 1) {
      await attempt(db, { password: "wrong password", address: `198.51.100.${count}` });
    }
    await attempt(db, { address: "203.0.113.9" });
    await attempt(db, { password: "wrong password", address: "198.51.100.200" });
    expect(await attempt(db, { address: "203.0.113.10" })).toMatchObject({ status: "throttled" });
  });

  it("is forgotten a day later", async () => {
    const { db } = await withOwner();
    const at = await guess(db, 8, {});
    const later = at + 25 * 60 * 60 * SECOND;
    for (let count = 0; count < 4; count += 1) {
      expect(await attempt(db, { password: "wrong password" }, later)).toEqual({ status: "refused" });
    }
  });

  it("leaves neither address, e-mail nor password in the database", async () => {
    const { db, file } = await withOwner();
    await attempt(db, {
      email: "visitor@example.net",
      password: "secret of a visitor",
      address: "203.0.113.77",
    });
    await db.$client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const bytes = (await readFile(file)).toString("latin1");
    for (const trace of ["visitor@example.net", "secret of a visitor", "203.0.113.77", PASSWORD]) {
      expect(bytes).not.toContain(trace);
    }
    expect(bytes).toContain("$argon2id$");
  });
});

describe("the owner", () => {
  it("is made once", async () => {
    const { db } = await withOwner();
    const before = await readOwner(db);
    const other = { ownerEmail: "other@example.org", ownerPassword: "another password" };
    expect(await createFirstOwner(db, other, new Date(START))).toBeNull();
    expect(await readOwner(db)).toEqual(before);
  });

  it("is given a password to be said once when none was chosen", async () => {
    const { db } = await freshDatabase();
    const made = await createFirstOwner(db, { ownerEmail: null, ownerPassword: null }, new Date(START));
    expect(made?.email).toBe("owner@localhost");
    const typed = { email: "owner@localhost", password: made?.password };
    expect(await attempt(db, typed)).toMatchObject({ status: "in" });
    expect(await readOwner(db)).toMatchObject({ passwordMade: true });
  });

  it("does not hear the password that they chose", async () => {
    const { db } = await freshDatabase();
    const chosen = { ownerEmail: EMAIL, ownerPassword: PASSWORD };
    expect(await createFirstOwner(db, chosen, new Date(START))).toEqual({ email: EMAIL, password: null });
    expect(await readOwner(db)).toMatchObject({ passwordMade: false });
  });

  it("changes under the epoch that they were known by alone, which ends it", async () => {
    const { db } = await withOwner();
    const first = (await readOwner(db))?.epoch ?? "";
    const change = { email: "new@example.org" };
    const racing = await Promise.all([
      changeOwner(db, first, change, new Date(START)),
      changeOwner(db, first, change, new Date(START)),
    ]);
    expect(racing.filter((epoch) => epoch === null)).toHaveLength(1);
    const now = await readOwner(db);
    expect(racing).toContain(now?.epoch);
    expect(now?.epoch).not.toBe(first);
    expect(now?.email).toBe("new@example.org");
  });

  it("is let in at once after the command line set another password, and known devices are not", async () => {
    const { db } = await withOwner();
    const first = await attempt(db);
    const device = first.status === "in" ? first.device : "";
    const at = await guess(db, 20, {});
    const made = {
      email: EMAIL,
      passwordHash: (await readOwner(db))?.passwordHash ?? "",
      passwordMade: false,
    };
    expect(await setOwner(db, made, new Date(at))).toBe("changed");
    expect(await attempt(db, {}, at)).toMatchObject({ status: "in" });
    const other = await guess(db, 8, { device: null }, at);
    expect(await attempt(db, { device }, other)).toMatchObject({ status: "throttled" });
  });
});

describe("a clock that was ahead", () => {
  it("locks nobody out for longer than the policy says", async () => {
    const { db } = await withOwner();
    const year = 365 * 24 * 60 * 60 * SECOND;
    await guess(db, 8, {}, START + year);
    const first = await attempt(db);
    expect(first).toMatchObject({ status: "throttled" });
    const seconds = first.status === "throttled" ? first.seconds : 0;
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    expect(await attempt(db, {}, START + seconds * SECOND)).toMatchObject({ status: "in" });
  });
});

describe("a device cookie", () => {
  it("is another one after a sign-in with one that was not issued here", async () => {
    const { db } = await withOwner();
    for (const planted of ["A".repeat(43), "not a cookie of ours", ""]) {
      const outcome = await attempt(db, { device: planted });
      expect(outcome).toMatchObject({ status: "in" });
      expect(outcome.status === "in" && outcome.device).toMatch(/^[\w-]{43}$/);
      expect(outcome.status === "in" && outcome.device).not.toBe(planted);
    }
  });
});

it("a sign-in from elsewhere does not clear the failures of its account", async () => {
  const { db } = await withOwner();
  for (let count = 0; count < 49; count += 1) {
    await attempt(db, { password: "wrong password", address: `203.0.113.${count + 10}` });
  }
  expect(await attempt(db, { address: "198.51.100.1" })).toMatchObject({ status: "in" });
  // 49 failures stay: the fiftieth begins the wait for whoever comes next.
  await attempt(db, { password: "wrong password", address: "198.51.100.2" });
  expect(await attempt(db, { password: "wrong password", address: "198.51.100.3" })).toMatchObject({
    status: "throttled",
  });
});
