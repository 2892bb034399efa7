import { fileURLToPath } from "node:url";
import { builtActions } from "@/server/known-actions";
import { serveParcours } from "./bench/served";
import { logFaults } from "./sweep/faults-of";
import { hostileRequests } from "./sweep/hostile-requests";
import { sweep } from "./sweep/sweep";

/**
 * `npm run sweep`: some thousand hostile requests against a server started for it, or at the address that is given; it
 * fails when an answer is missing, blames the server, shows what was sent unescaped or lacks a security header, or when the log holds more of it than a line.
 */
async function main(address: string | undefined): Promise<void> {
  const served =
    address === undefined ? await serveParcours() : { origin: address, said: () => "", stop: async () => {} };
  try {
    // What a start says comes before the first answer.
    await fetch(served.origin);
    const before = served.said().length;
    const requests = hostileRequests(await builtActions(process.cwd()));
    const { statuses, faults } = await sweep(served.origin, requests);
    const log = served.said().slice(before);
    faults.push(...logFaults(log));
    console.log(`${requests.length} requests.`);
    for (const [status, count] of [...statuses].sort(([a], [b]) => a - b)) {
      console.log(`  ${status === 0 ? "no answer" : status}: ${count}`);
    }
    console.log(`Its log grew by ${log.split("\n").length - 1} lines.`);
    console.log(faults.length === 0 ? "No fault." : `${faults.length} faults:`);
    for (const fault of faults) console.log(`  ${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await served.stop();
  }
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await main(process.argv[2]);
