import type { ReactNode } from "react";
import { DataTable, type TableLook } from "./data-table";
import type { DataColumn, Sorting } from "./table-model";

/** A cell says `text`, shown as `node` if it is given, and is sorted by `value`, or by its text without one. */
export type DataCell = {
  text: string;
  value?: number;
  node?: ReactNode;
  /** Of the CV's own words. */
  lang?: string;
};
export type DataRow = { key: string; cells: readonly DataCell[] };

export type NumbersTableProps = {
  caption: string;
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly DataRow[];
  /** Stays under the rows, whatever their order. */
  total?: DataRow;
  /** A row that has little room is a list of its cells, each with its column. */
  cards?: boolean;
};

const CELLS =
  "[&_td]:py-1 [&_td]:pr-3 [&_td]:text-ink-2 [&_th]:pr-3 [&_th]:py-1 [&_th]:font-medium [&_th]:text-ink [&_thead_th]:h-9 [&_thead_th]:py-1.5 [&_thead_th]:text-mute [&_tr>:last-child]:pr-0 [&_tbody_tr]:border-b [&_tbody_tr]:border-line-2 [&_tbody_tr:last-child]:border-b-0 [&_caption]:pb-2 [&_caption]:text-left [&_caption]:leading-6 [&_caption]:text-mute";
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

/** What sorting adds to a table that is there without it. */
type Tools = {
  copy?: ReactNode;
  titleOf?: (column: DataColumn<DataRow>) => ReactNode;
  sorting?: Sorting | null;
};

/** The numbers of a chart as a table. */
export function NumbersTable({ cards = false, copy, sorting = null, ...rest }: NumbersTableProps & Tools) {
  const { caption, rows, total, titleOf } = rest;
  return (
    <DataTable
      look={lookOf(rest.columns.length, cards)}
      caption={
        <>
          {caption} {copy}
        </>
      }
      columns={columnsOf(rest.columns)}
      rows={rows}
      keyOf={({ key }) => key}
      sorting={sorting}
      sorted={sorting}
      hasRowTitles
      cards={cards}
      {...(total ? { total } : {})}
      {...(titleOf ? { titleOf } : {})}
    />
  );
}

/** Columns are known by their places. */
export function columnsOf(columns: NumbersTableProps["columns"]): DataColumn<DataRow>[] {
  return columns.map(({ label, numeric = false }, at) => ({
    id: `${at}`,
    label,
    numeric,
    text: ({ cells }) => cells[at]?.text ?? "",
    value: ({ cells }) => cells[at]?.value,
    cell: ({ cells }) => {
      const { text = "", value, lang, node = text } = cells[at] ?? {};
      const said = lang === undefined ? node : <Spoken lang={lang}>{node}</Spoken>;
      return value === undefined || text === `${value}` ? said : <data value={value}>{said}</data>;
    },
  }));
}

function Spoken({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <span lang={lang} dir="auto">
      {children}
    </span>
  );
}

function lookOf(columns: number, cards: boolean): TableLook<DataRow> {
  const many = columns > FEW_COLUMNS;
  const layout = cards ? CARDS[many ? "many" : "few"] : many ? UPRIGHT : "";
  const numeric = (column: DataColumn<DataRow>) => (column.numeric ? NUMERIC : undefined);
  return {
    table: `w-full border-collapse text-left align-top text-sm ${CELLS} ${layout}`,
    head: "border-b border-line align-bottom",
    title: numeric,
    row: "align-top",
    cell: (column, text) => numeric(column) ?? (cards && text === "" ? "empty" : undefined),
    foot: "border-t border-line font-semibold",
  };
}
