import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type Finished, runCv } from "@/tests/support/command";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const TSX = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");

export type OwnServer = {
  /** Without a slash at the end. */
  address: string;
  /** Its folder; the database is `parcours.db` in it. */
  dataDir: string;
  /** What it wrote on standard error so far. */
  log: () => string;
  /** `npm run -s cv -- …` on its folder, in another process. */
  cv: (...args: string[]) => Promise<Finished>;
};

/**
 * Gives a story a server and a data folder of its own, for what no other story should see; both are gone afterwards.
 * The folder holds a migrated database without a CV, unless `env` names another one.
 */
export async function withOwnServer(
  story: (server: OwnServer) => Promise<void>,
  env: Record<string, string> = {},
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "parcours-story-"));
  const child = spawn(process.execPath, [TSX, join(import.meta.dirname, "serve-folder.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      __NEXT_PROCESSED_ENV: "true",
      DATA_DIR: dataDir,
      ...env,
    },
  });
  const ended = once(child, "close");
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  try {
    const address = await addressIn(child.stdout);
    await story({ address, dataDir, log: () => log, cv: (...args) => runCv(args, { dataDir }) });
  } finally {
    child.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The first address that the server prints; Next says something before. */
async function addressIn(stdout: Readable): Promise<string> {
  const lines = createInterface(stdout);
  for await (const line of lines) if (line.startsWith("http://")) return line;
  throw new Error("The server ended before it was ready.");
}
