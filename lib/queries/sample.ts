import type { Db } from "@/db/client";
import { findBaseImport } from "./base-import";

/** The format of an import that nobody asked for: the CV that comes with Parcours, until the owner chooses. */
export const SAMPLE = "sample";

/** Whether the CV is still the one that comes with Parcours, and its owner has not chosen to keep it. */
export async function isSample(db: Db): Promise<boolean> {
  return (await findBaseImport(db))?.format === SAMPLE;
}
