import { memoizeByIdentity } from "../../memoize";
import type { CvIndex } from "./index-cv";

/** A function of an index alone, computed once for each. */
export function perIndex<T>(compute: (index: CvIndex) => T): (index: CvIndex) => T {
  return memoizeByIdentity(compute);
}
