import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import { processSingleton } from "@/lib/process-singleton";

/** A page that is drawn while the CV changes still finds its own. */
const KEPT = 4;

/** The indexes that pages are drawn from on the server, the last ones, by key. */
function servedIndexes(): Map<string, CvIndex> {
  return processSingleton("served indexes", () => new Map<string, CvIndex>());
}

/** Hands an index to the components that are drawn on the server: what they get as props would be sent along. */
export function serveIndex(key: string, index: CvIndex): void {
  const served = servedIndexes();
  served.delete(key);
  served.set(key, index);
  for (const oldest of [...served.keys()].slice(0, -KEPT)) served.delete(oldest);
}

/** Undefined in the browser, which fetches it. */
export function servedIndex(key: string): CvIndex | undefined {
  return servedIndexes().get(key);
}
