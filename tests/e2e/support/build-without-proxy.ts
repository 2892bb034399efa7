import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** Where Next says which requests go through the proxy. */
const PROXY_MANIFESTS = {
  "functions-config-manifest.json": { version: 1, functions: {} },
  "middleware-manifest.json": { version: 3, middleware: {}, sortedMiddleware: [], functions: {} },
};

/**
 * Copies the last build to a folder of the project and takes the proxy out of it, so that what answers is the pages and
 * actions alone.
 * @returns the folder to serve, and how to be rid of it.
 */
export async function buildWithoutProxy(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = join(ROOT, "test-results", `without-proxy-${process.pid}`);
  const build = join(dir, ".next");
  await mkdir(build, { recursive: true });
  for (const name of ["package.json", "next.config.js"]) await cp(join(ROOT, name), join(dir, name));
  // The build has links to packages, from where it stands.
  await symlink(join(ROOT, "node_modules"), join(dir, "node_modules"));
  await cp(join(ROOT, ".next"), build, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.next\/(?:cache|trace|turbopack|diagnostics|dev|types)/.test(path),
  });
  for (const [name, manifest] of Object.entries(PROXY_MANIFESTS)) {
    await writeFile(join(build, "server", name), JSON.stringify(manifest));
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
