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
    if (reason === "ENOENT") throw new UserError("no-such-file", { path }, { cause: error });
    throw new UserError("file-unreadable", { path, reason }, { cause: error });
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
