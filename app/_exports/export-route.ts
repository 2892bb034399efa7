import type { NextRequest } from "next/server";
import { type ExportAnswer, exportView } from "./export-view";

/** The export as a route of Next gives it: where the server that comes with Parcours does not stand in front of Next. */
export async function exportRoute(format: string, request: NextRequest): Promise<Response> {
  const { searchParams: params } = request.nextUrl;
  return responseOf(await exportView(format, { params, headers: request.headers, signal: request.signal }));
}

export function responseOf({ body, ...head }: ExportAnswer): Response {
  return new Response(body, head);
}
