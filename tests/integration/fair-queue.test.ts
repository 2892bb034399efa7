import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairQueue } from "@/server/take-turns";

/** Enters for each client in this order, at once; gives the order in which they came in, one leaving after the other. */
async function orderOf(
  clients: readonly string[],
  limit: number,
): Promise<{ order: string[]; most: number }> {
  const queue = new FairQueue(limit);
  const order: string[] = [];
  let running = 0;
  let most = 0;
  await Promise.all(
    clients.map(async (client) => {
      const leave = await queue.enter(client);
      running += 1;
      most = Math.max(most, running);
      order.push(client);
      await Promise.resolve();
      running -= 1;
      leave();
      leave();
    }),
  );
  return { order, most };
}

describe("a fair queue", () => {
  it("lets everyone in, never more at once than it says", async () => {
    const clients = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(clients, fc.integer({ min: 1, max: 5 }), async (given, limit) => {
        const { order, most } = await orderOf(given, limit);
        expect([...order].sort()).toEqual([...given].sort());
        expect(most).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("does not let a flood of one client before the second one of another", async () => {
    const { order } = await orderOf([...Array(300).fill("flood"), "reader", "reader"], 4);
    const turns = order.flatMap((client, at) => (client === "reader" ? [at] : []));
    expect(Math.max(...turns)).toBeLessThan(10);
  });
});
