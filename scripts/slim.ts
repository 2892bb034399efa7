import { existsSync } from "node:fs";
import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { dependencies } from "@/package.json";
import { assertPagesBuilt } from "./build-pages";

/**
 * `npm run slim`, after `npm run build`: takes out of node_modules what only building and testing need, for an image or
 * a copy that `npm run serve` starts. `npm ci` brings it back.
 */

/** What the pages are built with, or are made of: the build holds a copy of what browsers and pages need. */
const BUILD_ONLY: ReadonlySet<string> = new Set([
  "@simplewebauthn/browser",
  "@simplewebauthn/server",
  "@tailwindcss/postcss",
  "@tanstack/react-table",
  "@tanstack/table-core",
  "@types/mdast",
  "@types/node",
  "@types/react",
  "@types/react-dom",
  "esbuild",
  "next-intl",
  "react-is",
  "react-markdown",
  "recharts",
  "remark-gfm",
  "tailwindcss",
  "tsx",
  "typescript",
]);

/** Parts of other packages that a running server has no use for: compilers, and what resizes pictures. */
const UNUSED_PARTS = /^(?:@next\/swc-.*|sharp|@img\/.*|typescript|@types\/.*|caniuse-lite)$/;

/** Files of packages that no program reads while it runs; of Next also what makes pages anew, and its manual. */
const UNREAD =
  /\.(?:map|[cm]?tsx?)$|^next\/dist\/(?:esm|docs|compiled\/next-devtools)\/|^next\/dist\/compiled\/.*(?:\.dev\.js|-experimental\b)/;

type Manifest = {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};

async function slim(root: string): Promise<void> {
  assertPagesBuilt();
  const before = await bytesIn(root);
  const needed = await closureOf(
    root,
    Object.keys(dependencies).filter((name) => !BUILD_ONLY.has(name)),
  );
  for (const folder of await packagesIn(root)) {
    if (!needed.has(folder)) await rm(folder, { recursive: true, force: true });
  }
  for (const file of await filesIn(root)) {
    if (
      UNREAD.test(
        relative(root, file)
          .replaceAll("\\", "/")
          .replace(/^.*node_modules\//, ""),
      )
    )
      await rm(file);
  }
  console.log(`node_modules: ${megabytes(before)} before, ${megabytes(await bytesIn(root))} now.`);
}

/** Folders of the packages with these names and of all that those depend on, as Node finds them. */
async function closureOf(root: string, names: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const wanted = names.map((name) => ({ name, from: dirname(root) }));
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const folder = UNUSED_PARTS.test(next.name) ? null : locate(next.name, next.from);
    if (folder === null || found.has(folder)) continue;
    found.add(folder);
    const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
      (name) => !manifest.peerDependenciesMeta?.[name]?.optional && !BUILD_ONLY.has(name),
    );
    const others = [
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
    ];
    wanted.push(...[...others, ...peers].map((name) => ({ name, from: folder })));
  }
  return found;
}

/** The folder that `require(name)` would look into from a package; null where it is not installed. */
function locate(name: string, from: string): string | null {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(from) === from ? null : locate(name, dirname(from));
}

/** Every package below a folder named node_modules, those inside others too, and the folder of their commands. */
async function packagesIn(modules: string): Promise<string[]> {
  if (!existsSync(modules)) return [];
  const names = await readdir(modules);
  const scoped = names.filter((name) => name.startsWith("@")).map((scope) => join(modules, scope));
  const inScopes = await Promise.all(
    scoped.map(async (scope) => (await readdir(scope)).map((name) => join(scope, name))),
  );
  const own = [
    ...names.filter((name) => !name.startsWith("@")).map((name) => join(modules, name)),
    ...inScopes.flat(),
  ];
  const inside = await Promise.all(own.map((folder) => packagesIn(join(folder, "node_modules"))));
  return [...own, ...inside.flat()];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = await Promise.all((await filesIn(folder)).map(async (file) => (await lstat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await slim(join(process.cwd(), "node_modules"));
