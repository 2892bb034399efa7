import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { httpClient } from "./http-client";
import { quantile } from "./quantile";
import { atMost, type Figure, milliseconds, type Report } from "./report";
import type { Rig } from "./rig";

const UPGRADES = 300;
const BURST_MS = 20_000;
/** How long after the burst the connections are counted. */
const LATER_MS = 60_000;
const DRIP_MS = 5_000;
const READERS = 4;
const LONGEST_WAIT_MS = 1_000;

/** Two hundred connections, each slow in one way: its headers, its body, or reading what it asked for. */
const SLOW = [
  { count: 100, bytes: "GET / HTTP/1.1\r\nHost: a\r\nX-A: ", drips: true },
  { count: 50, bytes: "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n", drips: true },
  { count: 50, bytes: "GET /cv.json HTTP/1.1\r\nHost: a\r\n\r\n", drips: false },
];

const UPGRADE =
  "GET /admin HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n";

/** Readers beside 300 offers to upgrade and 200 slow connections, and what is left of those a minute later. */
export async function socketsReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  await read(origin, 3_000);
  const idle = await read(origin, 5_000);
  const held = [
    ...Array.from({ length: UPGRADES }, () => hold(origin, UPGRADE, false)),
    ...SLOW.flatMap(({ count, bytes, drips }) =>
      Array.from({ length: count }, () => hold(origin, bytes, drips)),
    ),
  ];
  const beside = await read(origin, BURST_MS);
  await delay(LATER_MS);
  // What arrived is looked at only now: until then nobody read.
  for (const { socket } of held) socket.resume();
  await delay(2_000);
  const left = held.filter(({ isOpen }) => isOpen()).length;
  for (const { socket } of held) socket.destroy();
  return {
    title: "Hostile connections",
    how: `${UPGRADES} offers to upgrade, 100 slow heads, 50 slow bodies, 50 that do not read, opened at once and held; ${READERS} readers beside them for ${BURST_MS / 1_000} s; counted ${LATER_MS / 1_000} s later`,
    figures: [
      ...readerFigures("before", idle),
      ...readerFigures("during the burst", beside),
      atMost("  the longest wait", Math.max(...beside.times), LONGEST_WAIT_MS, milliseconds),
      atMost("readers without a good answer", beside.failed, 0, String),
      atMost(`connections still open after a minute, of ${held.length}`, left, 0, String),
    ],
  };
}

function readerFigures(when: string, { times }: Read): Figure[] {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)].map(milliseconds);
  return [{ what: `${times.length} pages read ${when}`, value: `p50 ${p50}, p99 ${p99}` }];
}

type Read = { times: number[]; failed: number };

async function read(origin: string, duration: number): Promise<Read> {
  const client = httpClient(origin, "127.0.0.1", READERS);
  const until = Date.now() + duration;
  const result: Read = { times: [], failed: 0 };
  const reader = async (_value: unknown, at: number) => {
    for (let turn = at; Date.now() < until; turn += 1) {
      const path = ["/", "/?tech=proxmox", "/cv.csv", "/technologies"][turn % 4] ?? "/";
      const { status, ms } = await client.get(path);
      result.times.push(ms);
      if (status !== 200) result.failed += 1;
      await delay(50);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  client.close();
  return result;
}

function hold(origin: string, bytes: string, drips: boolean): { socket: Socket; isOpen: () => boolean } {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname).pause();
  let open = true;
  socket.on("error", () => {});
  socket.once("close", () => {
    open = false;
  });
  socket.write(bytes);
  if (drips) {
    const drip = setInterval(() => socket.write("a"), DRIP_MS);
    socket.once("close", () => clearInterval(drip));
  }
  return { socket, isOpen: () => open };
}
