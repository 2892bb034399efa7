import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

it.each([
  ["is signalled itself", "exec node --import tsx tests/support/stoppable.ts", {}],
  [
    "was started by npm, which is signalled alone",
    "node --import tsx tests/support/stoppable.ts & wait",
    { npm_lifecycle_event: "start" },
  ],
])("a server stops when it %s", async (_how, command, env) => {
  const parent = spawn("/bin/sh", ["-c", command], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const said: string[] = [];
  for await (const line of createInterface(parent.stdout)) {
    said.push(line);
    if (line === "running") parent.kill("SIGTERM");
  }
  expect(said).toEqual(["running", "stopped"]);
});
