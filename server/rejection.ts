import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** Methods that any address answers; the rest get 405. */
export const METHODS = ["GET", "HEAD", "POST", "OPTIONS"] as const;

/** How long a rejected client may go on sending before its connection is cut, so that it can read the answer. */
const GRACE_MS = 1_000;

const SENTENCES = {
  400: "Requête ou adresse illisible. / This request or its URL cannot be read.",
  405: "Cette méthode n’est pas permise ici. / This method is not allowed here.",
  408: "La requête n’est pas arrivée à temps. / The request did not arrive in time.",
  409: "Cette action n’existe pas ou plus : rechargez la page. / There is no such action any more: reload the page.",
  413: "Le contenu envoyé est trop gros. / What was sent is too large.",
  414: "Adresse trop longue : 8 192 octets au plus. / This URL is too long: 8,192 bytes at most.",
  417: "Cette attente (en-tête Expect) ne peut être satisfaite. / This expectation (Expect header) cannot be met.",
  431: "En-têtes trop longs : 32 768 octets au plus. / Headers are too long: 32,768 bytes at most.",
  503: "Trop de demandes à la fois : réessayez dans quelques secondes. / Too many requests at once: try again in a few seconds.",
} as const;
export type RejectedStatus = keyof typeof SENTENCES;

type Headers = Readonly<Record<string, string>>;

/** Answers a request that was parsed with one sentence in both languages, and closes its connection. */
export function rejectRequest(
  request: IncomingMessage,
  response: ServerResponse,
  status: RejectedStatus,
  headers: Headers,
): void {
  const body = bodyOf(status);
  response.writeHead(status, { ...headers, ...headersOf(status, body) });
  response.end(request.method === "HEAD" ? undefined : body);
  // A client may still be sending what is not read.
  const { socket } = request;
  response.once("finish", () => setTimeout(() => socket.destroy(), GRACE_MS).unref());
}

/** The same for bytes that are no request, or one whose answer cannot be written in the ordinary way. */
export function rejectSocket(socket: Duplex, status: RejectedStatus, headers: Headers): void {
  const body = bodyOf(status);
  const lines = Object.entries({ ...headers, ...headersOf(status, body) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
  setTimeout(() => socket.destroy(), GRACE_MS).unref();
}

function bodyOf(status: RejectedStatus): string {
  return `${SENTENCES[status]}\n`;
}

function headersOf(status: RejectedStatus, body: string): Headers {
  return {
    ...(status === 405 ? { Allow: METHODS.join(", ") } : {}),
    ...(status === 503 ? { "Retry-After": "5" } : {}),
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
    "Cache-Control": "no-store",
    Connection: "close",
  };
}
