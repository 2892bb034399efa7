"use client";

import { type RefObject, useEffect, useState } from "react";

type Charts = typeof import("./recharts-charts");

/**
 * The charts of Recharts, asked for once the box comes near the screen: they are far too heavy for the first paint. Null until
 * then, and for good where they cannot be loaded: what the server drew stays.
 */
export function useCharts(box: RefObject<Element | null>): Charts | null {
  const [charts, setCharts] = useState<Charts | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let mounted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        import("./recharts-charts").then(
          (loaded) => mounted && setCharts(loaded),
          () => {},
        );
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => {
      mounted = false;
      observer.disconnect();
    };
  }, [box]);
  return charts;
}
