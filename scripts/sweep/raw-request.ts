import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** The parts of an HTTP answer; names of headers in lower case, values of a repeated one joined by a line end. */
export type Answer = { status: number; headers: ReadonlyMap<string, string>; body: string };

/**
 * Sends bytes as they are, which no HTTP client would, and reads until the server closes the connection.
 * @returns null without an answer in `timeoutMs`, or when what came back is no HTTP.
 */
export async function rawRequest(
  { hostname, port }: { hostname: string; port: string },
  bytes: string,
  timeoutMs: number,
  localAddress = "127.0.0.1",
): Promise<Answer | null> {
  const socket = connect({ port: Number(port), host: hostname, localAddress });
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
    // A server may refuse the rest of a body by closing: what it answered before counts.
    socket.on("error", () => {});
  });
  socket.write(Buffer.from(bytes, "latin1"));
  await Promise.race([closed, delay(timeoutMs, null, { ref: false })]);
  socket.destroy();
  return parseAnswer(Buffer.concat(chunks));
}

function parseAnswer(bytes: Buffer): Answer | null {
  const text = bytes.toString("latin1");
  // An interim answer, "100 Continue", comes before the one that counts.
  const interim = /^HTTP\/1\.1 1\d\d [^\r]*\r\n\r\n/.exec(text)?.[0].length ?? 0;
  if (interim > 0) return parseAnswer(bytes.subarray(interim));
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end === -1 ? 0 : end).split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf(":");
    const name = line.slice(0, at).toLowerCase();
    const value = line.slice(at + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { status: Number(status), headers, body: bytes.subarray(end + 4).toString() };
}
