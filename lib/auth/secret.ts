import { createHmac, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Env, readEnv } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { UserError } from "@/lib/user-error";

const SECRET_BYTES = 33;

/** The key that signs sessions: AUTH_SECRET, else one made at the first use and kept in the data folder. */
export function authSecret(): Promise<string> {
  return processSingleton("auth secret", () => loadSecret(readEnv()));
}

/** @throws UserError when the data folder cannot keep it. */
export async function loadSecret({ authSecret: given, dataDir }: Pick<Env, "authSecret" | "dataDir">) {
  if (given !== null) return given;
  const file = join(dataDir, "auth-secret");
  try {
    return (await readSecretFile(file)) ?? (await createSecretFile(dataDir, file));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new UserError("secret-unwritable", { file, reason }, { cause: error });
  }
}

/** A keyed hash, in base64url: the same for the same words, and telling nothing without the secret. */
export function hmac(secret: string, ...words: string[]): string {
  return createHmac("sha256", secret).update(JSON.stringify(words)).digest("base64url");
}

async function readSecretFile(file: string): Promise<string | null> {
  try {
    return (await readFile(file, "utf8")).trim() || null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The file is written under another name, then linked: readers see the whole secret or none, and the first of two processes wins. */
async function createSecretFile(dataDir: string, file: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(aside, `${randomBytes(SECRET_BYTES).toString("base64url")}\n`, { mode: 0o600 });
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
}
