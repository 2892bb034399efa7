import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { callerFolder } from "@/lib/env";
import { restoreFrom } from "@/lib/mutations/restore";
import { backupTo } from "@/lib/queries/backup";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readCv, readVersion } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { cvSentence } from "../summary";
import { print } from "../terminal";
import { withDatabase } from "./with-database";

export async function checkCommand(): Promise<void> {
  await withDatabase(async (db) => {
    const damage = await checkIntegrity(db);
    if (damage.length > 0) {
      throw new UserError({
        fr: `La base est abîmée (${damage.join(" ; ")}) : remettez une sauvegarde en place avec « restore ».`,
        en: `The database is damaged (${damage.join("; ")}): put a backup in place with "restore".`,
      });
    }
    const held = await readCv(db);
    print(
      held
        ? cvSentence(held.cv, {
            fr: `Base saine, version ${held.version}`,
            en: `The database is sound, version ${held.version}`,
          })
        : { fr: "Base saine, encore sans CV.", en: "The database is sound, without a CV yet." },
    );
  });
}

export async function backupCommand(file: string): Promise<void> {
  const path = resolve(callerFolder(), file);
  await withDatabase((db) => backupTo(db, path));
  print({ fr: `Sauvegarde faite : ${path}`, en: `Backup made: ${path}` });
}

export async function restoreCommand(file: string, { replace }: { replace: boolean }): Promise<void> {
  const path = resolve(callerFolder(), file);
  if (!existsSync(path)) {
    throw new UserError({ fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` });
  }
  await withDatabase(async (db) => {
    if (!replace && (await readVersion(db)) !== null) {
      throw new UserError({
        fr: "La base contient déjà un CV : ajoutez --replace pour le remplacer par cette sauvegarde.",
        en: "The database already holds a CV: add --replace to replace it by this backup.",
      });
    }
    const version = await restoreFrom(db, path);
    print({
      fr: `Sauvegarde ${basename(path)} remise en place (version ${version}).`,
      en: `Backup ${basename(path)} put in place (version ${version}).`,
    });
  });
}
