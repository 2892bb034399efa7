import { eq } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { endedSessions, passkeys } from "@/db/owner-schema";
import { type Passkey, readPasskeys } from "@/lib/queries/passkeys";
import { serializedTransaction } from "./write-queue";

/** More devices than one person has. */
const MOST_PASSKEYS = 20;

/** A challenge that was answered, and until when it could be answered again, in milliseconds since 1970. */
export type Answered = { challenge: string; until: number };

/** Keeps a passkey that answered a challenge; says whether it did: a challenge counts once. */
export function storePasskey(db: Db, passkey: Passkey, answered: Answered): Promise<boolean> {
  return serializedTransaction(db, async (tx) => {
    if ((await readPasskeys(tx)).length >= MOST_PASSKEYS || !(await spend(tx, answered))) return false;
    const stored = await tx.insert(passkeys).values(passkey).onConflictDoNothing().returning();
    return stored.length > 0;
  });
}

/**
 * Notes that a passkey answered a challenge.
 * @param counter of its signatures, as it says now.
 * @returns whether the answer counts: not for a challenge that was answered before, nor for a passkey that is gone.
 */
export function recordPasskeyUse(
  db: Db,
  { id, counter }: { id: string; counter: number },
  answered: Answered,
  at: Date,
): Promise<boolean> {
  return serializedTransaction(db, async (tx) => {
    if (!(await spend(tx, answered))) return false;
    const used = await tx
      .update(passkeys)
      .set({ counter, usedAt: at.toISOString() })
      .where(eq(passkeys.id, id))
      .returning();
    return used.length > 0;
  });
}

/** Forgets a passkey; does nothing when it is gone already. */
export function removePasskey(db: Db, id: string): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    await tx.delete(passkeys).where(eq(passkeys.id, id));
  });
}

async function spend(tx: Transaction, { challenge, until }: Answered): Promise<boolean> {
  const spent = await tx
    .insert(endedSessions)
    .values({ id: challenge, until })
    .onConflictDoNothing()
    .returning();
  return spent.length > 0;
}
