import { setTimeout as delay } from "node:timers/promises";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { hashPassword } from "@/lib/auth/password";
import { setOwner } from "@/lib/mutations/owner";
import { emailSchema, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordSchema } from "@/lib/owner-rules";
import { UserError } from "@/lib/user-error";
import { print } from "../terminal";
import { type Ask, askTerminal } from "./ask-password";
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
    throw new BadUsage({
      fr: `« ${word} » n’est pas une adresse électronique.`,
      en: `"${word}" is not an e-mail address.`,
    });
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
      ? { fr: `Compte créé : ${made.email}`, en: `Owner created: ${made.email}` }
      : {
          fr: `Compte changé : ${made.email}. Toutes les sessions sont fermées.`,
          en: `Owner changed: ${made.email}. Every session has ended.`,
        },
  );
  if (given === "") print({ fr: `Mot de passe : ${password}`, en: `Password: ${password}` });
}

async function typedTwice(ask: Ask): Promise<string> {
  const first = await ask({
    fr: `Mot de passe (${MIN_PASSWORD_LENGTH} caractères au moins ; rien pour en recevoir un) : `,
    en: `Password (at least ${MIN_PASSWORD_LENGTH} characters; nothing to be given one): `,
  });
  if (first === "") return first;
  if (!passwordSchema.safeParse(first).success) throw wrongLength();
  if (first === (await ask({ fr: "Le même encore : ", en: "The same again: " }))) return first;
  throw new UserError({
    fr: "Les deux mots de passe diffèrent : rien n’est changé.",
    en: "The two passwords differ: nothing has changed.",
  });
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
  return new UserError({
    fr: `Le mot de passe doit avoir de ${MIN_PASSWORD_LENGTH} à ${MAX_PASSWORD_LENGTH} caractères : rien n’est changé.`,
    en: `The password must have from ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters: nothing has changed.`,
  });
}
