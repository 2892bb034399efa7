import type { NextRequest } from "next/server";
import { exportRoute } from "@/app/_exports/export-route";

export const dynamic = "force-dynamic";

export function GET(request: NextRequest): Promise<Response> {
  return exportRoute("json", request);
}
