"use client";

import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { NEAR } from "./use-near-screen";

/**
 * The value, or while the box is far from the screen the one it had when it was last near: a drawing that nobody sees is not made anew.
 * Paper shows the newest.
 */
export function useHeldOffScreen<Value>(box: RefObject<Element | null>, value: Value): Value {
  const [follows, setFollows] = useState(true);
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (!box.current) return;
    let isNear = true;
    const observer = new IntersectionObserver((entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? isNear;
      setFollows(isNear);
    }, NEAR);
    observer.observe(box.current);
    // The paper is laid out when the event is over.
    const print = () => flushSync(() => setFollows(true));
    const printed = () => setFollows(isNear);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
    };
  }, [box]);
  if (follows && held !== value) setHeld(value);
  return follows ? value : held;
}
