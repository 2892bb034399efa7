import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Db } from "@/db/client";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { exportCv, exporterFor } from "@/lib/cv/export/registry";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/index-cv";
import { LOCALES, type Locale } from "@/lib/cv/vocabulary";
import { callerFolder, readEnv } from "@/lib/env";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { Refusal } from "@/lib/refusal";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf } from "@/lib/url/write-query";
import { today, warn } from "../terminal";
import { BadUsage, FORMATS, ORIGINAL } from "./usage";
import { withDatabase } from "./with-database";

type ExportFlags = { query: string; out: string | undefined; lang: string | undefined; private: boolean };

export async function exportCommand(format: string, flags: ExportFlags): Promise<void> {
  if (!FORMATS.includes(format)) {
    const known = FORMATS.join(", ");
    throw new BadUsage({
      fr: `Format inconnu : ${format}. Formats : ${known}.`,
      en: `Unknown format: ${format}. Formats: ${known}.`,
    });
  }
  const lang = localeOf(flags.lang);
  const body = await withDatabase<string | Uint8Array>((db) =>
    format === ORIGINAL ? originalOf(db, flags) : viewOf(db, format, lang, flags),
  );
  if (flags.out === undefined) process.stdout.write(body);
  else await writeWhole(resolve(callerFolder(), flags.out), body);
}

async function viewOf(db: Db, format: string, lang: Locale | undefined, flags: ExportFlags) {
  const exporter = exporterFor(format);
  const stored = await readCv(db);
  if (!exporter || !stored) throw noCv();
  const cv = flags.private ? stored.cv : publicCv(stored.cv);
  const date = today();
  const index = indexCv(cv, date.slice(0, "YYYY-MM".length));
  const { query, ignored } = readQuery(new URLSearchParams(flags.query), index);
  for (const { parameter, value } of ignored) {
    warn({
      fr: `Ignoré dans --query, car rien ne le porte dans ce CV : ${parameter}=${value}`,
      en: `Ignored in --query, as nothing in this CV goes by it: ${parameter}=${value}`,
    });
  }
  const { baseUrl } = readEnv();
  const link = baseUrl === null ? null : `${baseUrl}${hrefOf("/", query)}`;
  const file = await exportCv(
    exporter,
    exportInputOf(index, query, lang ?? cv.profile.locale, { date, link }),
  );
  return file.body;
}

/** The imported file may hold private fields, and cannot be filtered: it is all of it, asked for as such. */
async function originalOf(db: Db, flags: ExportFlags): Promise<Uint8Array> {
  if (flags.query !== "" || flags.lang !== undefined) {
    throw new BadUsage({
      fr: "« export original » rend le fichier importé tel quel : ni --query ni --lang.",
      en: '"export original" gives back the imported file as it is: neither --query nor --lang.',
    });
  }
  const original = await readOriginal(db);
  if (!original) throw noCv();
  return original.bytes;
}

function noCv(): Refusal {
  return new Refusal({
    fr: "La base ne contient pas encore de CV : importez-en un avec « npm run -s cv -- import FICHIER ».",
    en: 'The database holds no CV yet: import one with "npm run -s cv -- import FILE".',
  });
}

function localeOf(lang: string | undefined): Locale | undefined {
  if (lang === undefined) return undefined;
  const known = LOCALES.find((locale) => locale === lang);
  if (known) return known;
  throw new BadUsage({
    fr: `Langue inconnue : ${lang}. Langues : ${LOCALES.join(", ")}.`,
    en: `Unknown language: ${lang}. Languages: ${LOCALES.join(", ")}.`,
  });
}

/** The file is never seen half written, by a web server for instance. */
async function writeWhole(path: string, body: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, body);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new Refusal(
      {
        fr: `Le fichier ${path} ne s’écrit pas (${reason}).`,
        en: `The file ${path} cannot be written (${reason}).`,
      },
      { cause: error },
    );
  }
}
