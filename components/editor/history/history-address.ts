import type { EditTopic } from "@/lib/cv/edit/edit-topic";

/** What the history shows: one part of the CV or all, what a text names, and the version that is to be compared. */
export type HistoryView = { topic: EditTopic | null; text: string; compared: number | null };

/** The address of a view of the history, from the newest revision on, or from those before one. */
export function historyAddress(
  { topic, text, compared }: HistoryView,
  { before }: { before?: number } = {},
): string {
  const query = new URLSearchParams({
    ...(topic !== null && { topic }),
    ...(text !== "" && { q: text }),
    ...(compared !== null && { compare: `${compared}` }),
    ...(before !== undefined && { before: `${before}` }),
  }).toString();
  return query === "" ? "/admin/history" : `/admin/history?${query}`;
}
