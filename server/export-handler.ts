import type { IncomingMessage, ServerResponse } from "node:http";
import { formatAt } from "./answer-key";
import { FILE_FAILED } from "./error-page";
import { headerReader } from "./request-headers";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers what takes the view away before `handle`, Next's: its way to a route costs more than most of these files. */
export function exportHandler(handle: Handle): Handle {
  return async (request, response) => {
    const format = formatAt(request);
    if (format === undefined) return handle(request, response);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      // Loaded when the first file is asked for.
      const { exportView } = await import("@/app/_exports/export-view");
      const { status, headers, body } = await exportView(format, {
        params: new URLSearchParams(request.url?.split("?").slice(1).join("?")),
        headers: headerReader(request.headers),
        signal: gone.signal,
      });
      response.writeHead(status, headers).end(body ?? undefined);
    } catch (error) {
      console.error(error);
      const head = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
      response.writeHead(500, head).end(FILE_FAILED);
    }
  };
}
