"use client";

import { UrlWarnings } from "@/components/view/url-warnings";
import { useDashboard } from "@/components/view/view-provider";

/** What the address asks for in vain. */
export function DashboardWarnings() {
  return <UrlWarnings ignored={useDashboard().ignored} />;
}
