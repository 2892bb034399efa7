import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { beforeHead } from "./before-head";
import { announcesTooMuch, bodyLimit, receiveBody } from "./body-limit";
import { hasSession } from "./has-session";
import { METHODS, type RejectedStatus, rejectRequest, rejectSocket } from "./rejection";
import { securityHeaders } from "./security-headers";

/** The longest address that is answered; the longest useful filter is far below. */
export const MAX_URL_BYTES = 8_192;

/** An answer of which nothing is read any more is given up, with its connection. */
const UNREAD_MS = 30_000;

/** Request line and headers together: Node cuts the connection above it. */
const MAX_HEADER_BYTES = 32_768;

const TIMEOUTS = {
  /** For the request line and headers. */
  headersTimeout: 15_000,
  /** For the whole request, its body included. */
  requestTimeout: 120_000,
  /** How often the two above are looked at. */
  connectionsCheckingInterval: 5_000,
  /** Longer than the minute for which proxies keep a connection: the proxy should close first. */
  keepAliveTimeout: 65_000,
};

/**
 * Request headers that are not handed on: Next makes errors of its own of parts of files that do not exist, and of trailers
 * that are announced. Nothing here is so large that a part of it is needed.
 */
const NOT_HANDED_ON = ["range", "if-range", "te", "trailer"];

type HttpServer = Server & {
  /** Cuts every connection, also those that were upgraded or never sent a request. */
  destroySockets: () => void;
};

/**
 * An HTTP server that rejects in one plain sentence what is oversized, unreadable or asked by an unknown method, bounds
 * bodies, and hands over the rest. Each answer has the security headers. Nothing is upgraded: a web socket is rejected, an
 * offer of another protocol is answered in this one, and the connection closed.
 * @param isHttps whether the public address is https.
 * @param isOwner whether the owner sent a request: nobody else may send long bodies.
 */
export function createHttpServer(
  handle: RequestListener,
  { isHttps = false, isOwner = hasSession } = {},
): HttpServer {
  const headers = securityHeaders(isHttps);
  // A missing host is rejected below, with our headers.
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false, ...TIMEOUTS };
  const server = createServer(limits, (request, response) => {
    request.url = toOriginForm(request.url ?? "");
    const status = faultOf(request);
    if (status !== null) return rejectRequest(request, response, status, headers);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method === "OPTIONS") return answerOptions(response);
    for (const name of NOT_HANDED_ON) delete request.headers[name];
    if (request.headers.upgrade !== undefined) response.setHeader("Connection", "close");
    beforeHead(response, () => request.socket.setTimeout(UNREAD_MS));
    receiveBody(request, bodyLimit(request.url ?? ""), {
      isOwner: () => isOwner(request),
      onReady: () => handle(request, response),
      onFault: (fault) => {
        if (response.headersSent) request.socket.destroy();
        else rejectSocket(request.socket, fault, headers);
      },
    });
  });
  const rejected = new WeakSet<Socket>();
  server.on("clientError", (error: ClientError, socket: Socket) => {
    if (rejected.has(socket)) return;
    rejected.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else rejectSocket(socket, statusOf(error), headers);
  });
  server.on("checkExpectation", (request, response) => rejectRequest(request, response, 417, headers));
  server.on("connect", (_request, socket) => rejectSocket(socket, 405, headers));
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return Object.assign(server, {
    destroySockets: () => {
      for (const socket of sockets) socket.destroy();
    },
  });
}

function faultOf(request: IncomingMessage): RejectedStatus | null {
  const { method = "", url = "" } = request;
  if (!METHODS.some((known) => known === method)) return 405;
  if (!hasOneHost(request) || /\bwebsocket\b/i.test(request.headers.upgrade ?? "")) return 400;
  // Node undoes no other encoding of the message, and takes what is encoded for its body.
  if (!/^(?:chunked)?$/i.test(request.headers["transfer-encoding"] ?? "")) return 400;
  if (method === "OPTIONS" && url === "*") return null;
  return validateUrl(url) ?? (announcesTooMuch(request, bodyLimit(url).owner) ? 413 : null);
}

/** RFC 9112 §3.2: what names two hosts means neither. */
function hasOneHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length;
  return hosts === 1 || (hosts === 0 && httpVersion === "1.0");
}

/** Next answers a path with a broken escape ("/%E0") as if the fault were its own. */
function validateUrl(url: string): RejectedStatus | null {
  if (url.length > MAX_URL_BYTES) return 414;
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return url.startsWith("/") ? null : 400;
  } catch {
    return 400;
  }
}

/** The path and query of a request line in absolute form ("GET http://host/path"), which servers must accept. */
function toOriginForm(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function answerOptions(response: ServerResponse): void {
  response.writeHead(204, { Allow: METHODS.join(", "), "Cache-Control": "no-store" }).end();
}

type ClientError = Error & { code?: string; rawPacket?: Buffer };

function statusOf({ code, rawPacket }: ClientError): RejectedStatus {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code !== "HPE_HEADER_OVERFLOW") return 400;
  const endOfRequestLine = rawPacket?.indexOf("\r\n") ?? -1;
  return endOfRequestLine === -1 || endOfRequestLine > MAX_URL_BYTES ? 414 : 431;
}
