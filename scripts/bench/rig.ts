import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedCv } from "@/tests/support/generated-cv";
import { type Served, serveParcours, serveScript } from "./served";

/** The servers that are measured, each started when it is first asked for. */
export type Rig = Record<
  "parcours" | "single" | "thousand" | "tenThousand" | "hundredLanes" | "thousandLanes" | "emptyApp",
  () => Promise<Served>
>;

export function makeRig(): Rig & { stop: () => Promise<void> } {
  const started: Promise<Served>[] = [];
  const once = (start: () => Promise<Served>) => {
    let serving: Promise<Served> | undefined;
    return () => {
      if (!serving) {
        serving = start();
        started.push(serving);
      }
      return serving;
    };
  };
  return {
    /** The CV that comes with Parcours. */
    parcours: once(() => serveParcours()),
    /** A generated CV of one project. */
    single: once(() => serveParcours(generatedCv(1))),
    /** A generated CV of 1,000 projects. */
    thousand: once(() => serveParcours(generatedCv(1_000))),
    tenThousand: once(() => serveParcours(generatedCv(10_000))),
    /** As many technologies as the name says, each used by some project. */
    hundredLanes: once(() => serveParcours(generatedCv(200, 100))),
    thousandLanes: once(() => serveParcours(generatedCv(2_000, 1_000))),
    emptyApp: once(serveEmptyApp),
    stop: async () => {
      for (const serving of await Promise.allSettled(started)) {
        if (serving.status === "fulfilled") await serving.value.stop();
      }
    },
  };
}

/**
 * What Next itself costs: an application with one empty page at `/` and one route handler at `/ok` that does next to nothing. It
 * is made, built with the installed Next, and thrown away.
 */
const FILES = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.js": `export default { poweredByHeader: false, turbopack: { root: import.meta.dirname + "/.." } };`,
  "app/layout.jsx": `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  "app/page.jsx": `export default function Page() { return null; }`,
  "app/ok/route.js": `export const dynamic = "force-dynamic"; export function GET() { return Response.json({ ok: true }); }`,
};

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Beside node_modules, where the bundler finds Next by itself. */
const FOLDER = join(ROOT, ".bench");

async function serveEmptyApp(): Promise<Served> {
  const forget = () => rm(FOLDER, { recursive: true, force: true });
  await forget();
  try {
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(FOLDER, path)), { recursive: true });
      await writeFile(join(FOLDER, path), text);
    }
    build();
    const served = await serveScript(new URL("./next-server.ts", import.meta.url), [FOLDER]);
    return { ...served, stop: () => served.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

function build(): void {
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build"], {
    cwd: FOLDER,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`The empty application does not build:\n${stdout}${stderr}`);
}
