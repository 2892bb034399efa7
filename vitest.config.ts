import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** A whole number that random properties start from. */
    propertySeed: number;
  }
}

/** Made of the commit that is checked out, or given by SEED; 1 in a folder without its history. */
function propertySeed(): number {
  if (process.env.SEED) return Number(process.env.SEED);
  try {
    const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return Number.parseInt(commit.slice(0, 7), 16);
  } catch {
    return 1;
  }
}

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    // Vite has a variable of that name for itself.
    env: { BASE_URL: "" },
    provide: { propertySeed: propertySeed() },
    setupFiles: ["tests/support/seed-of-commit.ts"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{lib,components,tests/corpus}/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
    ],
  },
});
