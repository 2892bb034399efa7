import type { NextRequest } from "next/server";
import { exportRoute } from "@/app/_exports/export-route";

export const dynamic = "force-dynamic";

/** Where `next.config.js` sends every `/cv.…` that has no route of its own. */
export function GET(request: NextRequest): Promise<Response> {
  return exportRoute("unknown", request);
}
