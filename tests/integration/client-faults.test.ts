import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientFaults } from "@/server/client-faults";

async function failing(isUnknown: boolean): Promise<string> {
  const handle = clientFaults(
    async (_request, response) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end("failed");
    },
    async () => isUnknown,
  );
  const server = createServer((request, response) => void handle(request, response)).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const TREE = JSON.stringify(["", { children: [["slug", "a", "d", null], {}] }, null, "refetch"]);

describe("a failed request", () => {
  it.each([
    ["a form of someone unknown", "POST", true, 400],
    ["a form of the owner, or while the database fails", "POST", false, 500],
    ["a page", "GET", true, 500],
  ])("of %s", async (_name, method, isUnknown, status) => {
    expect((await fetch(await failing(isUnknown), { method })).status).toBe(status);
  });

  it.each([
    [TREE, 500],
    [encodeURIComponent(TREE), 500],
    ["%", 400],
    ["{}", 400],
    ['["",[]]', 400],
    ['["",{},"refetch"]', 400],
  ])("with the router state %s", async (state, status) => {
    const headers = { "next-router-state-tree": state };
    expect((await fetch(await failing(true), { headers })).status).toBe(status);
  });
});
