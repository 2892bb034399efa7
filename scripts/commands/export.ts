import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Db } from "@/db/client";
import { exportInputOf } from "@/lib/cv/export/export-input";
import type { OptionName } from "@/lib/cv/export/export-options";
import { proofOrderOf } from "@/lib/cv/offer/proof-order";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { LOCALES, type Locale } from "@/lib/cv/vocabulary";
import { localized } from "@/lib/cv/words/terminal";
import { callerFolder, readEnv } from "@/lib/env";
import { type Exporter, exportCv, exporterFor } from "@/lib/export/registry";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { readOptions } from "@/lib/url/export-options";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf } from "@/lib/url/write-query";
import { UserError } from "@/lib/user-error";
import { today, warn } from "../terminal";
import { BadUsage, FORMATS } from "./usage";
import { withDatabase } from "./with-database";

type ExportFlags = {
  query: string;
  out: string | undefined;
  lang: string | undefined;
  private: boolean;
  anonymous: boolean;
  separator: string | undefined;
};

export async function exportCommand(format: string, flags: ExportFlags): Promise<void> {
  if (!FORMATS.includes(format)) {
    const known = FORMATS.join(", ");
    throw new BadUsage("unknown-format", { format, known });
  }
  const lang = localeOf(flags.lang);
  const exporter = exporterFor(format);
  const params = paramsOf(exporter, flags);
  const body = await withDatabase<string | Uint8Array>((db) =>
    exporter === undefined ? originalOf(db, flags) : viewOf(db, exporter, params, lang, flags),
  );
  if (flags.out === undefined) process.stdout.write(body);
  else await writeWhole(resolve(callerFolder(), flags.out), body);
}

async function viewOf(
  db: Db,
  exporter: Exporter,
  params: URLSearchParams,
  lang: Locale | undefined,
  flags: ExportFlags,
) {
  const stored = await readCv(db);
  if (!stored) throw noCv();
  const cv = flags.private ? stored.cv : publicCv(stored.cv);
  const date = today();
  const index = indexCv(cv, date.slice(0, "YYYY-MM".length));
  const { options, rest, ignored: ignoredOptions } = readOptions(params, exporter.options);
  const ask = rest.get("ask") ?? "";
  rest.delete("ask");
  const { query, ignored } = readQuery(rest, index);
  for (const { parameter, value } of [...ignoredOptions, ...ignored]) {
    warn(localized("query-part-ignored", { parameter, value }));
  }
  const { baseUrl } = readEnv();
  const locale = lang ?? cv.profile.locale;
  const link = baseUrl === null ? null : `${baseUrl}${hrefOf("/", query)}`;
  const file = await exportCv(
    exporter,
    exportInputOf(index, query, locale, { date, link, options, order: proofOrderOf(index, ask, locale) }),
  );
  return file.body;
}

/** The query with the options that flags spell; a flag is asked for on purpose, so a wrong one is not just ignored. */
function paramsOf(exporter: Exporter | undefined, flags: ExportFlags): URLSearchParams {
  const params = new URLSearchParams(flags.query);
  const given: [OptionName, string][] = [];
  if (flags.anonymous) given.push(["anonymous", "1"]);
  if (flags.separator !== undefined) given.push(["separator", flags.separator]);
  for (const [name, value] of given) {
    const known: readonly OptionName[] = exporter?.options ?? [];
    if (!known.includes(name)) {
      throw new BadUsage("option-meaningless", { name });
    }
    params.set(name, value);
    if (readOptions(params, [name]).ignored.length > 0) {
      throw new BadUsage("unknown-option-value", { name, value });
    }
  }
  return params;
}

/** The imported file may hold private fields, and cannot be filtered: it is all of it, asked for as such. */
async function originalOf(db: Db, flags: ExportFlags): Promise<Uint8Array> {
  if (flags.query !== "" || flags.lang !== undefined) {
    throw new BadUsage("original-takes-no-options", {});
  }
  const original = await readOriginal(db);
  if (!original) throw noCv();
  return original.bytes;
}

function noCv(): UserError {
  return new UserError("database-without-cv", {});
}

function localeOf(lang: string | undefined): Locale | undefined {
  if (lang === undefined) return undefined;
  const known = LOCALES.find((locale) => locale === lang);
  if (known) return known;
  throw new BadUsage("unknown-language", { lang, locales: LOCALES });
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
    throw new UserError("file-unwritable", { path, reason }, { cause: error });
  }
}
