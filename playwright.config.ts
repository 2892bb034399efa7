import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// A port, a folder and a database of their own: a running Parcours is never touched. Playwright empties the folder first.
const PORT = 3217;
const RESULTS = "test-results";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: RESULTS,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A machine that is busy with something else is slow, not wrong.
  timeout: 60_000,
  reporter: [["list"]],
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
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
    command: "npx --no-install tsx scripts/start.ts",
    url: `http://127.0.0.1:${PORT}/api/health`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      PORT: String(PORT),
      HOST: "127.0.0.1",
      DATA_DIR: join(RESULTS, "data"),
      DATABASE_URL: "",
      BASE_URL: "",
      // Next would read the developer's .env otherwise.
      __NEXT_PROCESSED_ENV: "true",
    },
  },
});
