import { importFault } from "@/tests/support/import-check";
import { mutatedCvs } from "@/tests/support/mutated-cvs";
import { atMost, type Figure, megabytes, milliseconds, type Report } from "./report";

const DOCUMENTS = 2_000;
/** Milliseconds for one of them, whose longest are some thirty kilobytes, and bytes of memory at the end. */
const TARGETS = { slowest: 1_000, memory: 700_000_000 };

/** `FUZZ=100000 npm run bench -- fuzz` reads so many documents. */
export async function fuzzReport(): Promise<Report> {
  const count = Number(process.env.FUZZ ?? DOCUMENTS);
  const make = mutatedCvs();
  const faults: string[] = [];
  let [refused, slowest] = [0, 0];
  for (let seed = 0; seed < count; seed += 1) {
    const text = make(seed);
    const began = performance.now();
    const result = importFault(text);
    slowest = Math.max(slowest, performance.now() - began);
    if (result.refused) refused += 1;
    if (result.fault !== null) faults.push(`document ${seed}: ${result.fault.split("\n")[0]}`);
  }
  return {
    title: `Import: ${count} documents made of the CVs of tests/corpus by cutting, swapping, repeating and noise`,
    how: "each is read or refused; the ledger has each line of it; what is read is a CV",
    figures: [
      { what: "refused with a reason", value: String(refused) },
      atMost("exceptions, lost lines, invalid CVs", faults.length, 0, String),
      ...faults.slice(0, 5).map((fault): Figure => ({ what: fault, value: "" })),
      atMost("slowest document", slowest, TARGETS.slowest, milliseconds),
      atMost("memory at the end", process.memoryUsage().rss, TARGETS.memory, megabytes),
    ],
  };
}
