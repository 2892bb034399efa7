import { DrizzleQueryError } from "drizzle-orm";
import { assertDatabaseInPlace, type Db, type Transaction } from "@/db/client";
import { retryWhileBusy } from "@/db/retry-while-busy";
import { processSingleton } from "@/lib/process-singleton";

/**
 * Does a write transaction when those that this process began earlier are over. It holds SQLite's only write lock from
 * its first statement; a second one in the same process would not wait for it but block the thread it needs. Every
 * write of a process that may write twice at once goes through here.
 * @param write begun anew, after a rollback, while another process holds the lock.
 * @throws UserError when the database file was deleted or replaced; nothing then counts as written.
 */
export function serializedTransaction<Result>(
  db: Db,
  write: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const queues = processSingleton("write queues", () => new WeakMap<Db, Promise<unknown>>());
  const earlier = queues.get(db) ?? Promise.resolve();
  const mine = earlier.then(() => transaction(db, write));
  queues.set(
    db,
    mine.catch(() => {}),
  );
  return mine;
}

async function transaction<Result>(db: Db, write: (tx: Transaction) => Promise<Result>): Promise<Result> {
  assertDatabaseInPlace(db);
  const result = await retryWhileBusy(db.$client, () => attempt(db, write)).catch((error: unknown) => {
    throw withoutParameters(error);
  });
  // It may have gone meanwhile: what went into it cannot be promised.
  assertDatabaseInPlace(db);
  return result;
}

/** SQLite itself takes back what a full disk cut short; Drizzle then fails to do so again, and says that alone. */
async function attempt<Result>(db: Db, write: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const failures: unknown[] = [];
  const watched = (tx: Transaction) =>
    write(tx).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  return db.transaction(watched).catch((error: unknown) => {
    throw failures[0] ?? error;
  });
}

/** Drizzle's message repeats every bound value, private ones too, and messages reach the log. */
function withoutParameters(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? (error.cause ?? new Error("A statement failed.")) : error;
}
