"use client";

import { ExportMenu } from "@/components/downloads/export-menu";
import { useDashboard } from "@/components/view/view-provider";

/** Takes the view that is shown away. */
export function ViewExports() {
  const { query, view } = useDashboard();
  return <ExportMenu query={query} shown={view.shown} />;
}
