"use client";

import { type RefObject, useEffect, useState } from "react";

/** What is drawn before it is seen. */
export const NEAR = { rootMargin: "600px" };

/** How long the browser may be busy before the code is asked for all the same. */
const IDLE_TIMEOUT_MS = 3_000;

/**
 * Code that is asked for once the box is shown near the screen, or the browser is idle and the box is no part of a closed panel. Null until then, and for good where it cannot be loaded: what the
 * server drew stays. `load` is a function of the module, the same at each call.
 */
export function useNearScreen<T>(box: RefObject<Element | null>, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ module: T } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let mounted = true;
    const ask = () => {
      observer.disconnect();
      load().then(
        (module) => mounted && setLoaded({ module }),
        () => {},
      );
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) ask();
    }, NEAR);
    observer.observe(element);
    const whenIdle = () => {
      if (element.checkVisibility()) ask();
    };
    const idle = window.requestIdleCallback?.(whenIdle, { timeout: IDLE_TIMEOUT_MS });
    return () => {
      mounted = false;
      observer.disconnect();
      if (idle !== undefined) window.cancelIdleCallback(idle);
    };
  }, [box, load]);
  return loaded?.module ?? null;
}
