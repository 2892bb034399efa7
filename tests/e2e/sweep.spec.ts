import { expect, test } from "@playwright/test";
import { hostileRequests } from "@/scripts/sweep/hostile-requests";
import { sweep } from "@/scripts/sweep/sweep";

/** `npm run sweep` sends all of them. */
const SAMPLE = 11;

test("no stranger gets an error of ours, an answer without our headers, or what they sent unescaped", async ({
  baseURL,
}) => {
  const requests = hostileRequests().filter((_request, at) => at % SAMPLE === 0);
  const { faults, statuses } = await sweep(baseURL ?? "", requests);
  expect(faults).toEqual([]);
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(requests.length);
});
