import autocannon from "autocannon";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { serveCopyOf } from "./copy-of";
import { quantile } from "./quantile";
import { atLeast, type Figure, kilobytes, milliseconds, percent, perSecond, type Report } from "./report";
import type { Rig } from "./rig";

const CONNECTIONS = [1, 8] as const;

/** Shares of the rate of a bare server that sends the same bytes, which answers kept in memory should reach. */
const SHARES = { files: 0.8, pages: 0.9 };

const FILTER = "?tech=proxmox,ansible";

/** The view as files that are kept in memory, beside the least that Node can do, and the JSON beside the least of Next. */
export async function jsonReport({ parcours, emptyApp }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const trivial = `${(await emptyApp()).origin}/ok`;
  const figures: Figure[] = [];
  for (const { path, format } of EXPORT_LINKS) {
    for (const connections of CONNECTIONS) {
      figures.push(...(await besideBare(`${origin}${path}${FILTER}`, connections, SHARES.files)));
      if (format !== "json") continue;
      figures.push(
        figureOf("  a trivial Next route handler", connections, await loadOf(trivial, connections)),
      );
    }
  }
  return { title: `HTTP: a filtered view as files, ${FILTER}`, how: LOAD_METHOD, figures };
}

/** Pages that are kept in memory, and the health check, which asks the database each time. */
export async function pagesReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const figures: Figure[] = [];
  for (const path of [`/${FILTER}`, "/", "/api/health"]) {
    for (const connections of CONNECTIONS) {
      const share = path === "/api/health" ? null : SHARES.pages;
      figures.push(...(await besideBare(`${origin}${path}`, connections, share)));
    }
  }
  return { title: "HTTP: pages", how: LOAD_METHOD, figures };
}

/** An address under load, beside a bare Node server that sends the same bytes; `share` is what it should reach of that. */
async function besideBare(url: string, connections: number, share: number | null): Promise<Figure[]> {
  const { bare, size } = await serveCopyOf(url);
  try {
    const own = await loadOf(url, connections);
    const copy = await loadOf(bare.origin, connections);
    const { pathname, search } = new URL(url);
    return [
      figureOf(`${pathname}${search} (${kilobytes(size)})`, connections, own),
      figureOf("  the same bytes from a bare Node server", connections, copy),
      ...(share === null
        ? []
        : [atLeast("  the first as a share of the last", own.rate / copy.rate, share, percent)]),
    ];
  } finally {
    await bare.stop();
  }
}

function figureOf(what: string, connections: number, { rate, p50, p99 }: Load): Figure {
  return {
    what: `${what}, ${connections} ${connections === 1 ? "connection" : "connections"}`,
    value: `${perSecond(rate)}, p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}`,
  };
}

/** What a server does under load: answers a second, and how long half and 99 in 100 of them take at most, in ms. */
type Load = { rate: number; p50: number; p99: number };

const MEASURED_S = 3;
const WARM_UP_S = 2;

/** How `loadOf` measures, for the report. */
const LOAD_METHOD = `autocannon over kept-alive connections, ${MEASURED_S} s each after ${WARM_UP_S} s to warm up; each server is a process of its own`;

/**
 * Asks for one address again and again over so many connections. The servers are other processes, so that they share no
 * event loop with this client.
 * @throws Error when an answer is not 2xx.
 */
async function loadOf(url: string, connections: number): Promise<Load> {
  await run(url, connections, WARM_UP_S);
  return run(url, connections, MEASURED_S);
}

async function run(url: string, connections: number, duration: number): Promise<Load> {
  const times: number[] = [];
  const running = autocannon({ url, connections, duration });
  // Its own percentiles are whole milliseconds.
  running.on("response", (_client, _status, _bytes, time) => times.push(time));
  const result = await running;
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} errors and ${result.non2xx} answers that are not 2xx.`);
  }
  return {
    rate: times.length / result.duration,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
