import { defineConfig } from "@playwright/test";
export default defineConfig({
  testDir: "/work/wt/RECRUITER/tests/e2e", outputDir: "/tmp/rec/results", workers: 1, retries: 0, timeout: 120_000, reporter: [["list"]], expect: { timeout: 20_000 },
  use: { baseURL: process.env.BASE ?? "http://127.0.0.1:3301", locale: "fr-FR", launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking"] } },
});
