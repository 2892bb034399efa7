import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { headersIn } from "./before-head";

/** A whole answer that is not sent yet. */
export type WholeResponse = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Lets `handle` answer, and holds back what it writes if it is a page, or of any type where that is asked. Null when it was anything
 * else, which went to the client as it came, or when the client went away.
 */
export function bufferResponse(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  { anyType }: { anyType: boolean },
): Promise<WholeResponse | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const { write, end, flushHeaders, writeHead } = response;
    const original = { write, end, flushHeaders, writeHead };
    const release = () => Object.assign(response, original);
    const isHeld = () => anyType || /^text\/html\b/.test(String(response.getHeader("content-type") ?? ""));
    const passThrough = () => {
      release();
      resolve(null);
    };

    response.flushHeaders = () => {};
    // Called before the first write, by what packs answers in Next: the head would leave without us.
    response.writeHead = ((status: number, ...rest: Rest) => {
      response.statusCode = status;
      for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
      if (isHeld()) return response;
      passThrough();
      return response.writeHead(status);
    }) as typeof response.writeHead;
    response.write = ((chunk: Chunk, ...rest: Rest) => {
      if (!isHeld()) {
        passThrough();
        return response.write(chunk as Buffer, ...(rest as []));
      }
      chunks.push(bufferOf(chunk, rest));
      callbackOf(rest)?.();
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: Chunk | (() => void), ...rest: Rest) => {
      if (!isHeld()) {
        passThrough();
        return response.end(chunk as Buffer, ...(rest as []));
      }
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(bufferOf(chunk, rest));
      release();
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      return response;
    }) as typeof response.end;

    // Does nothing after an answer was buffered; else the client went away.
    handle(request, response).then(passThrough, reject);
  });
}

type Chunk = string | Uint8Array;
type Rest = readonly unknown[];

function bufferOf(chunk: Chunk, [encoding]: Rest): Buffer {
  return typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
    : Buffer.from(chunk);
}

function callbackOf(rest: Rest): (() => void) | undefined {
  return rest.find((value): value is () => void => typeof value === "function");
}
