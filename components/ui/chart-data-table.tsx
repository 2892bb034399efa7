"use client";

import { useRef } from "react";
import { NumbersTable, type NumbersTableProps } from "./numbers-table";
import { useNearScreen } from "./use-near-screen";

const loadTools = () => import("./sortable-table");

/** The numbers of a chart as a table; once it is shown, it can be sorted and copied. */
export function ChartDataTable(props: NumbersTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const tools = useNearScreen(box, loadTools);
  return (
    <div ref={box} className="@container overflow-x-auto px-5 pb-4">
      {tools ? <tools.SortableTable {...props} /> : <NumbersTable {...props} />}
    </div>
  );
}
