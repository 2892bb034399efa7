import { join } from "node:path";

/** Where the build puts what runs outside of Next as plain JavaScript, below the folder of the project. */
export const COMPILED_PROGRAMS = join(".next", "programs");

/** Says in the environment of a compiled program, and of Next inside it, that the workers are compiled too. */
export const COMPILED_MARK = "PARCOURS_COMPILED";

/** The file of a worker, in the manner of the program that starts it: compiled, or its source with tsx. */
export function workerProgram(name: string, source: string): { path: string; execArgv: string[] } {
  // A bundle has no address of its own: the folder of the project is the current one.
  const root = /* turbopackIgnore: true */ process.cwd();
  return process.env[COMPILED_MARK]
    ? { path: join(/* turbopackIgnore: true */ root, COMPILED_PROGRAMS, `${name}.mjs`), execArgv: [] }
    : { path: join(/* turbopackIgnore: true */ root, source), execArgv: ["--import", "tsx"] };
}
