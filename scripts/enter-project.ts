import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPILED_MARK, COMPILED_PROGRAMS } from "@/lib/worker-program";

/** Makes the folder of the project the current one, and says to workers whether this program is compiled. */
export function enterProject(): void {
  const folder = dirname(fileURLToPath(import.meta.url));
  const isCompiled = folder.endsWith(COMPILED_PROGRAMS);
  process.env[COMPILED_MARK] = isCompiled ? "1" : "";
  process.chdir(isCompiled ? join(folder, "..", "..") : dirname(folder));
}
