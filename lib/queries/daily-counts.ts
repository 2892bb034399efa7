import { and, gte, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { dailyCounts } from "@/db/owner-schema";

/** Kinds of reads that are counted: pages, then the files of a view. */
export const READ_KINDS = [
  "dashboard",
  "project",
  "technology",
  "offer",
  "pdf",
  "docx",
  "xlsx",
  "csv",
  "md",
  "json",
] as const;
export type ReadKind = (typeof READ_KINDS)[number];

export type ReadCounts = Partial<Record<ReadKind, number>>;

/** By day (`2026-11-27`, UTC) since that day; a day without reads has no entry. */
export async function readDailyCounts(db: Db, since: string): Promise<ReadonlyMap<string, ReadCounts>> {
  const rows = await db
    .select()
    .from(dailyCounts)
    .where(and(gte(dailyCounts.day, since), sql`${dailyCounts.kind} IN ${READ_KINDS}`));
  const days = new Map<string, ReadCounts>();
  for (const { day, kind, count } of rows) days.set(day, { ...days.get(day), [kind]: count });
  return days;
}
