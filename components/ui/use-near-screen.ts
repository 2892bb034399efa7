"use client";

import { type RefObject, useEffect, useState } from "react";

/**
 * Code that is asked for once the box is shown near the screen. Null until then, and for good where it cannot be loaded: what the
 * server drew stays. `load` is a function of the module, the same at each call.
 */
export function useNearScreen<T>(box: RefObject<Element | null>, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ module: T } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let mounted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load().then(
          (module) => mounted && setLoaded({ module }),
          () => {},
        );
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => {
      mounted = false;
      observer.disconnect();
    };
  }, [box, load]);
  return loaded?.module ?? null;
}
