import { readEnv } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { type Db, openDatabase } from "./client";

/** The database of this process, opened at the first call; a failed opening is tried again at the next. */
export function database(): Promise<Db> {
  return processSingleton("database", () => openDatabase(readEnv()));
}
