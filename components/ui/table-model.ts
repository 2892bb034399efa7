import {
  type ColumnDef,
  columnGroupingFeature,
  columnVisibilityFeature,
  constructTable,
  createGroupedRowModel,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
// The React package passes on the whole core but this: its own reactivity needs hooks, and pages are drawn on the server too.
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import type { ReactNode } from "react";

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnVisibilityFeature,
  rowSortingFeature,
  columnGroupingFeature,
  sortedRowModel: createSortedRowModel(),
  groupedRowModel: createGroupedRowModel(),
});

/** A column: what a row says in it as text, as it is copied, and what is drawn or sorted by in the place of that. */
export type DataColumn<Item> = {
  id: string;
  label: string;
  numeric?: boolean;
  text: (item: Item) => string;
  value?: (item: Item) => number | undefined;
  cell?: (item: Item) => ReactNode;
};

export type Sorting = { column: string; descending: boolean };

export type TableInput<Item> = {
  columns: readonly DataColumn<Item>[];
  rows: readonly Item[];
  keyOf: (item: Item) => string;
  /** The ids of the columns that are shown; all without it. */
  visible?: readonly string[];
  /** Rows with the same answer stand together, in the order of the first of each. */
  groupOf?: (item: Item) => string;
  /** Left out where the rows come in the order they are to have. */
  sorting?: Sorting | null;
};

export type TableModel<Item> = {
  columns: readonly DataColumn<Item>[];
  /** One nameless group where rows are not grouped. */
  groups: readonly { key: string; rows: readonly { key: string; item: Item }[] }[];
};

const GROUP = "group";

/** Which columns and rows a table shows, in which order and groups. It needs no browser: pages are drawn with it on the server too. */
export function tableModel<Item>(input: TableInput<Item>): TableModel<Item> {
  const { columns, rows, keyOf, visible, groupOf, sorting } = input;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const table = constructTable<typeof features, { item: Item }>({
    features,
    columns: columnDefs(input),
    data: rows.map((item) => ({ item })),
    getRowId: ({ item }) => keyOf(item),
    initialState: {
      sorting: sorting ? [{ id: sorting.column, desc: sorting.descending }] : [],
      grouping: groupOf ? [GROUP] : [],
      columnVisibility: {
        [GROUP]: false,
        ...Object.fromEntries(columns.map(({ id }) => [id, visible?.includes(id) ?? true])),
      },
    },
  });
  const leaf = (row: Row<typeof features, { item: Item }>) => ({ key: row.id, item: row.original.item });
  const shown = table.getRowModel().rows;
  return {
    columns: table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? []),
    groups: groupOf
      ? shown.map((group) => ({ key: String(group.getGroupingValue(GROUP)), rows: group.subRows.map(leaf) }))
      : [{ key: "", rows: shown.map(leaf) }],
  };
}

function columnDefs<Item>({
  columns,
  groupOf,
}: TableInput<Item>): ColumnDef<typeof features, { item: Item }>[] {
  return [
    ...columns.map(({ id, text, value }) => ({
      id,
      accessorFn: ({ item }: { item: Item }) => value?.(item) ?? text(item),
      sortFn: (a: Row<typeof features, { item: Item }>, b: Row<typeof features, { item: Item }>) => {
        const [left, right] = [a.original.item, b.original.item];
        const [first, second] = [value?.(left), value?.(right)];
        if (first !== undefined && second !== undefined) return first - second;
        return text(left).localeCompare(text(right));
      },
    })),
    ...(groupOf ? [{ id: GROUP, accessorFn: ({ item }: { item: Item }) => groupOf(item) }] : []),
  ];
}

/** The rows as a spreadsheet pastes them: tabs between cells, a line for each row, what is in a cell on one line. */
export function tabSeparated<Item>(columns: readonly DataColumn<Item>[], items: readonly Item[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");
  return [
    line(columns.map(({ label }) => label)),
    ...items.map((item) => line(columns.map(({ text }) => text(item)))),
  ].join("\n");
}
