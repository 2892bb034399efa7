import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { openDatabase } from "@/db/client";
import type { Env } from "@/lib/env";
import { pathOfFileUrl } from "@/lib/file-url";
import { refuseDamagedDatabase } from "@/lib/queries/integrity";
import { UserError } from "@/lib/user-error";
import { acquireDataLock } from "@/server/data-lock";

/** SQLite's own companions hold parts of the same database. */
const SUFFIXES = ["", "-wal", "-shm"];

/**
 * Renames a local database that is damaged, so that a backup can take its place; a sound or a remote one stays.
 * @returns its new name, or null.
 * @throws UserError while a server has it open.
 */
export async function setDamagedAside(env: Env): Promise<string | null> {
  const file = pathOfFileUrl(env.databaseUrl);
  if (file === null || !existsSync(file) || !(await isDamaged(env))) return null;
  const lock = await acquireDataLock(env.dataDir, "cv restore");
  try {
    const aside = freeName(`${file}.damaged`);
    for (const suffix of SUFFIXES) {
      if (existsSync(file + suffix)) await rename(file + suffix, aside + suffix);
    }
    return aside;
  } finally {
    lock.release();
  }
}

async function isDamaged(env: Env): Promise<boolean> {
  try {
    const db = await openDatabase(env);
    await refuseDamagedDatabase(db).finally(() => db.$client.close());
    return false;
  } catch (error) {
    if (error instanceof UserError && error.code === "database-damaged") return true;
    throw error;
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let turn = 2; existsSync(name); turn += 1) name = `${wanted}-${turn}`;
  return name;
}
