import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { localized } from "@/lib/cv/words/terminal";
import { callerFolder, readEnv } from "@/lib/env";
import { assertSoundBackup, restoreFrom } from "@/lib/mutations/restore";
import { backupTo } from "@/lib/queries/backup";
import { checkIntegrity, firstLine } from "@/lib/queries/integrity";
import { readCv, readVersion } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { cvSentence } from "../summary";
import { print } from "../terminal";
import { setDamagedAside } from "./set-aside";
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
