import { setTimeout as delay } from "node:timers/promises";
import type { Db, Transaction } from "@/db/client";
import { processSingleton } from "@/lib/process-singleton";

/** How long a write goes on asking for the lock that another process holds. */
const BUSY_RETRY_MS = 30_000;
const BUSY_PAUSE_MS = 50;

/**
 * Does a write transaction when those that this process began earlier are over. It holds SQLite's only write lock from
 * its first statement; a second one in the same process would not wait for it but block the thread it needs. Every
 * write of a process that may write twice at once goes through here.
 * @param write begun anew, after a rollback, while another process holds the lock.
 */
export function serializedTransaction<Result>(
  db: Db,
  write: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const queues = processSingleton("write queues", () => new WeakMap<Db, Promise<unknown>>());
  const earlier = queues.get(db) ?? Promise.resolve();
  const mine = earlier.then(() => retryWhileBusy(db, write));
  queues.set(
    db,
    mine.catch(() => {}),
  );
  return mine;
}

/** SQLite serves no queue: a process that writes without pause can keep the lock from the others for long. */
async function retryWhileBusy<Result>(db: Db, write: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + BUSY_RETRY_MS;
  for (;;) {
    try {
      return await db.transaction(write);
    } catch (error) {
      if (!isBusy(error)) throw error;
      // A connection that was refused the lock cannot commit any more (libsql-client-ts issue 352): take new ones.
      await db.$client.reconnect();
      if (Date.now() > deadline) throw error;
    }
    await delay(Math.random() * BUSY_PAUSE_MS);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
}
