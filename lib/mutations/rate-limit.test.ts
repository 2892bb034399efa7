import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POLICIES, waitAfter } from "./rate-limit";

describe.each(Object.entries(POLICIES))("the policy for one %s", (_name, policy) => {
  it("never waits less for more failures, nor longer than its greatest wait", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), (failures) => {
        const wait = waitAfter(failures, policy);
        expect(waitAfter(failures + 1, policy)).toBeGreaterThanOrEqual(wait);
        expect(wait).toBeLessThanOrEqual(15 * 60);
      }),
    );
  });

  it("costs nothing at first, then doubles", () => {
    expect(waitAfter(policy.free - 1, policy)).toBe(0);
    expect(waitAfter(policy.free, policy)).toBe(2);
    expect(waitAfter(policy.free + 3, policy)).toBe(16);
  });
});
