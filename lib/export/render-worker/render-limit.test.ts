import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RenderLimit } from "./render-limit";

describe("RenderLimit", () => {
  it("never lets in more than two of one client or twenty in all, and forgets who left", () => {
    const steps = fc.array(fc.record({ client: fc.nat(15), leaves: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (all) => {
        const limit = new RenderLimit();
        const held: { client: string; leave: () => void }[] = [];
        for (const { client, leaves } of all) {
          if (leaves) {
            held.shift()?.leave();
            continue;
          }
          const name = String(client);
          const own = held.filter((place) => place.client === name).length;
          const leave = limit.enter(name);
          expect(leave !== null).toBe(own < 2 && held.length < 20);
          if (leave !== null) held.push({ client: name, leave });
        }
      }),
    );
  });

  it("counts a place that is given back twice once", () => {
    const limit = new RenderLimit();
    const first = limit.enter("a");
    limit.enter("a");
    first?.();
    first?.();
    expect(limit.enter("a")).not.toBeNull();
    expect(limit.enter("a")).toBeNull();
  });
});
