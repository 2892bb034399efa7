"use client";

import { useEffect, useMemo, useState } from "react";
import type { CatalogueChange } from "@/lib/cv/model";
import type { Recogniser, recogniserOf } from "./recogniser";

/** What recognises technologies in a text; null until it is loaded, and for good where it cannot be. */
export function useRecogniser(changes: readonly CatalogueChange[]): Recogniser | null {
  const [make, setMake] = useState<{ recogniserOf: typeof recogniserOf } | null>(null);
  useEffect(() => {
    let isHere = true;
    import("./recogniser").then(
      (module) => isHere && setMake(module),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => make?.recogniserOf(changes) ?? null, [make, changes]);
}
