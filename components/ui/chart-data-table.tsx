"use client";

import { useRef } from "react";
import { type DataTableProps, PlainTable } from "./data-table";
import { useNearScreen } from "./use-near-screen";

export type { DataCell } from "./data-table";

const loadTools = () => import("./sortable-table");

/** The numbers of a chart as a table; once it is shown, it can be sorted and copied. */
export function ChartDataTable(props: DataTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const tools = useNearScreen(box, loadTools);
  return (
    <div ref={box} className="@container overflow-x-auto px-5 pb-4">
      {tools ? <tools.SortableTable {...props} /> : <PlainTable {...props} />}
    </div>
  );
}
