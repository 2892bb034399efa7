import type { NextRequest } from "next/server";
import { exportComparison } from "@/app/_offers/export-comparison";

export const dynamic = "force-dynamic";

export function GET(request: NextRequest): Promise<Response> {
  return exportComparison("docx", request);
}
