"use client";

import type { RefObject } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";

/** The charts of Recharts, for a box that comes near the screen: they are far too heavy for the first paint. */
export function useCharts(box: RefObject<Element | null>) {
  return useNearScreen(box, loadCharts);
}

const loadCharts = () => import("./recharts-charts");
