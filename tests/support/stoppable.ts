import { onStop } from "@/scripts/stop-signals";

/** Runs until it is told to stop, as a server does, and says so. */
onStop(async () => {
  console.log("stopped");
  process.exit(0);
});
setInterval(() => {}, 1_000);
console.log("running");
