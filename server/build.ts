import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { UserError } from "@/lib/user-error";

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
const NOT_SOURCES = new Set(["node_modules", "data", "docs", "scripts", "server", "tests", "test-results"]);
const GENERATED = new Set(["next-env.d.ts"]);

/** Lines of a failed build that are worth showing. */
const LAST_LINES = 40;

/** Builds the application in `root` unless its last build was made from these very sources. */
export async function buildIfStale(root: string, onStart: () => void): Promise<"fresh" | "built"> {
  const fingerprint = await fingerprintOf(root);
  const stamp = join(root, ".next", "built-from");
  const built = existsSync(join(root, ".next", "BUILD_ID")) && existsSync(stamp);
  if (built && (await readFile(stamp, "utf8")) === fingerprint) return "fresh";
  await assertWritable(root);
  onStart();
  await runBuild(root);
  await writeFile(stamp, fingerprint);
  return "built";
}

/** SHA-256 over the names and contents of the sources, whatever their dates, and the major version of Node. */
async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash("sha256").update(nodeMajor());
  for (const path of await sourcesIn(root, "")) {
    hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  }
  return hash.digest("hex");
}

/** Native packages are bound to it; an update within it changes nothing that was built. */
function nodeMajor(): string {
  return process.version.split(".", 1)[0] ?? "";
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
