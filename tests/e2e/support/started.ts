import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "..", "..", "..");

export type Started = {
  /** Without a slash at the end. */
  address: string;
  /** The first group of a pattern in what it said so far; "" where it said no such thing. */
  said: (pattern: RegExp) => string;
  /** Ends it as Ctrl+C does, and gives all that it said. */
  stop: () => Promise<string>;
};

/** `npm start` on a folder, with an English terminal and a free port, once it says that it is ready. */
export async function start(dataDir: string, args: readonly string[] = []): Promise<Started> {
  const child = spawn(process.execPath, [join("scripts", "launch.mjs"), "start", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      LANG: "C",
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: dataDir,
    },
  });
  const ended = once(child, "close");
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      const [, found] = /^Parcours is ready: (\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => reject(new Error(`It ended before it was ready: ${lines.join("\n")}`)));
  });
  return {
    address,
    said: (pattern) => pattern.exec(lines.join("\n"))?.[1] ?? "",
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      return lines.join("\n");
    },
  };
}
