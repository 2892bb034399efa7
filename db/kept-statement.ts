import Database from "libsql";
import { type Db, localFileOf } from "./client";

/**
 * A query that every request asks, prepared once on a connection of its own: a seventh of what the client takes for it. It sees each
 * commit of any process as soon as it is made, and throws what SQLite throws.
 * @returns what gives its first row, or undefined without any; null for a remote database.
 */
export function keptStatement<Row>(db: Db, sql: string): (() => Row | undefined) | null {
  const file = localFileOf(db);
  if (file === null) return null;
  const statement = new Database(file, { readonly: true }).prepare(sql);
  return () => statement.get() as Row | undefined;
}
