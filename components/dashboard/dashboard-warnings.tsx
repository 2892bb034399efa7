"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { UrlWarnings } from "@/components/view/url-warnings";
import { useDashboard } from "@/components/view/view-provider";
import { readQuery } from "@/lib/url/read-query";

/** What the address asks for in vain. It alone is drawn again when the address has followed the view. */
export function DashboardWarnings() {
  const { index } = useDashboard();
  const address = useSearchParams();
  const ignored = useMemo(() => readQuery(new URLSearchParams(address), index).ignored, [address, index]);
  return <UrlWarnings ignored={ignored} />;
}
