import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { LocalizedText } from "@/lib/user-error";
import { locale } from "../terminal";

export type Ask = (question: LocalizedText) => Promise<string>;

/** Asks on the terminal without showing what is typed; Ctrl+C ends the command. */
export async function askTerminal(question: LocalizedText): Promise<string> {
  process.stderr.write(question[locale]);
  // Readline puts the terminal in raw mode, so that it echoes nothing, and would echo to this.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  reader.once("SIGINT", () => {
    process.stderr.write("\n");
    process.exit(130);
  });
  try {
    return await reader.question("");
  } finally {
    reader.close();
    process.stderr.write("\n");
  }
}
