import { spawn } from "node:child_process";
import { join } from "node:path";

export type Finished = { code: number | null; stdout: string; stderr: string };

const ROOT = join(import.meta.dirname, "..", "..");

/** Runs a script of the project as a person would: a real process, with its own data folder and an English terminal. */
export function runScript(
  script: string,
  args: string[],
  options: { dataDir: string; input?: string | Uint8Array; env?: Record<string, string> },
): Promise<Finished> {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "scripts", script), ...args], {
    cwd: ROOT,
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      LANG: "C",
      DATA_DIR: options.dataDir,
      ...options.env,
    },
  });
  const finished: Finished = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    finished.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    finished.stderr += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...finished, code }));
  });
}

/** `npm run -s cv -- …` */
export function runCv(args: string[], options: Parameters<typeof runScript>[2]): Promise<Finished> {
  return runScript("cv.ts", args, options);
}
