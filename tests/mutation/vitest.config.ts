import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tests that run in the process that holds the mutant: those that start another one would never see it. `TESTS="a.test.ts b/*.test.ts"` runs those alone. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: process.env.TESTS?.split(" ") ?? [
      "lib/{auth,mutations,queries,url}/**/*.test.ts",
      "lib/cv/{check,differences,edit,merge,upcast,view}/**/*.test.ts",
      "tests/integration/{change-cv,first-choice,import-merge,migrations,public-cv,restore,sign-in}.test.ts",
    ],
    environment: "node",
    setupFiles: ["tests/mutation/fewer-runs.ts"],
    testTimeout: 60_000,
  },
});
