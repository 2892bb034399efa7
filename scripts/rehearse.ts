import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { processorTime } from "./processor-time";

/**
 * `npm run rehearse`: runs the lines of the Dockerfile in folders in the place of a container's, and then the container's
 * command as a user who owns nothing there, with one folder that can be written. It must be run by root, who may give a
 * process another user. It fails when the server does not start, does not answer, or does not end when it is told to.
 * Where a file system can be mounted, the data are on a small one, which is then filled: a start must serve readers.
 */

const USER = 12_345;
const READY_MS = 1_000;
const IDLE_AFTER_MS = 5_000;
const DISK_BYTES = 8_000_000;
const PATHS = [
  "/",
  "/?tech=proxmox",
  "/technologies",
  "/cv.csv",
  "/cv.xlsx",
  "/cv.md",
  "/cv.pdf",
  "/cv.docx",
  "/offer",
  "/login",
];

type Line = { instruction: string; rest: string };

/** The instructions of a Dockerfile, with the lines that end in a backslash joined. */
function linesOf(dockerfile: string): Line[] {
  return dockerfile
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, instruction = "", rest = ""] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { instruction, rest };
    });
}

async function rehearse(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error("Only root can start a server as another user.");
  const stage = await mkdtemp(join(tmpdir(), "parcours-image-"));
  // Another user must be able to pass.
  await chmod(stage, 0o755);
  const data = join(stage, "data");
  const app = join(stage, "app");
  const environment: Record<string, string> = {};
  let command: string[] = [];
  let health: string[] = [];
  try {
    for (const { instruction, rest } of linesOf(await readFile("Dockerfile", "utf8"))) {
      if (instruction === "COPY" && !rest.startsWith("--from")) await copyContext(rest.split(/\s+/), app);
      else if (instruction === "RUN") run(rest.replaceAll("/data", data), app);
      else if (instruction === "ENV") Object.assign(environment, variablesOf(rest));
      else if (instruction === "CMD") command = JSON.parse(rest);
      else if (instruction === "HEALTHCHECK") health = JSON.parse(rest.slice(rest.indexOf("[")));
    }
    run("chmod -R a-w,a+rX . && chown -R 0:0 .", app);
    const { stdout } = spawnSync("du", ["-sm", "--apparent-size", "node_modules", "."], {
      cwd: app,
      encoding: "utf8",
    });
    console.log(`Unpacked, in MB:\n${stdout.trimEnd()}`);
    const isSmall = mountSmall(data);
    await serve({ app, command, health, isSmall, environment: { ...environment, DATA_DIR: data } });
  } finally {
    spawnSync("umount", [data], { stdio: "ignore" });
    await rm(stage, { recursive: true, force: true });
  }
}

/** Copies files, or the whole project but for what `.dockerignore` names, as the builder of an image is given it. */
async function copyContext(operands: string[], app: string): Promise<void> {
  await mkdir(app, { recursive: true });
  const sources = operands.slice(0, -1);
  const ignored = new Set((await readFile(".dockerignore", "utf8")).split("\n"));
  for (const source of sources) {
    const filter = (path: string) => !ignored.has(normalize(path));
    await cp(source, source === "." ? app : join(app, source), { recursive: true, filter });
  }
}

function run(line: string, cwd: string): void {
  console.log(`RUN ${line}`);
  const { status } = spawnSync("/bin/sh", ["-ec", line], { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`It ended with ${status}: ${line}`);
}

function variablesOf(rest: string): Record<string, string> {
  return Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split("=", 2)));
}

/** Mounts a file system of some MB that anyone may write; false where that is not allowed. */
function mountSmall(folder: string): boolean {
  const options = `size=${DISK_BYTES},mode=1777`;
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
  if (status !== 0) console.log("Nothing can be mounted here: a start on a full disk is left out.");
  return status === 0;
}

async function serve(image: {
  app: string;
  command: string[];
  health: string[];
  isSmall: boolean;
  environment: Record<string, string>;
}): Promise<void> {
  const { app, command, health, isSmall, environment } = image;
  const as = ["--reuid", String(USER), "--regid", String(USER), "--clear-groups", "--"];
  const options = {
    cwd: app,
    env: { NODE_ENV: "production", PATH: process.env.PATH, PORT: "0", HOST: "127.0.0.1", ...environment },
  } as const;
  // The first start makes the database, which is no part of what a start takes.
  for (const round of ["first", "second", ...(isSmall ? ["full-disk"] : [])]) {
    if (round === "full-disk") await fillDisk(environment.DATA_DIR ?? "");
    const began = performance.now();
    const child = spawn("setpriv", [...as, ...command], { ...options, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const origin = await addressOf(child.stdout);
    const ms = Math.round(performance.now() - began);
    const slow = round === "second" && ms > READY_MS ? ", which is slow" : "";
    const busy = await processorTime(child.pid ?? 0);
    console.log(`The ${round} start was ready in ${ms} ms, after ${busy} ms of processor time${slow}.`);
    if (round !== "first") await check(origin, child.pid ?? 0, [...as, ...health], options);
    child.kill("SIGTERM");
    const [code] = await ended;
    if (code !== 0) throw new Error(`It ended with ${code}.`);
  }
}

async function addressOf(stdout: NodeJS.ReadableStream): Promise<string> {
  let said = "";
  for await (const text of stdout) {
    said += text;
    const [, found] = /: (http:\/\/[\d.]+:\d+)/.exec(said) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(`It ended before it was ready: ${said}`);
}

async function check(origin: string, pid: number, health: string[], options: object): Promise<void> {
  await delay(IDLE_AFTER_MS);
  console.log(`Idle it takes ${await memoryOf(pid)}.`);
  const { port } = new URL(origin);
  const env = { NODE_ENV: "production", PATH: process.env.PATH, PORT: port } as const;
  if (spawnSync("setpriv", health, { ...options, env }).status !== 0)
    throw new Error("The health check fails.");
  for (const path of PATHS) {
    const { status } = await fetch(origin + path);
    if (status !== 200) throw new Error(`${path} is answered ${status}.`);
  }
  console.log(`${PATHS.length} addresses are answered; then it takes ${await memoryOf(pid)}.`);
}

/** Until nothing more can be written. */
async function fillDisk(folder: string): Promise<void> {
  const file = await open(join(folder, "filling"), "a");
  try {
    for (;;) await file.appendFile(Buffer.alloc(1_024));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    await file.close();
  }
}

async function memoryOf(pid: number): Promise<string> {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8")) ?? [];
  return `${Math.round(Number(kilobytes) / 1_000)} MB`;
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await rehearse();
