import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";

/** The longest address that is answered; the longest useful filter is far below. */
export const MAX_URL_BYTES = 8_192;

/** Request line and headers together: Node cuts the connection above it. */
const MAX_HEADER_BYTES = 32_768;

/** Longer than the minute for which proxies keep a connection: whoever closes first must not be us. */
const KEEP_ALIVE_MS = 65_000;

/** How long a rejected client may go on sending before its connection is cut, so that it can read the answer. */
const GRACE_MS = 1_000;

const REJECTIONS = {
  400: {
    reason: "Bad Request",
    sentence: "Requête ou adresse illisible. / This request or its URL cannot be read.",
  },
  408: {
    reason: "Request Timeout",
    sentence: "La requête n’est pas arrivée à temps. / The request did not arrive in time.",
  },
  414: {
    reason: "URI Too Long",
    sentence: "Adresse trop longue : 8 192 octets au plus. / This URL is too long: 8,192 bytes at most.",
  },
  431: {
    reason: "Request Header Fields Too Large",
    sentence: "En-têtes trop longs : 32 768 octets au plus. / Headers are too long: 32,768 bytes at most.",
  },
} as const;
type RejectedStatus = keyof typeof REJECTIONS;

/** An HTTP server that refuses in one plain sentence what is oversized or unreadable, and hands over the rest. */
export function createHttpServer(handle: RequestListener): Server {
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEEP_ALIVE_MS };
  const server = createServer(limits, (request, response) => {
    const status = validateUrl(request.url ?? "");
    if (status === null) return handle(request, response);
    const body = bodyOf(status);
    response.writeHead(status, headersOf(body)).end(request.method === "HEAD" ? undefined : body);
  });
  const rejected = new WeakSet<Socket>();
  server.on("clientError", (error: ClientError, socket: Socket) => {
    if (rejected.has(socket)) return;
    rejected.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else rejectRequest(socket, statusOf(error));
  });
  return server;
}

/** Next answers a path with a broken escape ("/%E0") as if the fault were its own. */
function validateUrl(url: string): RejectedStatus | null {
  if (url.length > MAX_URL_BYTES) return 414;
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return null;
  } catch {
    return 400;
  }
}

type ClientError = Error & { code?: string; rawPacket?: Buffer };

function statusOf({ code, rawPacket }: ClientError): RejectedStatus {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code !== "HPE_HEADER_OVERFLOW") return 400;
  const endOfRequestLine = rawPacket?.indexOf("\r\n") ?? -1;
  return endOfRequestLine === -1 || endOfRequestLine > MAX_URL_BYTES ? 414 : 431;
}

function rejectRequest(socket: Socket, status: RejectedStatus): void {
  const body = bodyOf(status);
  const headers = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${REJECTIONS[status].reason}\r\n${headers.join("")}\r\n${body}`);
  setTimeout(() => socket.destroy(), GRACE_MS).unref();
}

function bodyOf(status: RejectedStatus): string {
  return `${REJECTIONS[status].sentence}\n`;
}

function headersOf(body: string) {
  return {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
    "Cache-Control": "no-store",
    Connection: "close",
  };
}
