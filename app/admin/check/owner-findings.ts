import { database } from "@/db/database";
import { requireOwner } from "@/lib/auth/require-owner";
import type { Finding } from "@/lib/cv/check/finding";
import { findingsOf } from "@/lib/cv/check/findings";
import type { Cv } from "@/lib/cv/model";
import { importBehind } from "@/lib/queries/import-behind";

/** What there is to check in the CV of the owner, this month. */
export async function ownerFindings(cv: Cv): Promise<Finding[]> {
  await requireOwner("/admin/check");
  const behind = await importBehind(await database());
  const today = new Date().toISOString().slice(0, "YYYY-MM".length);
  return findingsOf(cv, today, behind?.problems ?? []);
}

/** How many are still to check. */
export async function openFindings(cv: Cv): Promise<number> {
  const findings = await ownerFindings(cv);
  return findings.filter(({ accepted }) => !accepted).length;
}
