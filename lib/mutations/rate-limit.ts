import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { loginAttempts, trustedDevices } from "@/db/owner-schema";
import { serializedTransaction } from "./write-queue";

/**
 * How long the next attempt to sign in waits, after how many failures: the first ones cost nothing, then each doubles
 * the wait. Nothing stays closed for longer than `maxSeconds`.
 */
export type RateLimitPolicy = { free: number; firstSeconds: number; maxSeconds: number };

/** Failures are forgotten a day after the last one. */
const MEMORY_MS = 24 * 60 * 60 * 1000;

export const POLICIES = {
  /** One address, or one known device, on one account. */
  pair: { free: 5, firstSeconds: 2, maxSeconds: 15 * 60 },
  /** One address, whatever account it tries. */
  address: { free: 20, firstSeconds: 2, maxSeconds: 15 * 60 },
  /** One account, from wherever it is tried: low, because others could keep the owner waiting on a new device. */
  account: { free: 50, firstSeconds: 2, maxSeconds: 60 },
} as const satisfies Record<string, RateLimitPolicy>;

/** Seconds before another attempt, after so many failures in a row. */
export function waitAfter(failures: number, { free, firstSeconds, maxSeconds }: RateLimitPolicy): number {
  if (failures < free) return 0;
  return Math.min(maxSeconds, firstSeconds * 2 ** (failures - free));
}

/** A device is trusted for half a year after its last sign-in. */
const DEVICE_MEMORY_MS = 180 * 24 * 60 * 60 * 1000;

/** Subjects of an attempt to sign in, as keyed hashes (64 characters at most each). */
export type AttemptSubjects = {
  /** Address and account. */
  pair: string;
  address: string;
  account: string;
  /** Of a browser that shows a device cookie; believed only if the device is known. */
  device: string | null;
};

export type Admission =
  | { open: true; counted: readonly string[]; isTrustedDevice: boolean }
  /** Whole seconds until it is worth trying again. */
  | { open: false; seconds: number };

/**
 * Lets an attempt in, counted as a failure before its password is looked at, so that many at once are many failures;
 * or refuses it, uncounted, because others failed shortly before. A known device is slowed by its own failures alone.
 * @param at milliseconds since 1970.
 */
export function beginAttempt(db: Db, subjects: AttemptSubjects, at: number): Promise<Admission> {
  return serializedTransaction(db, async (tx) => {
    await tx.delete(loginAttempts).where(lt(loginAttempts.lastAt, at - MEMORY_MS));
    const isTrustedDevice = await isTrusted(tx, subjects.device, at);
    const bounds = isTrustedDevice
      ? ([[subjects.device ?? "", POLICIES.pair]] as const)
      : ([
          [subjects.pair, POLICIES.pair],
          [subjects.address, POLICIES.address],
          [subjects.account, POLICIES.account],
        ] as const);
    const names = bounds.map(([subject]) => subject);
    for (const [subject, { maxSeconds }] of bounds) await forgetFuture(tx, subject, at, maxSeconds);
    const rows = await tx.select().from(loginAttempts).where(inArray(loginAttempts.subject, names));
    const blockedUntil = Math.max(at, ...rows.map((row) => row.blockedUntil));
    if (blockedUntil > at) return { open: false, seconds: Math.ceil((blockedUntil - at) / 1000) };
    for (const [subject, policy] of bounds) {
      const failures = (rows.find((row) => row.subject === subject)?.failures ?? 0) + 1;
      await count(tx, subject, failures, policy, at);
    }
    return { open: true, counted: names, isTrustedDevice };
  });
}

/**
 * Rows of a time to come were written under a clock that was ahead. They count as of now, so that they block for as long
 * as the policy says and no longer.
 */
async function forgetFuture(tx: Transaction, subject: string, at: number, maxSeconds: number): Promise<void> {
  await tx
    .update(loginAttempts)
    .set({ lastAt: at, blockedUntil: sql`min(${loginAttempts.blockedUntil}, ${at + maxSeconds * 1000})` })
    .where(and(eq(loginAttempts.subject, subject), gt(loginAttempts.lastAt, at)));
}

/** The attempt was the owner's: what it counted is forgotten, and the device is known from now on. */
export function attemptSucceeded(
  db: Db,
  { counted, account, device }: { counted: readonly string[]; account: string; device: string },
  at: number,
): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    // Failures elsewhere on the same account stay: a sign-in must not hand out new guesses.
    const own = counted.filter((subject) => subject !== account);
    if (own.length > 0) await tx.delete(loginAttempts).where(inArray(loginAttempts.subject, own));
    if (counted.includes(account)) {
      await tx
        .update(loginAttempts)
        .set({ failures: sql`max(0, ${loginAttempts.failures} - 1)` })
        .where(eq(loginAttempts.subject, account));
    }
    await tx.delete(trustedDevices).where(lt(trustedDevices.lastAt, at - DEVICE_MEMORY_MS));
    await tx
      .insert(trustedDevices)
      .values({ subject: device, lastAt: at })
      .onConflictDoUpdate({ target: trustedDevices.subject, set: { lastAt: at } });
  });
}

async function isTrusted(tx: Transaction, device: string | null, at: number): Promise<boolean> {
  if (device === null) return false;
  const rows = await tx.select().from(trustedDevices).where(eq(trustedDevices.subject, device));
  return rows.some(({ lastAt }) => lastAt >= at - DEVICE_MEMORY_MS);
}

async function count(
  tx: Transaction,
  subject: string,
  failures: number,
  policy: RateLimitPolicy,
  at: number,
): Promise<void> {
  const row = { failures, lastAt: at, blockedUntil: at + waitAfter(failures, policy) * 1000 };
  await tx
    .insert(loginAttempts)
    .values({ subject, ...row })
    .onConflictDoUpdate({ target: loginAttempts.subject, set: row });
}
