import type { ReactNode } from "react";

export type DataColumn = { label: string; numeric?: boolean };
/** A cell says `text`, shown as `node` if it is given, and is sorted by `value`, or by its text without one. */
export type DataCell = { text: string; value?: number; node?: ReactNode };
export type DataRow = { key: string; cells: readonly DataCell[] };

export type DataTableProps = {
  caption: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** Stays under the rows, whatever their order. */
  total?: DataRow;
  /** A row that has little room is a list of its cells, each with its column. */
  cards?: boolean;
};

/** What sorting adds to a table that is there without it. */
export type DataTableTools = {
  copy?: ReactNode;
  title?: (column: DataColumn, at: number) => ReactNode;
  sortedBy?: { column: number; descending: boolean } | null;
};

// Said once for the table, not again for each of its cells.
const CELLS =
  "[&_td]:py-1 [&_td]:pr-3 [&_td]:text-ink-2 [&_th]:pr-3 [&_thead_th]:h-9 [&_tbody_th]:py-1 [&_tfoot_th]:py-1 [&_tr>:last-child]:pr-0 [&_tbody_tr]:border-b [&_tbody_tr]:border-line-2 [&_tbody_tr:last-child]:border-b-0";
/** A table of few columns has room for them on a phone turned round already. */
const CARDS = {
  few: "@max-md:[&_thead]:sr-only @max-md:[&_tbody_tr]:block @max-md:[&_tbody_tr]:py-2 @max-md:[&_tbody_tr>*]:flex @max-md:[&_tbody_tr>*]:justify-between @max-md:[&_tbody_tr>*]:gap-4 @max-md:[&_tbody_tr>*]:py-0.5 @max-md:[&_tbody_tr>*]:pr-0 @max-md:[&_.empty]:hidden @md:[&_.column]:hidden",
  many: "@max-xl:[&_thead]:sr-only @max-xl:[&_tbody_tr]:block @max-xl:[&_tbody_tr]:py-2 @max-xl:[&_tbody_tr>*]:flex @max-xl:[&_tbody_tr>*]:justify-between @max-xl:[&_tbody_tr>*]:gap-4 @max-xl:[&_tbody_tr>*]:py-0.5 @max-xl:[&_tbody_tr>*]:pr-0 @max-xl:[&_.empty]:hidden @xl:[&_.column]:hidden",
};
const FEW_COLUMNS = 4;
/** Titles of many columns of numbers stand upright where there is little room. */
const UPRIGHT =
  "@max-2xl:[&_thead_th]:h-auto @max-2xl:[&_thead_th~th]:rotate-180 @max-2xl:[&_thead_th~th]:py-0 @max-2xl:[&_thead_th~th]:pr-0 @max-2xl:[&_thead_th~th]:text-left @max-2xl:[&_thead_th~th]:[writing-mode:vertical-rl] [&_td]:whitespace-nowrap @max-md:text-[0.6875rem] @max-md:[&_td]:pr-0 @max-md:[&_th]:pr-0";
const NUMERIC = "text-right tabular-nums";

/** The numbers of a chart as a table. */
export function PlainTable({
  caption,
  columns,
  rows,
  total,
  cards = false,
  copy,
  title,
  sortedBy,
}: DataTableProps & DataTableTools) {
  const layout = cards
    ? CARDS[columns.length > FEW_COLUMNS ? "many" : "few"]
    : columns.length > FEW_COLUMNS
      ? UPRIGHT
      : "";
  return (
    <table className={`w-full border-collapse text-left text-sm ${CELLS} ${layout}`}>
      <caption className="pb-2 text-left leading-6 text-mute">
        {caption} {copy}
      </caption>
      <thead>
        <tr className="border-b border-line align-bottom">
          {columns.map((column, at) => (
            <th
              key={column.label}
              scope="col"
              aria-sort={
                sortedBy?.column === at ? (sortedBy.descending ? "descending" : "ascending") : undefined
              }
              className={`py-1.5 font-medium text-mute ${column.numeric ? NUMERIC : ""}`}
            >
              {title ? title(column, at) : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="align-top">
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} cards={cards} />
        ))}
      </tbody>
      {total ? (
        <tfoot className="border-t border-line font-semibold">
          <Row row={total} columns={columns} cards={cards} />
        </tfoot>
      ) : null}
    </table>
  );
}

function Row({ row, columns, cards }: { row: DataRow; columns: readonly DataColumn[]; cards: boolean }) {
  return (
    <tr>
      {row.cells.map((cell, at) => {
        const look = columns[at]?.numeric ? NUMERIC : cards && cell.text === "" ? "empty" : undefined;
        return at === 0 ? (
          <th key={at} scope="row" className={`font-medium text-ink ${look ?? ""}`}>
            <CellText {...cell} />
          </th>
        ) : (
          <td key={at} className={look}>
            {cards ? (
              <span aria-hidden="true" className="column text-mute">
                {columns[at]?.label}
              </span>
            ) : null}
            <CellText {...cell} />
          </td>
        );
      })}
    </tr>
  );
}

function CellText({ text, value, node }: DataCell) {
  const content = node ?? text;
  return value === undefined || text === `${value}` ? content : <data value={value}>{content}</data>;
}
