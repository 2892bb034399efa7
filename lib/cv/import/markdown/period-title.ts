import { findPeriod } from "../../read-period";
import { tidy } from "./header-units";

/** "Migration (2018-2020)" is "Migration". */
export function titleWithoutPeriod(content: string): string {
  const found = findPeriod(content);
  if (found === null) return tidy(content);
  return tidy(`${content.slice(0, found.start)} ${content.slice(found.end)}`);
}
