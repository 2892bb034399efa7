import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where systems keep a Chromium that Playwright can drive. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, the system's, Playwright's own, or one installed now (Debian's package as
 * root, Playwright's download elsewhere).
 * @throws Error that says what to do when none can be had.
 */
export async function findChromium(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, and there is no such file.`);
  }
  const { chromium } = await import("@playwright/test");
  const candidates = [...SYSTEM_PATHS, chromium.executablePath()];
  const found = () => candidates.find((path) => existsSync(path));
  const here = found();
  if (here) return here;

  console.log("No Chromium found: installing one for the browser tests.");
  if (process.getuid?.() === 0 && runs("apt-get", ["--version"])) {
    runs("apt-get", ["update", "-qq"], true);
    runs("apt-get", ["install", "-y", "-qq", "chromium"], true);
  } else {
    runs("npx", ["playwright", "install", "chromium"], true);
  }
  const installed = found();
  if (installed) return installed;
  throw new Error(
    "Chromium could not be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run npm test again.",
  );
}

function runs(command: string, args: string[], loud = false): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: loud ? "inherit" : "ignore", env }).status === 0;
}
