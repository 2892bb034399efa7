import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { hashPassword } from "@/lib/auth/password";
import { localized } from "@/lib/cv/words/terminal";
import { setOwner } from "@/lib/mutations/owner";
import { emailSchema, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordSchema } from "@/lib/owner-rules";
import { type LocalizedText, UserError } from "@/lib/user-error";
import { locale, print } from "../terminal";
import { BadUsage } from "./usage";
import { withDatabase } from "./with-database";

/** How long a pipe that says nothing is waited for: cron and ssh leave one open. */
const SILENCE_MS = 5_000;

/**
 * Makes the owner, or gives them another e-mail and password; every session ends and failed attempts are forgotten. The
 * password is asked for twice on a terminal, is the first line of a pipe, and is made and printed when neither says one.
 */
export async function ownerCommand(word: string): Promise<void> {
  const email = emailSchema.safeParse(word.trim().toLowerCase());
  if (!email.success) {
    throw new BadUsage("not-an-email", { word });
  }
  const given = process.stdin.isTTY ? await typedTwice(askTerminal) : await firstLine();
  if (given !== "" && !passwordSchema.safeParse(given).success) throw wrongLength();
  const password = given || oneTimePassword();
  const made = {
    email: email.data,
    passwordHash: await hashPassword(password),
    passwordMade: given === "",
  };
  const outcome = await withDatabase((db) => setOwner(db, made, new Date()));
  print(
    outcome === "created"
      ? localized("owner-created", { email: made.email })
      : localized("owner-changed", { email: made.email }),
  );
  if (given === "") print(localized("password-made", { password }));
}

async function typedTwice(ask: Ask): Promise<string> {
  const first = await ask(localized("ask-password", { minPasswordLength: MIN_PASSWORD_LENGTH }));
  if (first === "") return first;
  if (!passwordSchema.safeParse(first).success) throw wrongLength();
  if (first === (await ask(localized("ask-password-again", {})))) return first;
  throw new UserError("passwords-differ", {});
}

async function firstLine(): Promise<string> {
  const silence = new AbortController();
  const line = (async () => {
    let text = "";
    for await (const chunk of process.stdin.setEncoding("utf8")) {
      text += chunk;
      if (text.includes("\n") || text.length > MAX_PASSWORD_LENGTH + 1) break;
    }
    return text.split(/\r?\n/, 1)[0] ?? "";
  })();
  const waited = delay(SILENCE_MS, "", { signal: silence.signal }).catch(() => "");
  const said = await Promise.race([line, waited]);
  silence.abort();
  process.stdin.destroy();
  return said;
}

function wrongLength(): UserError {
  return new UserError("password-length", {
    minPasswordLength: MIN_PASSWORD_LENGTH,
    maxPasswordLength: MAX_PASSWORD_LENGTH,
  });
}

type Ask = (question: LocalizedText) => Promise<string>;

/** Asks on the terminal without showing what is typed; Ctrl+C ends the command. */
async function askTerminal(question: LocalizedText): Promise<string> {
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
