import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "@/server/build";
import { findChromium } from "./gate/chromium";

/**
 * The gate: everything that must hold before a change lands, in one command, the quick checks first. It stops at the first
 * that fails. `.ci/run` and `npm test` are this; `npm test -- lint unit` runs some of it.
 */
type Step = { name: string; about: string; run: () => Promise<void> };

const STEPS: readonly Step[] = [
  {
    name: "types",
    about: "TypeScript",
    run: async () => {
      await npx("next", "typegen");
      await npx("tsc", "--noEmit");
    },
  },
  { name: "lint", about: "lint and format", run: () => npx("biome", "ci", "--error-on-warnings") },
  {
    name: "layers",
    about: "imports between layers, circles of folders",
    run: async () => {
      const folders = ["app", "components", "lib", "db", "server", "scripts", "tests"];
      await npx("depcruise", ...folders, "--output-type", "err");
      const circles = [".dependency-cruiser.folders.cjs", "--output-type", "err"];
      await npx("depcruise", "lib/cv", "components", "--config", ...circles);
    },
  },
  { name: "dead", about: "dead code", run: () => npx("knip", "--no-progress") },
  { name: "unit", about: "unit tests and properties", run: () => npx("vitest", "run", "--project", "unit") },
  {
    name: "integration",
    about: "real SQLite, real processes",
    run: () => npx("vitest", "run", "--project", "integration"),
  },
  {
    name: "build",
    about: "production build",
    run: async () => {
      const outcome = await buildIfStale(process.cwd(), () => console.log("Building…"));
      console.log(outcome === "fresh" ? "The last build is of these sources." : "Built.");
    },
  },
  {
    name: "browser",
    about: "stories in Chromium",
    run: async () => npx("playwright", "test", { CHROMIUM_PATH: await findChromium() }),
  },
];

async function gate(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown step ${unknown.join(", ")}. The steps are ${STEPS.map(({ name }) => name).join(", ")}.`,
    );
  }
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const began = Date.now();
  for (const [at, { name, about, run }] of steps.entries()) {
    console.log(`\n── ${at + 1}/${steps.length} ${name}: ${about}`);
    const start = Date.now();
    await run().catch((error: unknown) => {
      console.log(`\n${at} passed, 1 failed`);
      throw new Error(`The gate stops at ${name}: ${error instanceof Error ? error.message : error}`);
    });
    console.log(`── ${name} passed in ${seconds(start)} s`);
  }
  console.log(`\nThe gate is green in ${seconds(began)} s.\n${steps.length} passed, 0 failed`);
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** Runs a tool of node_modules; its output is shown as it comes. A last object adds environment variables. */
async function npx(tool: string, ...rest: (string | Record<string, string>)[]): Promise<void> {
  const args = rest.filter((argument) => typeof argument === "string");
  const extra = Object.assign({}, ...rest.filter((argument) => typeof argument === "object"));
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...extra };
  const child = spawn("npx", ["--no-install", tool, ...args], { stdio: "inherit", env });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0) throw new Error(`${tool} ended with code ${code}.`);
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
gate(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
