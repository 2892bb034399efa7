import { readEnv } from "@/lib/env";
import { type Db, openDatabase } from "./client";

declare global {
  /** On `globalThis`, because Next may load this module once per bundle, and a process needs one pool. */
  var parcoursDatabase: Promise<Db> | undefined;
}

/** The database of this process, opened at the first call; a failed opening is tried again at the next. */
export function database(): Promise<Db> {
  globalThis.parcoursDatabase ??= openDatabase(readEnv()).catch((error: unknown) => {
    globalThis.parcoursDatabase = undefined;
    throw error;
  });
  return globalThis.parcoursDatabase;
}
