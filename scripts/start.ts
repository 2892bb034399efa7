import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase, refuseNewerDatabase } from "@/db/migrate";
import { createFirstOwner } from "@/lib/auth/create-first-owner";
import { authSecret } from "@/lib/auth/secret";
import { type Env, readEnv } from "@/lib/env";
import { importFile } from "@/lib/mutations/import-file";
import { readCv } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { buildIfStale } from "@/server/build";
import { acquireDataLock } from "@/server/data-lock";
import { assertPortFree } from "@/server/port";
import { ownerSentences } from "./owner-sentences";
import { cvSentence, importSentences } from "./summary";
import { ignoreStdoutErrors, print, printError } from "./terminal";

/** `npm start`: from a fresh clone to a served CV, saying each step. Nothing that exists is overwritten. */

const SEED = join("db", "seed", "cv.md");
const PROGRESS_MS = 10_000;

async function start(): Promise<void> {
  const env = readEnv();
  // What is quick to refuse is refused before the long step.
  const lock = await acquireDataLock(env.dataDir, addressOf(env, env.port));
  await assertPortFree(env);
  const db = await openDatabase(env);
  await refuseNewerDatabase(db);
  await authSecret();

  await build();
  await migrateDatabase(db);
  await introduceCv(db);
  const owner = await createFirstOwner(db, env, new Date());
  db.$client.close();

  const { serve } = await import("@/server/serve");
  const server = await serve({ dir: process.cwd(), host: env.host, port: env.port });
  const address = addressOf(env, server.port);
  print({
    fr: `Parcours est prêt : ${address} (Ctrl+C pour arrêter).`,
    en: `Parcours is ready: ${address} (Ctrl+C to stop).`,
  });
  // Last, where the eye falls.
  if (owner !== null) for (const sentence of ownerSentences(owner, address)) print(sentence);

  const stop = async () => {
    print({ fr: "Parcours s’arrête.", en: "Parcours stops." });
    await server.stop();
    lock.release();
    process.exit(0);
  };
  // The second signal ends the process at once, as nothing listens any more.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

async function build(): Promise<void> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let progress: NodeJS.Timeout | undefined;
  const outcome = await buildIfStale(process.cwd(), () => {
    print({
      fr: "Construction des pages (une minute environ, seulement au premier démarrage et après un changement)…",
      en: "Building the pages (about a minute, only at the first start and after a change)…",
    });
    progress = setInterval(() => print({ fr: `  … ${seconds()} s`, en: `  … ${seconds()} s` }), PROGRESS_MS);
  }).finally(() => clearInterval(progress));
  if (outcome === "built") {
    print({ fr: `Pages construites en ${seconds()} s.`, en: `Pages built in ${seconds()} s.` });
  }
}

/** Imports the CV that comes with Parcours if the database holds none, and says what it holds. */
async function introduceCv(db: Db): Promise<void> {
  const held = await readCv(db);
  if (held) {
    print(
      cvSentence(held.cv, {
        fr: `CV en place, version ${held.version}`,
        en: `CV in place, version ${held.version}`,
      }),
    );
    return;
  }
  const imported = await importFile(
    db,
    { fileName: "cv.md", bytes: await readFile(SEED) },
    { at: new Date() },
  );
  for (const sentence of importSentences(SEED, imported)) print(sentence);
}

function addressOf({ baseUrl, host }: Env, port: number): string {
  if (baseUrl !== null) return baseUrl;
  const everywhere = host === null || host === "0.0.0.0" || host === "::";
  return `http://${everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}

ignoreStdoutErrors();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
// React and Next choose their build by the first when they load, which is after this line. The second keeps Next from
// reading a `.env` that the checks above it have not seen.
Object.assign(process.env, { NODE_ENV: "production", __NEXT_PROCESSED_ENV: "true" });
start().catch((thrown: unknown) => {
  // A refusal is for the person, in one line; anything else is a defect, and needs its stack.
  if (!(thrown instanceof UserError)) throw thrown;
  printError(thrown);
  process.exit(1);
});
