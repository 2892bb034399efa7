import { fileURLToPath } from "node:url";
import { serveParcours } from "./bench/served";
import { hostileRequests } from "./sweep/hostile-requests";
import { sweep } from "./sweep/sweep";

/**
 * `npm run sweep`: some thousand hostile requests against a server started for it, or at the address that is given; it
 * fails when an answer is missing, blames the server, shows what was sent unescaped or lacks a security header.
 */
async function main(address: string | undefined): Promise<void> {
  const served = address === undefined ? await serveParcours() : { origin: address, stop: async () => {} };
  try {
    const requests = hostileRequests();
    const { statuses, faults } = await sweep(served.origin, requests);
    console.log(`${requests.length} requests.`);
    for (const [status, count] of [...statuses].sort(([a], [b]) => a - b)) {
      console.log(`  ${status === 0 ? "no answer" : status}: ${count}`);
    }
    console.log(faults.length === 0 ? "No fault." : `${faults.length} faults:`);
    for (const fault of faults) console.log(`  ${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await served.stop();
  }
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await main(process.argv[2]);
