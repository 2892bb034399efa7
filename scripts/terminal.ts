import { terminalLocale } from "@/lib/env";
import { type LocalizedText, UserError } from "@/lib/user-error";

/** Talks to the person at the terminal, in their language. */
export const locale = terminalLocale();

export function print(sentence: LocalizedText): void {
  process.stdout.write(`${sentence[locale]}\n`);
}

/** Said beside the output, never in it. */
export function warn(sentence: LocalizedText): void {
  process.stderr.write(`${sentence[locale]}\n`);
}

/** The day we are in, `YYYY-MM-DD`, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}

/**
 * Lets a server go on when the terminal it talks to goes away. Each failed write would otherwise be an error, which Next
 * writes to the same terminal, without end.
 */
export function ignoreStdoutErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** One line on stderr, whatever was thrown; the exit code tells the rest. */
export function printError(thrown: unknown): void {
  process.stderr.write(`${lineOf(thrown)}\n`);
}

function lineOf(thrown: unknown): string {
  if (thrown instanceof UserError) return thrown.sentence[locale];
  // Drizzle wraps the database's own words in the text of the query.
  let innermost = thrown;
  while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
  const text = innermost instanceof Error ? innermost.message : String(innermost);
  return text.split("\n")[0] ?? "";
}
