import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { builtActions, knownActions } from "@/server/known-actions";
import { temporaryFolder } from "@/tests/support/database";

it("hands on what asks for no action or for one of the build, and tells a page of another build that it is", async () => {
  const dir = await temporaryFolder();
  await mkdir(join(dir, ".next", "server"), { recursive: true });
  const manifest = join(dir, ".next", "server", "server-reference-manifest.json");
  await writeFile(
    manifest,
    JSON.stringify({ node: { "40ab": { workers: {} } }, edge: {}, encryptionKey: "x" }),
  );
  const handle = knownActions(
    async (_request, response) => {
      response.end("ok");
    },
    await builtActions(dir),
  );
  const server = createServer((request, response) => void handle(request, response)).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/login`;
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(address, { method: "POST", headers });
    return [answer.status, answer.headers.get("x-nextjs-action-not-found")];
  };
  expect(await ask({})).toEqual([200, null]);
  expect(await ask({ "Next-Action": "40ab" })).toEqual([200, null]);
  for (const made of ["40ac", "", "toString", "__proto__", "40ab, 40ab"]) {
    expect(await ask({ "Next-Action": made })).toEqual([409, "1"]);
  }
});
