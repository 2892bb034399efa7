import type { Db, Transaction } from "@/db/client";

declare global {
  /** On `globalThis`, because Next may load this module once per bundle. */
  var parcoursWriters: WeakMap<Db, Promise<unknown>> | undefined;
}

/**
 * Does a write transaction when those that this process began earlier are over. It holds SQLite's only write lock from
 * its first statement; a second one in the same process would not wait for it but block the thread it needs. Every
 * write of a process that may write twice at once goes through here.
 */
export function inTurn<Result>(db: Db, write: (tx: Transaction) => Promise<Result>): Promise<Result> {
  globalThis.parcoursWriters ??= new WeakMap();
  const earlier = globalThis.parcoursWriters.get(db) ?? Promise.resolve();
  const mine = earlier.then(() => db.transaction(write));
  globalThis.parcoursWriters.set(
    db,
    mine.catch(() => {}),
  );
  return mine;
}
