import type { NextRequest } from "next/server";
import { exportView } from "@/app/_exports/export-view";

export const dynamic = "force-dynamic";

/** Where `next.config.js` sends every `/cv.…` that has no route of its own. */
export function GET(request: NextRequest): Promise<Response> {
  return exportView("unknown", request);
}
