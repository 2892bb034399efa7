import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { UserError } from "@/lib/user-error";
import { COMPILED_PROGRAMS } from "@/lib/worker-program";

/** What a page can be made of. Tests, tools and documents do not change the build. */
const SOURCE_EXTENSIONS = new Set([
  ".ts",
  ".tsx",
  ".js",
  ".mjs",
  ".json",
  ".css",
  ".svg",
  ".png",
  ".ico",
  ".woff2",
]);
const NOT_SOURCES = new Set(["node_modules", "data", "docs", "tests", "test-results"]);
/** Folders whose files are in programs alone. */
const NOT_IN_PAGES = /^(?:scripts|server)\b/;
const GENERATED = new Set(["next-env.d.ts"]);

/** Lines of a failed build that are worth showing. */
const LAST_LINES = 40;

/** Say what the last build was made from: its pages, and its programs, which are made after them. */
const PAGES_STAMP = join(".next", "built-from");
const PROGRAMS_STAMP = join(COMPILED_PROGRAMS, "built-from");

/**
 * Builds the application in `root`, pages and programs, unless its last build was made from these very sources.
 * @param onStart called before the pages are built, which takes a minute.
 * @throws UserError when nothing can be written there, or the build fails.
 */
export async function buildIfStale(root: string, onStart: () => void): Promise<"fresh" | "built"> {
  const sources = await fingerprintsOf(root, process.version);
  if (await isMadeFrom(root, PROGRAMS_STAMP, sources.programs)) return "fresh";
  await assertWritable(root);
  const needsPages = !(await isMadeFrom(root, PAGES_STAMP, sources.pages));
  if (needsPages) {
    onStart();
    await runBuild(root);
    await writeFile(join(root, PAGES_STAMP), sources.pages);
  }
  // What compiles is no part of a copy that only serves.
  const { compilePrograms } = await import("./compile-programs");
  await compilePrograms(root);
  await writeFile(join(root, PROGRAMS_STAMP), sources.programs);
  return needsPages ? "built" : "fresh";
}

/** Whether the last build was made from the sources as they are. */
export async function isBuilt(root: string): Promise<boolean> {
  return isMadeFrom(root, PROGRAMS_STAMP, (await fingerprintsOf(root, process.version)).programs);
}

async function isMadeFrom(root: string, stamp: string, fingerprint: string): Promise<boolean> {
  const file = join(root, stamp);
  if (!existsSync(join(root, ".next", "BUILD_ID")) || !existsSync(file)) return false;
  return (await readFile(file, "utf8")) === fingerprint;
}

/**
 * SHA-256 over the names and contents of the sources, whatever their dates, and the major version of Node: native packages
 * are bound to it, and an update within it changes nothing that was built.
 * @param version as `process.version` says it.
 */
export async function fingerprintsOf(
  root: string,
  version: string,
): Promise<{ pages: string; programs: string }> {
  const major = version.split(".", 1)[0] ?? "";
  const [pages, programs] = [createHash("sha256").update(major), createHash("sha256").update(major)];
  for (const path of await sourcesIn(root, "")) {
    const content = await readFile(join(root, path));
    for (const hash of NOT_IN_PAGES.test(path) ? [programs] : [programs, pages]) {
      hash.update(`\0${path}\0`).update(content);
    }
  }
  return { pages: pages.digest("hex"), programs: programs.digest("hex") };
}

async function sourcesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || NOT_SOURCES.has(path) || GENERATED.has(path)) return [];
      if (entry.isDirectory()) return sourcesIn(root, path);
      return SOURCE_EXTENSIONS.has(extname(path)) && !/\.test\.tsx?$/.test(path) ? [path] : [];
    }),
  );
  return found.flat().sort();
}

/** @throws UserError when no pages can be written below `root`. */
async function assertWritable(root: string): Promise<void> {
  const folder = join(root, ".next");
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new UserError("pages-unwritable", { folder }, { cause: error });
  }
}

async function runBuild(root: string): Promise<void> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return;
  process.stderr.write(`${output.trimEnd().split("\n").slice(-LAST_LINES).join("\n")}\n`);
  throw new UserError("build-failed", {});
}
