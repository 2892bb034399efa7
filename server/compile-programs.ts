import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { COMPILED_PROGRAMS } from "@/lib/worker-program";

/** What runs outside of Next, by the name of its compiled file. */
const PROGRAMS = {
  start: "scripts/start.ts",
  cv: "scripts/cv.ts",
  build: "server/build.ts",
  "render-worker": "lib/export/render-worker/worker.ts",
  "document-reader": "lib/documents/reader/worker.ts",
};

/** Compiles the programs of the project in `root` into plain JavaScript beside its pages; packages stay where they are. */
export async function compilePrograms(root: string): Promise<void> {
  const outdir = join(root, COMPILED_PROGRAMS);
  await rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
  });
}
