import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { serveCopyOf } from "./copy-of";
import { LOAD_METHOD, type Load, loadOf } from "./load";
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
