import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "@libsql/client";

/** How long a write goes on asking for the lock that another process holds. */
const BUSY_RETRY_MS = 30_000;
const BUSY_PAUSE_MS = 50;

/**
 * Does a piece of work again while another process holds the lock of the database. SQLite serves no queue, and its own
 * waiting would block the thread that readers need: this waits between short attempts.
 * @param work begun anew after each refusal; it must leave nothing behind when it fails.
 */
export async function retryWhileBusy<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + BUSY_RETRY_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      // A connection that was refused the lock cannot commit any more (libsql-client-ts issue 352): take new ones.
      await client.reconnect();
      if (Date.now() > deadline) throw error;
    }
    await delay(Math.random() * BUSY_PAUSE_MS);
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "SQLITE_BUSY") || isBusy(error.cause);
}
