import type { ClipboardEvent } from "react";
import { type DataColumn, tabSeparated } from "./table-model";

/**
 * What is copied out of a table, when the selection holds more than one of its rows: those rows and the shown columns as a spreadsheet
 * pastes them, whatever stands inside a cell. Less is copied as it is.
 */
export function copySelectedRows<Item>(
  event: ClipboardEvent<HTMLTableElement>,
  columns: readonly DataColumn<Item>[],
  visible: readonly string[],
  rows: readonly Item[],
): void {
  const selection = window.getSelection();
  // Without titles of groups and what is folded out, which take the width of the table.
  const drawn = [...event.currentTarget.querySelectorAll("tbody > tr:not(:has(> [colspan]))")];
  const chosen = rows.filter((_, at) => {
    const row = drawn[at];
    return row !== undefined && selection?.containsNode(row, true);
  });
  if (chosen.length < 2) return;
  event.preventDefault();
  const shown = columns.filter(({ id }) => visible.includes(id));
  event.clipboardData.setData("text/plain", tabSeparated(shown, chosen));
}
