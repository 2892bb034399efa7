import autocannon from "autocannon";
import { quantile } from "./quantile";

/** What a server does under load: answers a second, and how long half and 99 in 100 of them take at most, in ms. */
export type Load = { rate: number; p50: number; p99: number };

const MEASURED_S = 3;
const WARM_UP_S = 2;

/** How `loadOf` measures, for the report. */
export const LOAD_METHOD = `autocannon over kept-alive connections, ${MEASURED_S} s each after ${WARM_UP_S} s to warm up; each server is a process of its own`;

/**
 * Asks for one address again and again over so many connections. The servers are other processes, so that they share no
 * event loop with this client.
 * @throws Error when an answer is not 2xx.
 */
export async function loadOf(url: string, connections: number): Promise<Load> {
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
