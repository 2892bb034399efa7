import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs `scripts/NAME.ts`, for `npm start`, `npm run serve` and `npm run cv`: as the build compiled it if that was from
 * these very sources, which is ready several times sooner, else from its source. Whoever must not build, or has no
 * compiler, takes what is there.
 */
const [name] = process.argv.splice(2, 1);
const compiled = (program) => new URL(`../.next/programs/${program}.mjs`, import.meta.url).href;

async function isCompiled() {
  if (!existsSync(fileURLToPath(compiled("build")))) return false;
  if (process.argv.includes("--no-build") || !hasCompiler()) return true;
  const { isBuilt } = await import(compiled("build"));
  return isBuilt(fileURLToPath(new URL("..", import.meta.url)));
}

function hasCompiler() {
  try {
    return import.meta.resolve("tsx") !== "";
  } catch {
    return false;
  }
}

if (await isCompiled()) {
  await import(compiled(name));
} else {
  await import("tsx");
  await import(`./${name}.ts`);
}
