import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { isSame } from "@/lib/cv/immutable-list";
import type { Cv } from "@/lib/cv/model";
import { cvAtVersion, history } from "@/lib/queries/history";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readCv } from "@/lib/queries/read-cv";
import { aCv, anExperience, aProject } from "./cv-factory";
import { storeCv } from "./stored-cv";

export const PROJECT = "projet";

const ROOT = join(import.meta.dirname, "..", "..");
const WRITER = join(import.meta.dirname, "crash-writer.ts");
const LONGEST_WAIT_MS = 150;

export type CrashReport = {
  kills: number;
  acknowledged: number;
  versions: number;
  /** Whole CVs that were read beside the writers and while they were killed. */
  reads: number;
};

/** A CV that bears one mark in several tables. */
export function crashCv(mark: string): Cv {
  const sections = [{ kind: "stack" as const, title: mark, body: "* Proxmox, Ceph" }];
  const project = aProject({
    slug: PROJECT,
    title: mark,
    summary: mark,
    sections,
    uses: ["proxmox", "ceph"],
  });
  return aCv({ experiences: [anExperience({ projects: [project] })] });
}

/**
 * Kills writers in the middle of their saves, again and again on the same database, and looks at it after each time. In
 * every second round somebody reads all the while, so that the database is not opened anew after the kill.
 * @throws Error with what is wrong, as soon as something is.
 */
export async function crashRounds({
  rounds,
  writers,
}: {
  rounds: number;
  writers: number;
}): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-crash-"));
  const file = join(folder, "parcours.db");
  const report: CrashReport = { kills: 0, acknowledged: 0, versions: 0, reads: 0 };
  try {
    await withDatabase(file, async (db) => {
      await migrateDatabase(db);
      await storeCv(db, crashCv("begin"));
    });
    for (let round = 0; round < rounds; round += 1) {
      const killed = killedWriters(file, writers, round);
      if (round % 2 === 1) report.reads += await withDatabase(file, (db) => readUntil(db, killed));
      const acknowledged = await killed;
      report.kills += writers;
      report.acknowledged += acknowledged.length;
      report.versions = await withDatabase(file, (db) => inspected(db, acknowledged));
    }
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the CV again and again until something is over; gives how often. */
async function readUntil(db: Db, over: Promise<unknown>): Promise<number> {
  let reads = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  over.then(end, end);
  while (!isOver) {
    const stored = await readCv(db);
    if (stored !== null) assertWhole(stored.cv);
    reads += 1;
    await delay(1);
  }
  return reads;
}

/** Lets writers save for a moment, kills them all at once, and tells the versions they had acknowledged. */
async function killedWriters(file: string, count: number, round: number): Promise<number[]> {
  const outputs: string[] = [];
  const writers = Array.from({ length: count }, (_, name): ChildProcess => {
    const writer = spawn(process.execPath, ["--import", "tsx", WRITER, file, `${round}/${name}`], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    outputs.push("");
    writer.stdout?.setEncoding("utf8").on("data", (text: string) => {
      outputs[name] += text;
    });
    return writer;
  });
  const ended = writers.map((writer) => once(writer, "close"));
  const haveEnded = () => writers.some(({ exitCode }) => exitCode !== null);
  while (outputs.some((output) => output === "") && !haveEnded()) await delay(5);
  await delay(Math.random() * LONGEST_WAIT_MS);
  const endedEarly = haveEnded();
  for (const writer of writers) writer.kill("SIGKILL");
  await Promise.all(ended);
  if (endedEarly) throw new Error("A writer ended by itself.");
  // What follows the last line end was cut off by the kill.
  return outputs.flatMap((output) => output.split("\n").slice(0, -1).map(Number));
}

async function inspected(db: Db, acknowledged: readonly number[]): Promise<number> {
  const damage = await checkIntegrity(db);
  if (damage.length > 0) throw new Error(`The database is damaged: ${damage.join(", ")}`);
  const stored = await readCv(db);
  if (stored === null) throw new Error("The CV is gone.");
  const { version, cv } = stored;
  const revisions = new Set((await history(db, { limit: version + 1 })).map((revision) => revision.version));
  const lost = acknowledged.filter((saved) => !revisions.has(saved));
  if (lost.length > 0) throw new Error(`Acknowledged but lost: ${lost.join(", ")}`);
  if (revisions.size !== version) throw new Error(`${version} versions, ${revisions.size} revisions.`);
  if (!isSame(await cvAtVersion(db, version), cv)) throw new Error("The last revision is not the CV.");
  assertWhole(cv);
  return version;
}

function assertWhole(cv: Cv): void {
  const project = cv.experiences[0]?.projects[0];
  const marks = [project?.title, project?.summary, project?.sections[0]?.title];
  if (new Set(marks).size !== 1 || project?.uses.length !== 2) {
    throw new Error(`A save is there by half: ${JSON.stringify(project)}`);
  }
}

async function withDatabase<Result>(file: string, use: (db: Db) => Promise<Result>): Promise<Result> {
  const db = await openDatabase({ databaseUrl: `file:${file}`, databaseAuthToken: null });
  try {
    return await use(db);
  } finally {
    db.$client.close();
  }
}
