import type { NextRequest } from "next/server";
import { exportView } from "@/app/_exports/export-view";

export const dynamic = "force-dynamic";

export function GET(request: NextRequest): Promise<Response> {
  return exportView("resume.json", request);
}
