import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import * as owner from "./owner-schema";
import * as cv from "./schema";

/** Every table of Parcours, those that the schema holds in a record too. */
export const ALL_TABLES: readonly SQLiteTable[] = [cv, owner]
  .flatMap((schema) => Object.values(schema))
  .flatMap(tablesIn);

function tablesIn(exported: unknown): SQLiteTable[] {
  if (is(exported, SQLiteTable)) return [exported];
  if (typeof exported !== "object" || exported === null) return [];
  return Object.values(exported).filter((value) => is(value, SQLiteTable));
}
