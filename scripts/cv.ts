import { run } from "./commands/run";
import { enterProject } from "./enter-project";

/** `npm run -s cv -- COMMAND`: see `usage.ts`. */

// A reader that stops early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
// Backups and exports hold private fields: they are for their owner alone.
process.umask(0o077);
enterProject();
process.exitCode = await run(process.argv.slice(2));
