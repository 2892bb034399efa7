import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/database";

describe("a server whose terminal goes away", () => {
  it("goes on without an error", async () => {
    const report = join(await temporaryFolder(), "errors");
    const child = spawn(process.execPath, ["--import", "tsx", "tests/support/talking-server.ts", report], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stderr.destroy();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(await readFile(report, "utf8")).toBe("0");
  });
});
