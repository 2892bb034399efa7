import { readFile } from "node:fs/promises";

/** Of Linux, for programs. */
const TICKS_A_SECOND = 100;

/** The processor time that all threads of a process took so far, in ms; Linux only. */
export async function processorTime(pid: number): Promise<number> {
  // The name of the program, in brackets, may hold anything.
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).replace(/^.*\) /s, "").split(" ");
  const [user, system] = fields.slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * (1_000 / TICKS_A_SECOND);
}
