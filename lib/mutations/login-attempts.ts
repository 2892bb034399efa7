import { eq, inArray, lt, sql } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { knownDevices, loginAttempts } from "@/db/schema";
import { type AttemptPolicy, MEMORY_MS, POLICIES, waitAfter } from "./attempt-policy";
import { inTurn } from "./in-turn";

/** Half a year without signing in, and a device is a stranger's again. */
const DEVICE_MEMORY_MS = 180 * 24 * 60 * 60 * 1000;

/** Who tries to sign in, as keyed hashes (64 characters at most each). */
export type AttemptSubjects = {
  /** Address and account. */
  pair: string;
  address: string;
  account: string;
  /** Of a browser that shows a device cookie; believed only if the device is known. */
  device: string | null;
};

export type Admission =
  | { open: true; counted: readonly string[]; isKnownDevice: boolean }
  /** Whole seconds until it is worth trying again. */
  | { open: false; seconds: number };

/**
 * Lets an attempt in, counted as a failure before its password is looked at, so that many at once are many failures;
 * or refuses it, uncounted, because others failed shortly before. A known device is slowed by its own failures alone.
 * @param at milliseconds since 1970.
 */
export function beginAttempt(db: Db, subjects: AttemptSubjects, at: number): Promise<Admission> {
  return inTurn(db, async (tx) => {
    await tx.delete(loginAttempts).where(lt(loginAttempts.lastAt, at - MEMORY_MS));
    const isKnownDevice = await isKnown(tx, subjects.device, at);
    const bounds = isKnownDevice
      ? ([[subjects.device ?? "", POLICIES.pair]] as const)
      : ([
          [subjects.pair, POLICIES.pair],
          [subjects.address, POLICIES.address],
          [subjects.account, POLICIES.account],
        ] as const);
    const names = bounds.map(([subject]) => subject);
    const rows = await tx.select().from(loginAttempts).where(inArray(loginAttempts.subject, names));
    const closedUntil = Math.max(at, ...rows.map((row) => row.closedUntil));
    if (closedUntil > at) return { open: false, seconds: Math.ceil((closedUntil - at) / 1000) };
    for (const [subject, policy] of bounds) {
      const failures = (rows.find((row) => row.subject === subject)?.failures ?? 0) + 1;
      await count(tx, subject, failures, policy, at);
    }
    return { open: true, counted: names, isKnownDevice };
  });
}

/** The attempt was the owner's: what it counted is forgotten, and the device is known from now on. */
export function attemptSucceeded(
  db: Db,
  { counted, account, device }: { counted: readonly string[]; account: string; device: string },
  at: number,
): Promise<void> {
  return inTurn(db, async (tx) => {
    // Failures elsewhere on the same account stay: a sign-in must not hand out new guesses.
    const own = counted.filter((subject) => subject !== account);
    if (own.length > 0) await tx.delete(loginAttempts).where(inArray(loginAttempts.subject, own));
    if (counted.includes(account)) {
      await tx
        .update(loginAttempts)
        .set({ failures: sql`max(0, ${loginAttempts.failures} - 1)` })
        .where(eq(loginAttempts.subject, account));
    }
    await tx.delete(knownDevices).where(lt(knownDevices.lastAt, at - DEVICE_MEMORY_MS));
    await tx
      .insert(knownDevices)
      .values({ subject: device, lastAt: at })
      .onConflictDoUpdate({ target: knownDevices.subject, set: { lastAt: at } });
  });
}

async function isKnown(tx: Transaction, device: string | null, at: number): Promise<boolean> {
  if (device === null) return false;
  const rows = await tx.select().from(knownDevices).where(eq(knownDevices.subject, device));
  return rows.some(({ lastAt }) => lastAt >= at - DEVICE_MEMORY_MS);
}

async function count(
  tx: Transaction,
  subject: string,
  failures: number,
  policy: AttemptPolicy,
  at: number,
): Promise<void> {
  const row = { failures, lastAt: at, closedUntil: at + waitAfter(failures, policy) * 1000 };
  await tx
    .insert(loginAttempts)
    .values({ subject, ...row })
    .onConflictDoUpdate({ target: loginAttempts.subject, set: row });
}
