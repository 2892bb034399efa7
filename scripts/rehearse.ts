import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/**
 * `npm run rehearse`: runs the lines of the Dockerfile in folders in the place of a container's, and then the container's
 * command as a user who owns nothing there, with one folder that can be written. It must be run by root, who may give a
 * process another user. It fails when the server does not start, does not answer, or does not end when it is told to.
 */

const USER = 12_345;
const READY_MS = 1_000;
const IDLE_AFTER_MS = 5_000;
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
    await serve({ app, command, health, environment: { ...environment, DATA_DIR: data } });
  } finally {
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

async function serve(image: {
  app: string;
  command: string[];
  health: string[];
  environment: Record<string, string>;
}): Promise<void> {
  const { app, command, health, environment } = image;
  const as = ["--reuid", String(USER), "--regid", String(USER), "--clear-groups", "--"];
  const options = {
    cwd: app,
    env: { NODE_ENV: "production", PATH: process.env.PATH, PORT: "0", HOST: "127.0.0.1", ...environment },
  } as const;
  // The first start makes the database, which is no part of what a start takes.
  for (const round of ["first", "second"]) {
    const began = performance.now();
    const child = spawn("setpriv", [...as, ...command], { ...options, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const origin = await addressOf(child.stdout);
    const ms = Math.round(performance.now() - began);
    console.log(
      `The ${round} start was ready in ${ms} ms${round === "second" && ms > READY_MS ? ", which is slow" : ""}.`,
    );
    if (round === "second") await check(origin, child.pid ?? 0, [...as, ...health], options);
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

async function memoryOf(pid: number): Promise<string> {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8")) ?? [];
  return `${Math.round(Number(kilobytes) / 1_000)} MB`;
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await rehearse();
