import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// A port, a folder and a database of their own: a running Parcours is never touched. Playwright empties the folder first.
const RESULTS = "test-results";
const READY = /(?<parcours_address>http:\/\/127\.0\.0\.1:[1-9]\d*)/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: RESULTS,
  fullyParallel: true,
  forbidOnly: true,
  // What passes only at the second try is listed as flaky.
  retries: 1,
  workers: 2,
  // A machine that is busy with something else is slow, not wrong.
  timeout: 120_000,
  reporter: [["list"]],
  expect: { timeout: 20_000 },
  use: {
    // What the server said it found, kept by Playwright under the name in `READY`.
    baseURL: process.env.PARCOURS_ADDRESS ?? "",
    locale: "fr-FR",
    // Traces cost more than the stories themselves: `--trace on` for one that fails.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  webServer: {
    command: "node scripts/launch.mjs start",
    wait: { stdout: READY },
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: join(RESULTS, "data"),
      DATABASE_URL: "",
      BASE_URL: "",
      // Next would read the developer's .env otherwise.
      __NEXT_PROCESSED_ENV: "true",
    },
  },
});
