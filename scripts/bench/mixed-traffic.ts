import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import { readCv } from "@/lib/queries/read-cv";
import { processorTime } from "../processor-time";
import { hostileRequests } from "../sweep/hostile-requests";
import { rawRequest } from "../sweep/raw-request";
import { serveCopyOf } from "./copy-of";
import { httpClient } from "./http-client";
import { quantile } from "./quantile";
import { atMost, megabytes, milliseconds, percent, type Report } from "./report";
import { type Served, serveParcours } from "./served";

/** More pages than the server keeps: from then on each that is kept takes the place of another. */
const PAGES_TO_FILL = 700;
/** Before anything counts, with all the traffic: code is compiled, and pages are loaded. */
const WARM_UP_MS = 30_000;
const MEASURED_MS = 120_000;
/** How often the server is asked what it holds, which stops it for a moment. */
const MEMORY_EACH_MS = 10_000;
/** After the traffic, until what was under way is over. */
const QUIET_MS = 5_000;

const READERS = 8;
/** What a person does with a page before the next click, at the least. */
const THINKING_MS = 250;
const SAVE_EACH_MS = 500;
const FLOOD_CONNECTIONS = 16;
/** Of all its connections together: this process, not the server, would be what such cheap requests wear out. */
const RUBBISH_A_SECOND = 200;
const LONGEST_SLOPE = 2_000_000;

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

type Span = { from: number; until: number };

/**
 * Two minutes in which all happens at once, after half a minute that does not count. The flood of views asks as fast as it is
 * answered, so that the server is never idle; every reader has an address of its own. The bare server, which sends the bytes
 * of the dashboard, is asked meanwhile by a client like the readers. The answers that the server keeps are as many as it
 * ever keeps before all this: filling that room, which is bounded, would look like a leak.
 * @throws Error when a save that was acknowledged is not in the history, or not what the server says.
 */
export async function mixedTrafficReport(): Promise<Report> {
  const served = await serveParcours();
  const copy = await serveCopyOf(served.origin);
  const ownDelay = monitorEventLoopDelay();
  try {
    const empty = await served.heldBytes();
    await fillKeptAnswers(served.origin);
    const filled = await served.heldBytes();
    const from = Date.now() + WARM_UP_MS;
    const span = { from, until: from + MEASURED_MS };
    const readersOf = (
      origin: string,
      address: (reader: number) => string,
      pathOf: (turn: number) => string,
    ) => Array.from({ length: READERS }, (_, at) => ask(origin, address(at), 1, THINKING_MS, span, pathOf));
    const warm = delay(WARM_UP_MS).then(() => {
      ownDelay.enable();
      return processorTime(served.pid);
    });
    const [readers, bare, saves, memory, views, rubbish, before] = await Promise.all([
      Promise.all(readersOf(served.origin, (at) => `127.0.1.${at + 1}`, READ)).then(merged),
      Promise.all(
        readersOf(
          copy.bare.origin,
          () => "127.0.0.2",
          () => "/",
        ),
      ).then(merged),
      saveUntil(served, span.until),
      memoryOf(served, span),
      ask(served.origin, "127.0.0.3", FLOOD_CONNECTIONS, 0, span, (turn) => `/?q=${turn}&x=${Math.random()}`),
      floodOfRubbish(served.origin, span.until),
      warm,
    ]);
    const busy = ((await processorTime(served.pid)) - before) / MEASURED_MS;
    await delay(QUIET_MS);
    const afterwards = await served.heldBytes();
    const half = Math.floor(memory.length / 2);
    return {
      title: "Mixed traffic at saturation, for two minutes",
      how: `${READERS} readers of pages and files who pause for ${THINKING_MS} ms, an editor in another process that saves twice a second, ${FLOOD_CONNECTIONS} connections that ask for ever new views without a pause, ${RUBBISH_A_SECOND} hostile requests a second; each from an address of its own, counted after ${WARM_UP_MS / 1_000} s; ${PAGES_TO_FILL} pages before that fill the room for kept answers`,
      figures: [
        atMost(`readers without a good answer, of ${readers.times.length}`, readers.failed, 0, String),
        { what: "  an answer to them", value: rates(readers) },
        { what: "  the dashboard's bytes from a bare Node server meanwhile", value: rates(bare) },
        { what: "  how late the client itself was, p99", value: milliseconds(ownDelay.percentile(99) / 1e6) },
        { what: "acknowledged saves, all of them in the history and served", value: String(saves) },
        { what: `the flood of views (${views.times.length} answers)`, value: rates(views) },
        { what: "the flood of hostile requests", value: `${rubbish} answers` },
        { what: "processors that the server kept busy", value: percent(busy) },
        {
          what: "held in memory after its garbage is collected",
          value: memory.map(({ bytes }) => megabytes(bytes)).join(", "),
        },
        {
          what: "  at the start, with all answers that are kept, and once all is over",
          value: [empty, filled, afterwards].map(megabytes).join(", "),
        },
        { what: "  its slope in the first minute", value: aMinute(slopeOf(memory.slice(0, half + 1))) },
        { what: "  its slope in the second minute", value: aMinute(slopeOf(memory.slice(half))) },
        atMost("  its slope in both", slopeOf(memory), LONGEST_SLOPE, aMinute),
      ],
    };
  } finally {
    ownDelay.disable();
    await copy.bare.stop();
    await served.stop();
  }
}

