import { lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { dailyCounts } from "@/db/owner-schema";
import type { ReadCounts } from "@/lib/queries/daily-counts";
import { serializedTransaction } from "./write-queue";

/**
 * Adds what was read to what is kept of each day.
 * @param counted by day.
 * @param oldest the first day that is kept: the table never has more rows than days times kinds.
 */
export function addDailyCounts(
  db: Db,
  counted: ReadonlyMap<string, ReadCounts>,
  oldest: string,
): Promise<void> {
  const rows = [...counted].flatMap(([day, counts]) =>
    Object.entries(counts).map(([kind, count]) => ({ day, kind, count })),
  );
  return serializedTransaction(db, async (tx) => {
    await tx.delete(dailyCounts).where(lt(dailyCounts.day, oldest));
    for (const row of rows) {
      await tx
        .insert(dailyCounts)
        .values(row)
        .onConflictDoUpdate({
          target: [dailyCounts.day, dailyCounts.kind],
          set: { count: sql`${dailyCounts.count} + ${row.count}` },
        });
    }
  });
}
