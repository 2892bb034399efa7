import { serveCopyOf } from "./copy-of";
import { LOAD_METHOD, type Load, loadOf } from "./load";
import { atLeast, type Figure, kilobytes, milliseconds, percent, perSecond, type Report } from "./report";
import type { Rig } from "./rig";

const CONNECTIONS = [1, 8] as const;

/** The share of a trivial Next route handler's rate that `/cv.json` should keep. */
const SHARE_OF_TRIVIAL = 0.6;

const FILTER = "?tech=proxmox,ansible";

/** The filtered JSON with its facets, beside the least that Next and Node can do. */
export async function jsonReport({ parcours, emptyApp }: Rig): Promise<Report> {
  const trivial = `${(await emptyApp()).origin}/ok`;
  const path = `/cv.json${FILTER}`;
  const figures: Figure[] = [];
  for (const connections of CONNECTIONS) {
    const { own, figures: measured } = await besideBare(`${(await parcours()).origin}${path}`, connections);
    const least = await loadOf(trivial, connections);
    figures.push(
      ...measured,
      figureOf("  a trivial Next route handler", connections, least),
      atLeast("  the first as a share of the last", own.rate / least.rate, SHARE_OF_TRIVIAL, percent),
    );
  }
  return { title: `HTTP: the JSON of a filtered view, ${path}`, how: LOAD_METHOD, figures };
}

/** Whole pages, rendered for each request until a response cache stands in front of them, and the health check. */
export async function pagesReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const figures: Figure[] = [];
  for (const path of [`/${FILTER}`, "/", "/api/health"]) {
    for (const connections of CONNECTIONS) {
      figures.push(...(await besideBare(`${origin}${path}`, connections)).figures);
    }
  }
  return { title: "HTTP: pages rendered for each request, as they are", how: LOAD_METHOD, figures };
}

/** An address under load, beside a bare Node server that sends the same bytes. */
async function besideBare(url: string, connections: number): Promise<{ own: Load; figures: Figure[] }> {
  const { bare, size } = await serveCopyOf(url);
  try {
    const own = await loadOf(url, connections);
    const copy = await loadOf(bare.origin, connections);
    const { pathname, search } = new URL(url);
    return {
      own,
      figures: [
        figureOf(`${pathname}${search} (${kilobytes(size)})`, connections, own),
        figureOf("  the same bytes from a bare Node server", connections, copy),
      ],
    };
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
