import { expect, it } from "vitest";
import { crashRounds } from "@/tests/support/crash-rounds";

// `npm run bench -- crash` does the same with 200 kills.
it("a process killed while it saves or imports loses no acknowledged save and leaves none by half", async () => {
  const report = await crashRounds({ rounds: 10, writers: 2 });
  expect(report.kills).toBe(20);
  expect(report.reads).toBeGreaterThan(0);
  expect(report.acknowledged).toBeGreaterThanOrEqual(report.kills);
  expect(report.versions).toBeGreaterThan(report.acknowledged);
}, 300_000);
