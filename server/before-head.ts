import type { ServerResponse } from "node:http";

type Rest = readonly unknown[];

/**
 * Calls `change` once, when the status and all headers of a response are known and before they are sent; it may alter both
 * by `statusCode` and `setHeader`.
 */
export function beforeHead(response: ServerResponse, change: () => void): void {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: Rest) => {
    response.writeHead = writeHead;
    response.statusCode = status;
    for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
    change();
    return response.writeHead(response.statusCode);
  }) as typeof response.writeHead;
}

/** The headers among the arguments of `writeHead`, whose status message is optional. */
export function headersIn(rest: Rest): [string, string | string[]][] {
  return Object.entries(rest.find((value) => typeof value === "object" && value !== null) ?? {});
}