/** Asks for pages that are kept, each by an address of its own. */
async function fillKeptAnswers(origin: string): Promise<void> {
  const client = httpClient(origin, "127.0.0.5", 4);
  const paths = Array.from({ length: PAGES_TO_FILL }, (_, at) => `/technologies?fill=${at}`);
  await Promise.all(paths.map(client.get));
  client.close();
}

type Asked = { times: number[]; failed: number };

function aMinute(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB a minute`;
}

function rates({ times }: Asked): string {
  return `p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}`;
}

function merged(all: readonly Asked[]): Asked {
  return {
    times: all.flatMap(({ times }) => times),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Asks from an address over so many connections, with a pause after each answer; what was asked before the span does not count. */
async function ask(
  origin: string,
  address: string,
  connections: number,
  pause: number,
  { from, until }: Span,
  pathOf: (turn: number) => string,
): Promise<Asked> {
  const client = httpClient(origin, address, connections);
  const asked: Asked = { times: [], failed: 0 };
  let turn = Math.floor(Math.random() * 100);
  const connection = async () => {
    while (Date.now() < until) {
      turn += 1;
      const counts = Date.now() >= from;
      const { status, ms } = await client.get(pathOf(turn));
      if (counts) asked.times.push(ms);
      if (status !== 200) asked.failed += 1;
      if (pause > 0) await delay(pause);
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

/** Sends what a sweep sends, over and over, at a steady pace; gives how many were answered. */
async function floodOfRubbish(origin: string, until: number): Promise<number> {
  const requests = hostileRequests();
  const target = new URL(origin);
  const pause = (1_000 * FLOOD_CONNECTIONS) / RUBBISH_A_SECOND;
  let answered = 0;
  let turn = 0;
  const connection = async () => {
    while (Date.now() < until) {
      turn += 1;
      const { bytes = "" } = requests[turn % requests.length] ?? {};
      const paced = delay(pause);
      if ((await rawRequest(target, bytes, 30_000, "127.0.0.4")) !== null) answered += 1;
      await paced;
    }
  };
  await Promise.all(Array.from({ length: FLOOD_CONNECTIONS }, connection));
  return answered;
}

type Sample = { ms: number; bytes: number };

/** What a server holds after its garbage is collected, from the end of the warm-up on. */
async function memoryOf(served: Served, { from, until }: Span): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let at = from; at <= until; at += MEMORY_EACH_MS) {
    await delay(Math.max(0, at - Date.now()));
    samples.push({ ms: Date.now(), bytes: await served.heldBytes() });
  }
  return samples;
}

/** Bytes a minute, by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [time, size] = [mean(({ ms }) => ms), mean(({ bytes }) => bytes)];
  const covariance = mean(({ ms, bytes }) => (ms - time) * (bytes - size));
  return (60_000 * covariance) / mean(({ ms }) => (ms - time) ** 2);
}
