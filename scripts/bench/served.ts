import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import type { Cv } from "@/lib/cv/model";
import { writeCv } from "@/lib/mutations/write-cv";

/** A server in a process of its own. */
export type Served = {
  origin: string;
  pid: number;
  /** Collects the garbage of the server and says how many bytes it still holds. */
  heldBytes: () => Promise<number>;
  /** What it said so far, its log included. */
  said: () => string;
  stop: () => Promise<void>;
};

/** Every server has it, so that all are measured alike. */
const PROBE = ["--expose-gc", "--import", new URL("memory-probe.mjs", import.meta.url).href];

/** Building the pages comes before the address. */
const BUSY_RETRY_MS = 300_000;

/** Parcours as `npm start` runs it, on a free port and a folder of its own: with the CV it comes with, or another. */
export async function serveParcours(cv?: Cv): Promise<Served & { dataDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-bench-"));
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    if (cv) await store(cv, join(folder, "parcours.db"));
    const served = await serveScript(new URL("../launch.mjs", import.meta.url), ["start"], {
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      DATABASE_URL: "",
      BASE_URL: "",
      // Next would read the developer's .env otherwise.
      __NEXT_PROCESSED_ENV: "true",
    });
    return { ...served, dataDir: folder, stop: () => served.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

async function store(cv: Cv, file: string): Promise<void> {
  const db = await openDatabase({ databaseUrl: `file:${file}`, databaseAuthToken: null });
  await migrateDatabase(db);
  await db.transaction((tx) => writeCv(tx, cv, 1));
  db.$client.close();
}

/**
 * Runs a script that serves, until it has printed its address.
 * @throws Error with what the script said when it ends before that.
 */
export async function serveScript(
  script: URL,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Served> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: script.pathname.endsWith(".ts") ? [...PROBE, "--import", "tsx"] : PROBE,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...variables },
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  let said = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error(`No address so far: ${said}`)), BUSY_RETRY_MS);
    const hear = (text: string) => {
      said += text;
      const address = /http:\/\/[\w.]+:\d+/.exec(said);
      if (!address) return;
      clearTimeout(impatience);
      resolve(address[0]);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
    child.once("error", reject);
    child.once("close", () => {
      clearTimeout(impatience);
      reject(new Error(`${script.pathname} ended: ${said.trim()}`));
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const heldBytes = async () => {
    const answer = once(child, "message");
    child.send("collect");
    return Number((await answer)[0]);
  };
  return { origin, pid: child.pid ?? 0, heldBytes, said: () => said, stop };
}
