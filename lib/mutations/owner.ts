import { randomUUID } from "node:crypto";
import { lt } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { endedSessions, loginAttempts, owner, passkeys, trustedDevices } from "@/db/owner-schema";
import { readOwner } from "@/lib/queries/owner";
import { serializedTransaction } from "./write-queue";

/** `passwordMade`: by Parcours, and shown once. The hash is argon2id. */
export type NewOwner = { email: string; passwordHash: string; passwordMade: boolean };

/** Makes the owner unless there is one; says whether it did. */
export function createOwner(db: Db, made: NewOwner, at: Date): Promise<boolean> {
  return serializedTransaction(db, async (tx) => {
    if ((await readOwner(tx)) !== null) return false;
    await tx.insert(owner).values({ id: 1, ...made, epoch: randomUUID(), at: at.toISOString() });
    return true;
  });
}

/**
 * Makes the owner or replaces the e-mail and the password, without asking for the old password: for the command line. Every session ends,
 * passkeys are removed and failed attempts forgotten.
 * @returns whether there was an owner before.
 */
export function setOwner(db: Db, made: NewOwner, at: Date): Promise<"created" | "changed"> {
  return serializedTransaction(db, async (tx) => {
    const before = await readOwner(tx);
    await tx.delete(owner);
    await tx.delete(passkeys);
    await tx.insert(owner).values({ id: 1, ...made, epoch: randomUUID(), at: at.toISOString() });
    await forgetAttempts(tx);
    return before === null ? "created" : "changed";
  });
}

/**
 * Changes the owner as they are known under `epoch`, and ends every session.
 * @returns the new epoch, for the session that asked to go on; null when another change came first.
 */
export function changeOwner(
  db: Db,
  epoch: string,
  change: Partial<NewOwner>,
  at: Date,
): Promise<string | null> {
  return serializedTransaction(db, async (tx) => {
    const before = await readOwner(tx);
    if (before === null || before.epoch !== epoch) return null;
    const next = randomUUID();
    await tx.update(owner).set({ ...change, epoch: next, at: at.toISOString() });
    return next;
  });
}

/**
 * Ends one session before its time.
 * @param session its id, and when it would be too old anyway.
 * @param at milliseconds since 1970; older rows go.
 */
export function endSession(db: Db, session: { id: string; until: number }, at: number): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    await tx.delete(endedSessions).where(lt(endedSessions.until, at));
    await tx.insert(endedSessions).values(session).onConflictDoNothing();
  });
}

async function forgetAttempts(tx: Transaction): Promise<void> {
  await tx.delete(loginAttempts);
  await tx.delete(trustedDevices);
}
