import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { openDatabase } from "@/db/client";
import { localized } from "@/lib/cv/words/terminal";
import { callerFolder, type Env, readEnv } from "@/lib/env";
import { pathOfFileUrl } from "@/lib/file-url";
import { assertSoundBackup, restoreFrom } from "@/lib/mutations/restore";
import { backupTo } from "@/lib/queries/backup";
import { checkIntegrity, firstLine, refuseDamagedDatabase } from "@/lib/queries/integrity";
import { readCv, readVersion } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { acquireDataLock } from "@/server/data-lock";
import { cvSentence } from "../summary";
import { print } from "../terminal";
import { withDatabase } from "./with-database";

export async function checkCommand(): Promise<void> {
  await withDatabase(async (db) => {
    const damage = await checkIntegrity(db);
    if (damage.length > 0) {
      throw new UserError("database-damaged", { reason: firstLine(damage[0] ?? "") });
    }
    const held = await readCv(db);
    print(
      held
        ? cvSentence(held.cv, localized("database-sound", { version: held.version }))
        : localized("database-sound-empty", {}),
    );
  });
}

export async function backupCommand(file: string): Promise<void> {
  const path = resolve(callerFolder(), file);
  await withDatabase((db) => backupTo(db, path));
  print(localized("backup-made", { path }));
}

export async function restoreCommand(file: string, { replace }: { replace: boolean }): Promise<void> {
  const path = resolve(callerFolder(), file);
  if (!existsSync(path)) {
    throw new UserError("no-such-file", { path });
  }
  await assertSoundBackup(path);
  const aside = replace ? await setDamagedAside(readEnv()) : null;
  if (aside !== null) print(localized("damaged-set-aside", { aside }));
  await withDatabase(async (db) => {
    if (!replace && (await readVersion(db)) !== null) {
      throw new UserError("restore-occupied", {});
    }
    const version = await restoreFrom(db, path);
    print(localized("backup-restored", { path: basename(path), version }));
  });
}

/** SQLite's own companions hold parts of the same database. */
const SUFFIXES = ["", "-wal", "-shm"];

/**
 * Renames a local database that is damaged, so that a backup can take its place; a sound or a remote one stays.
 * @returns its new name, or null.
 * @throws UserError while a server has it open.
 */
async function setDamagedAside(env: Env): Promise<string | null> {
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
