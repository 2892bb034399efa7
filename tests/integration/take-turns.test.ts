import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { takeTurns } from "@/server/take-turns";

/** More than are rendered at once. */
const MANY = 12;

/** A server whose "/action" asks it for "/page" before it answers, as Next does, with all headers or some; gives its address. */
async function asking(passedOn: (headers: IncomingHttpHeaders) => IncomingHttpHeaders): Promise<string> {
  const handle = takeTurns(async ({ url, headers }, response) => {
    if (url === "/action")
      await fetch(`${origin}/page`, { headers: passedOn(headers) as Record<string, string> });
    response.end(url);
  });
  const server = createServer((request, response) => void handle(request, response)).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return origin;
}

async function msOf(work: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}

function actions(origin: string, headers: Record<string, string> = {}): Promise<unknown> {
  const all = Array.from({ length: MANY }, () => fetch(`${origin}/action`, { headers }));
  return Promise.all(all.map(async (answer) => (await answer).text()));
}

it("renders what an action asks for within the turn of the action", async () => {
  const origin = await asking(({ "x-parcours-turn": turn }) => ({ "x-parcours-turn": turn }));
  expect(await msOf(actions(origin))).toBeLessThan(1_000);
});

it("believes nobody who makes a turn up", async () => {
  const origin = await asking(() => ({ "x-parcours-turn": "undefined" }));
  expect(await msOf(actions(origin, { "x-parcours-turn": "undefined" }))).toBeGreaterThan(1_900);
});
