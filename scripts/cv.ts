import { fileURLToPath } from "node:url";
import { run } from "./commands/run";

/** `npm run -s cv -- COMMAND`: see `usage.ts`. */

// A reader that stops early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
// Backups and exports hold private fields: they are for their owner alone.
process.umask(0o077);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.exitCode = await run(process.argv.slice(2));
