import { cache } from "react";
import { database } from "@/db/database";
import type { Finding } from "@/lib/cv/check/finding";
import { findingsOf } from "@/lib/cv/check/findings";
import { findBaseImport } from "@/lib/queries/base-import";
import { ownerCv } from "../owner-cv";

/** What there is to check in the CV of the owner, this month; found once a request. */
export const ownerFindings = cache(async (back: string): Promise<Finding[]> => {
  const stored = await ownerCv(back);
  if (stored === null) return [];
  const behind = await findBaseImport(await database());
  const today = new Date().toISOString().slice(0, "YYYY-MM".length);
  return findingsOf(stored.cv, today, behind?.problems ?? []);
});

/** How many are still to check. */
export async function openFindings(back: string): Promise<number> {
  const findings = await ownerFindings(back);
  return findings.filter(({ accepted }) => !accepted).length;
}
