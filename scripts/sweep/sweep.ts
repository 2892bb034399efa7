import { faultsOf } from "./faults-of";
import type { HostileRequest } from "./hostile-requests";
import { rawRequest } from "./raw-request";

const AT_ONCE = 8;
const TIMEOUT_MS = 30_000;

export type SweepOutcome = {
  /** Answers by status; 0 counts requests without an answer. */
  statuses: ReadonlyMap<number, number>;
  /** Each with the request that it came of. */
  faults: string[];
};

/** Sends all requests to the server at `origin`, some at once, and judges each answer. */
export async function sweep(origin: string, requests: readonly HostileRequest[]): Promise<SweepOutcome> {
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const waiting = [...requests].reverse();
  const target = new URL(origin);
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const answer = await rawRequest(target, next.bytes, TIMEOUT_MS);
      const status = answer?.status ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      faults.push(...faultsOf(answer).map((fault) => `${fault}: ${next.name}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { statuses, faults };
}
