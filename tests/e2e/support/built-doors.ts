import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const BUILD = join(import.meta.dirname, "..", "..", "..", ".next");

/** A route of the build: `/admin/projects/[slug]`, and whether it is a page or a route handler. */
export type BuiltRoute = { path: string; isPage: boolean };

/** A server action of the build, by the file and name it has in the code, and the pages that it can be sent to. */
export type BuiltAction = { id: string; name: string; paths: string[] };

/** Every route that Next built, its own error pages left out. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const routes = z.record(z.string(), z.string()).parse(await manifest("app-path-routes-manifest.json"));
  return Object.entries(routes)
    .map(([entry, path]) => ({ path, isPage: entry.endsWith("/page") }))
    .filter(({ path }) => !path.startsWith("/_"));
}

const actionsSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      workers: z.record(z.string(), z.unknown()),
      filename: z.string(),
      exportedName: z.string(),
    }),
  ),
  edge: z.strictObject({}),
});

/** Every server action that Next built. */
export async function builtActions(): Promise<BuiltAction[]> {
  const routes = z.record(z.string(), z.string()).parse(await manifest("app-path-routes-manifest.json"));
  const { node } = actionsSchema.parse(await manifest("server/server-reference-manifest.json"));
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    paths: Object.keys(workers).flatMap((worker) => routes[worker.replace(/^app/, "")] ?? []),
  }));
}

async function manifest(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(BUILD, path), "utf8"));
}
