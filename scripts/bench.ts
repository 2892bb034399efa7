import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { chartsReport } from "./bench/charts";
import { clickReport } from "./bench/click";
import { crashReport } from "./bench/crash";
import { domainReport } from "./bench/domain";
import { editorReport } from "./bench/editor";
import { exportsReport } from "./bench/exports";
import { fuzzReport } from "./bench/fuzz";
import { historyReport } from "./bench/history";
import { jsonReport, pagesReport } from "./bench/http";
import { importReport } from "./bench/import";
import { javascriptReport } from "./bench/javascript";
import { leanReport } from "./bench/lean";
import { lighthouseReport } from "./bench/lighthouse";
import { mixedTrafficReport } from "./bench/mixed-traffic";
import { offersReport } from "./bench/offers";
import { phoneReport } from "./bench/phone";
import { type Report, reportText, verdictOf } from "./bench/report";
import { makeRig, type Rig } from "./bench/rig";
import { socketsReport } from "./bench/sockets";
import { writersReport } from "./bench/writers";

/**
 * `npm run bench`: how fast Parcours is on this machine, beside what was aimed at (docs/performance.md says what is
 * counted). A missed target is printed and does not fail the run; only a measurement that cannot be made does. `npm run bench -- json click`
 * measures some of it.
 */
const PARTS: Readonly<Record<string, (rig: Rig) => Promise<Report>>> = {
  domain: domainReport,
  import: importReport,
  fuzz: fuzzReport,
  click: clickReport,
  lean: leanReport,
  phone: phoneReport,
  lighthouse: lighthouseReport,
  javascript: javascriptReport,
  editor: editorReport,
  charts: chartsReport,
  json: jsonReport,
  pages: pagesReport,
  history: historyReport,
  crash: crashReport,
  writers: writersReport,
  exports: exportsReport,
  offers: offersReport,
  sockets: socketsReport,
  load: mixedTrafficReport,
};

async function bench(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new Error(`Unknown part ${unknown.join(", ")}. The parts are ${Object.keys(PARTS).join(", ")}.`);
  }
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()} before.\n`,
  );
  const rig = makeRig();
  const reports: Report[] = [];
  try {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (wanted.length === 0 || wanted.includes(name)) reports.push(await measure(rig));
    }
  } finally {
    await rig.stop();
  }
  console.log(reportText(reports));
  console.log(`${verdictOf(reports)} Load ${load()} after.`);
}

/** Average of the last minute: above the number of processors, others slow the figures down. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
