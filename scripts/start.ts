import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Db, openDatabase } from "@/db/client";
import { isEmptyDatabase, migrateDatabase, refuseNewerDatabase } from "@/db/migrate";
import { createFirstOwner, type FirstOwner } from "@/lib/auth/create-first-owner";
import { authSecret } from "@/lib/auth/secret";
import { localized } from "@/lib/cv/words/terminal";
import { type Env, readEnv } from "@/lib/env";
import type { ImportedFile } from "@/lib/mutations/import-file";
import { refuseDamagedDatabase } from "@/lib/queries/integrity";
import { readCv } from "@/lib/queries/read-cv";
import { type LocalizedText, UserError } from "@/lib/user-error";
import { acquireDataLock } from "@/server/data-lock";
import { keepReserve, releaseReserve } from "@/server/disk-reserve";
import { jsonConsole } from "@/server/json-log";
import { limitLog } from "@/server/log-limit";
import { assertMetricsFree, assertPortFree } from "@/server/port";
import { summarizeStrangers } from "@/server/stranger-log";
import { assertPagesBuilt, buildPages } from "./build-pages";
import { enterProject } from "./enter-project";
import { onStop } from "./stop-signals";
import { cvSentence } from "./summary";
import { ignoreStdoutErrors, print, printError } from "./terminal";

/** `npm start`: from a fresh clone to a served CV, saying each step. Nothing that exists is overwritten. */

const SERVED_FILE = "served";
/** Said by `npm run serve`: an image or a read-only folder starts the pages it has. */
const NO_BUILD = "--no-build";

async function start(): Promise<void> {
  const env = readEnv();
  setUpLog(env);
  const args = process.argv.slice(2);
  const mayBuild = !args.includes(NO_BUILD);
  if (!mayBuild) assertPagesBuilt();
  const named = args.filter((arg) => arg !== NO_BUILD);
  const own = named.length === 0 ? null : await (await import("./first-cv")).readOwnFile(named);
  // What is quick to refuse is refused before the long step.
  const hasServed = hasServedBefore(env.dataDir);
  await releaseReserve(env.dataDir);
  const lock = await acquireDataLock(env.dataDir, addressOf(env, env.port));
  await assertPortFree(env);
  await assertMetricsFree(env.metrics);
  const db = await openDatabase(env);
  await refuseDamagedDatabase(db);
  await refuseNewerDatabase(db);
  const isEmpty = await isEmptyDatabase(db);
  if (isEmpty && hasServed && own === null) throw lostDatabase(env);
  // An empty database has its CV at once: what ends during the build does not leave a folder without one.
  if (isEmpty) {
    await migrateDatabase(db);
    await introduceCv(db, own, env.dataDir);
  }
  await authSecret();

  if (mayBuild) await buildPages();
  if (!isEmpty) {
    await migrateDatabase(db);
    await introduceCv(db, own, env.dataDir);
  }
  const owner = await createFirstOwner(db, env, new Date());
  db.$client.close();

  const { serve } = await import("@/server/serve");
  const server = await serve({ dir: process.cwd(), host: env.host, port: env.port });
  const address = addressOf(env, server.port);
  print(localized("ready", { address }));
  // Last, where the eye falls.
  if (owner !== null) for (const sentence of ownerSentences(owner, address)) print(sentence);

  onStop(async () => {
    print(localized("stopping", {}));
    await server.stop();
    lock.release();
    await keepReserve(env.dataDir);
    process.exit(0);
  });
}

/** Makes or names the CV of the database, and says what it holds. What imports is loaded by a start that needs it. */
async function introduceCv(db: Db, own: ImportedFile | null, dataDir: string): Promise<void> {
  const held = own === null ? await readCv(db) : null;
  if (held) print(cvSentence(held.cv, localized("cv-in-place", { version: held.version })));
  else await (await import("./first-cv")).introduceFile(db, own, join(dataDir, SERVED_FILE));
}

/** Whether a server of this folder once had a CV: from then on it keeps the secret of its sessions, or this file. */
function hasServedBefore(dataDir: string): boolean {
  return existsSync(join(dataDir, "auth-secret")) || existsSync(join(dataDir, SERVED_FILE));
}

/** The sample must not take the place of a CV that was deleted by mistake. */
function lostDatabase({ dataDir, databaseUrl }: Env): UserError {
  return new UserError("database-lost", { dataDir, databaseUrl });
}

/** What strangers cause is limited, and is one line each where programs read it. */
function setUpLog({ logFormat }: Env): void {
  const { error, warn } = console;
  const limited = (write: typeof error) => summarizeStrangers(limitLog(write), limitLog(write));
  console.error = limited(logFormat === "json" ? jsonConsole("error", error) : error);
  console.warn = limited(logFormat === "json" ? jsonConsole("warn", warn) : warn);
}

function addressOf({ baseUrl, host }: Env, port: number): string {
  if (baseUrl !== null) return baseUrl;
  const everywhere = host === null || host === "0.0.0.0" || host === "::";
  return `http://${everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}

ignoreStdoutErrors();
// What is written here is for its owner alone.
process.umask(0o077);
enterProject();
// React and Next choose their build by the first when they load, which is after this line. The second keeps Next from
// reading a `.env` that the checks above it have not seen.
Object.assign(process.env, { NODE_ENV: "production", __NEXT_PROCESSED_ENV: "true" });
start().catch((thrown: unknown) => {
  // A refusal is for the person, in one line; anything else is a defect, and needs its stack.
  if (!(thrown instanceof UserError)) throw thrown;
  printError(thrown);
  process.exit(1);
});

/** What the person at the terminal must know to sign in; a password is in them only if Parcours made it. */
function ownerSentences({ email, password }: FirstOwner, address: string): LocalizedText[] {
  const page = `${address}/login`;
  if (password === null) {
    return [localized("first-owner-given", { page, email })];
  }
  return [
    localized("first-owner-page", { page }),
    localized("first-owner-email", { email }),
    localized("first-owner-password", { password }),
    localized("first-owner-once", {}),
  ];
}
