import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { callerFolder } from "@/lib/env";
import { UserError } from "@/lib/user-error";

/**
 * The first `limit` bytes of a file, named as whoever calls the command sees it: one more than is taken is enough to refuse it.
 * @throws UserError when there is no such file, or it cannot be read.
 */
export async function bytesOfFile(file: string, limit: number): Promise<Uint8Array> {
  const path = resolve(callerFolder(), file);
  try {
    return await atMost(createReadStream(path), limit);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new UserError(
      reason === "ENOENT"
        ? { fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` }
        : {
            fr: `Le fichier ${path} ne se lit pas (${reason}).`,
            en: `The file ${path} cannot be read (${reason}).`,
          },
      { cause: error },
    );
  }
}

/** The first `limit` bytes of a stream. */
export async function atMost(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
