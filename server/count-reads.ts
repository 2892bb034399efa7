import type { IncomingMessage, Server } from "node:http";
import { cookieNames } from "@/lib/auth/auth-options";
import type { ReadCounts, ReadKind } from "@/lib/queries/daily-counts";
import { beforeHead } from "./before-head";

const FLUSH_MS = 60_000;
const DAYS_KEPT = 400;
const DAY_MS = 86_400_000;

const PAGES: readonly (readonly [RegExp, ReadKind])[] = [
  [/^\/$/, "dashboard"],
  [/^\/projects\/[^/]+$/, "project"],
  [/^\/technologies(?:\/[^/]+)?$/, "technology"],
  [/^\/offer$/, "offer"],
];
const FILE = /^\/(?:cv|resume)\.(pdf|docx|xlsx|csv|md|json)$/;

/** Programs that say what they are: robots, previews of links, monitors, scripts. */
const ROBOT =
  /bot\b|bot[/;\s]|crawl|spider|slurp|preview|facebookexternalhit|embedly|monitor|uptime|headless|lighthouse|curl|wget|python|java\/|go-http|node|axios|okhttp|libwww|scrapy/i;

/** Names of the cookie of a session: whoever sends one is the owner, or was. */
const SESSIONS = [true, false].map((secure) => `${cookieNames(secure).session}=`);

/**
 * What a request reads of the CV, if a person sent it: nothing for a robot that says so, for the owner, for what a browser
 * fetches in advance, and for what is no page or file of the CV.
 */
export function readKindOf({ method, url = "", headers }: IncomingMessage): ReadKind | null {
  const { cookie = "", "user-agent": agent = "" } = headers;
  const isPrefetch = /prefetch|prerender/.test(`${headers["sec-purpose"] ?? ""}${headers.purpose ?? ""}`);
  if (method !== "GET" || isPrefetch || headers["next-router-prefetch"] !== undefined) return null;
  if (agent === "" || ROBOT.test(agent) || SESSIONS.some((name) => cookie.includes(name))) return null;
  const path = url.split("?", 1)[0] ?? "";
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  return page ?? (FILE.exec(path)?.[1] as ReadKind | undefined) ?? null;
}

type Store = (counted: ReadonlyMap<string, ReadCounts>, oldest: string) => Promise<void>;

/**
 * Counts by day what readers are answered, in memory, and hands it on each minute: a flood costs one write a minute, and
 * nothing of who reads is kept anywhere. What cannot be stored is tried again with what came meanwhile.
 * @returns hands on what is left.
 */
export function countReads(server: Server, store: Store, now: () => number = Date.now): () => Promise<void> {
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, "2026-11-27".length);
  let counted = new Map<string, ReadCounts>();
  const add = (day: string, kind: ReadKind, count: number) => {
    const counts = counted.get(day) ?? {};
    counted.set(day, { ...counts, [kind]: (counts[kind] ?? 0) + count });
  };
  server.prependListener("request", (request: IncomingMessage, response) => {
    const kind = readKindOf(request);
    if (kind === null) return;
    // What the reader has already is read again too.
    beforeHead(response, () => {
      if (response.statusCode === 200 || response.statusCode === 304) add(dayOf(now()), kind, 1);
    });
  });
  const flush = async () => {
    if (counted.size === 0) return;
    const taken = counted;
    counted = new Map();
    await store(taken, dayOf(now() - DAYS_KEPT * DAY_MS)).catch(() => {
      for (const [day, counts] of taken) {
        for (const [kind, count] of Object.entries(counts)) add(day, kind as ReadKind, count);
      }
    });
  };
  const timer = setInterval(() => void flush(), FLUSH_MS).unref();
  return () => {
    clearInterval(timer);
    return flush();
  };
}
