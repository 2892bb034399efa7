import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import { readCv } from "@/lib/queries/read-cv";
import { hostileRequests } from "../sweep/hostile-requests";
import { rawRequest } from "../sweep/raw-request";
import { serveCopyOf } from "./copy-of";
import { httpClient } from "./http-client";
import { quantile } from "./quantile";
import { atMost, milliseconds, type Report } from "./report";
import { type Served, serveParcours } from "./served";

const DURATION_MS = 120_000;
/** Memory in the first part grows by caches that fill. */
const SETTLING_MS = 45_000;
const READERS = 8;
const SAVE_EACH_MS = 500;
const FLOOD_CONNECTIONS = 16;
const PAGE_BYTES = 4_096;

/** What readers ask for: the dashboard, filters of it, and files. `turn` makes views that were not asked before. */
const READ = (turn: number): string =>
  [
    "/",
    "/?tech=proxmox",
    `/?from=20${String(turn % 20).padStart(2, "0")}`,
    "/technologies",
    `/cv.csv?q=${turn % 50}`,
    "/cv.json?tech=ansible",
    "/cv.md",
    "/?tech=bash,python&org=aday",
  ][turn % 8] ?? "/";

/**
 * Two minutes in which all happens at once. Every party comes from an address of its own. The bare server, which sends the
 * bytes of the dashboard, is asked meanwhile by a client like the readers.
 * @throws Error when a save that was acknowledged is not in the history, or not what the server says.
 */
export async function mixedTrafficReport(): Promise<Report> {
  const served = await serveParcours();
  const copy = await serveCopyOf(served.origin);
  try {
    const until = Date.now() + DURATION_MS;
    const [readers, bare, saves, memory, views, rubbish] = await Promise.all([
      ask(served.origin, "127.0.0.2", READERS, until, READ),
      ask(copy.bare.origin, "127.0.0.2", 1, until, () => "/"),
      saveUntil(served, until),
      memoryOf(served.pid, until),
      ask(served.origin, "127.0.0.3", FLOOD_CONNECTIONS, until, (turn) => `/?q=${turn}&x=${Math.random()}`),
      floodOfRubbish(served.origin, until),
    ]);
    const settled = memory.filter(({ ms }) => ms > SETTLING_MS);
    const slope = slopeOf(settled) * 60_000;
    const rates = ({ times }: Asked) =>
      `p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}`;
    return {
      title: "Mixed traffic at saturation, for two minutes",
      how: `${READERS} readers of pages and files, an editor in another process that saves twice a second, a flood of ${FLOOD_CONNECTIONS} connections that ask for ever new views, a flood of hostile requests; each from an address of its own`,
      figures: [
        atMost(`readers without a good answer, of ${readers.times.length}`, readers.failed, 0, String),
        { what: "  an answer to them", value: rates(readers) },
        { what: "  the dashboard's bytes from a bare Node server meanwhile", value: rates(bare) },
        { what: "acknowledged saves, all of them in the history and served", value: String(saves) },
        { what: `the flood of views (${views.times.length} answers)`, value: rates(views) },
        { what: "the flood of hostile requests", value: `${rubbish} answers` },
        {
          what: "memory at the start, settled and at the end",
          value: [memory[0], settled[0], memory.at(-1)]
            .map((sample) => `${Math.round(sample?.mb ?? 0)} MB`)
            .join(", "),
        },
        atMost("  its slope once settled", slope, 5, (value) => `${value.toFixed(1)} MB a minute`),
      ],
    };
  } finally {
    await copy.bare.stop();
    await served.stop();
  }
}

type Asked = { times: number[]; failed: number };

/** Asks without a pause over so many connections. */
async function ask(
  origin: string,
  address: string,
  connections: number,
  until: number,
  pathOf: (turn: number) => string,
): Promise<Asked> {
  const client = httpClient(origin, address, connections);
  const asked: Asked = { times: [], failed: 0 };
  let turn = 0;
  const connection = async () => {
    while (Date.now() < until) {
      turn += 1;
      const { status, ms } = await client.get(pathOf(turn));
      asked.times.push(ms);
      if (status !== 200) asked.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  client.close();
  return asked;
}

/** Changes the person's name again and again as the command line would; gives how often it was told "saved". */
async function saveUntil({ dataDir, origin }: Served & { dataDir: string }, until: number): Promise<number> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  try {
    let saved = 0;
    let name = "";
    while (Date.now() < until) {
      name = `Name ${saved}`;
      const edit = { kind: "profile.update", fields: { name } };
      const outcome = await saveEdit(db, { edit, expected: null, at: new Date() });
      if (outcome.status !== "saved") throw new Error(JSON.stringify(outcome));
      saved += 1;
      await delay(SAVE_EACH_MS);
    }
    const [kept] = await db.all<{ count: number }>(
      sql`SELECT count(*) AS count FROM revisions WHERE kind = 'edit'`,
    );
    const shown = await (await fetch(`${origin}/cv.json`)).json();
    const inDatabase = (await readCv(db))?.cv.profile.name;
    if (kept?.count !== saved || inDatabase !== name || shown.profile.name !== name) {
      throw new Error(
        `${saved} saves, ${kept?.count} revisions; "${name}", "${inDatabase}", "${shown.profile.name}".`,
      );
    }
    return saved;
  } finally {
    db.$client.close();
  }
}

/** Sends what a sweep sends, over and over; gives how many were answered. */
async function floodOfRubbish(origin: string, until: number): Promise<number> {
  const requests = hostileRequests();
  let answered = 0;
  let turn = 0;
  const connection = async () => {
    while (Date.now() < until) {
      turn += 1;
      const { bytes = "" } = requests[turn % requests.length] ?? {};
      if ((await rawRequest(new URL(origin), bytes, 30_000, "127.0.0.4")) !== null) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: FLOOD_CONNECTIONS }, connection));
  return answered;
}

type Sample = { ms: number; mb: number };

/** Resident memory of a process each second. */
async function memoryOf(pid: number, until: number): Promise<Sample[]> {
  const began = Date.now();
  const samples: Sample[] = [];
  while (Date.now() < until) {
    const [, resident = "0"] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
    samples.push({ ms: Date.now() - began, mb: (Number(resident) * PAGE_BYTES) / 1_000_000 });
    await delay(1_000);
  }
  return samples;
}

/** Megabytes a millisecond, by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [time, size] = [mean(({ ms }) => ms), mean(({ mb }) => mb)];
  const covariance = mean(({ ms, mb }) => (ms - time) * (mb - size));
  return covariance / mean(({ ms }) => (ms - time) ** 2);
}
