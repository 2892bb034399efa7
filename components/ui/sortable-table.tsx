"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type DataColumn, type DataRow, type DataTableProps, PlainTable } from "./data-table";
import { Icon } from "./icon";

type Sort = { column: number; descending: boolean };

/** The same table, that can be sorted and copied. */
export function SortableTable(props: DataTableProps) {
  const { columns, rows, total } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const sorted = sort === null ? rows : rows.toSorted((a, b) => compareIn(sort, a, b));
  const sortBy = (column: number) =>
    setSort((before) => ({
      column,
      descending:
        before?.column === column
          ? !before.descending
          : column > 0 && rows[0]?.cells[column]?.value !== undefined,
    }));
  return (
    <PlainTable
      {...props}
      rows={sorted}
      sortedBy={sort}
      copy={<CopyTable columns={columns} rows={total ? [...sorted, total] : sorted} />}
      title={({ label }, at) => (
        <SortButton
          label={label}
          sorted={sort?.column === at ? (sort.descending ? "descending" : "ascending") : undefined}
          onSort={() => sortBy(at)}
        />
      )}
    />
  );
}

function SortButton({
  label,
  sorted,
  onSort,
}: {
  label: string;
  sorted: "ascending" | "descending" | undefined;
  onSort: () => void;
}) {
  const t = useTranslations("twin");
  return (
    <button
      type="button"
      title={t("sort", { column: label })}
      onClick={onSort}
      className={`inline-flex min-h-6 min-w-6 items-center gap-1 text-start hover:text-ink ${sorted ? "text-ink" : ""}`}
    >
      {label}
      {sorted ? (
        <Icon name="arrow" className={`size-3 ${sorted === "descending" ? "" : "rotate-180"}`} />
      ) : null}
    </button>
  );
}

/** Copies what is shown, tabs between the cells, as spreadsheets paste it. */
function CopyTable({ columns, rows }: { columns: readonly DataColumn[]; rows: readonly DataRow[] }) {
  const t = useTranslations("twin");
  const [state, setState] = useState<"copy" | "copied" | "copyFailed">("copy");
  const lines = () => [
    columns.map(({ label }) => label).join("\t"),
    ...rows.map(({ cells }) => cells.map(({ text }) => text).join("\t")),
  ];
  const copy = () =>
    navigator.clipboard.writeText(lines().join("\n")).then(
      () => setState("copied"),
      () => setState("copyFailed"),
    );
  return (
    <button
      type="button"
      aria-live="polite"
      onClick={() => void (navigator.clipboard ? copy() : setState("copyFailed"))}
      onBlur={() => setState("copy")}
      className="min-h-6 underline underline-offset-4 hover:text-ink print:hidden"
    >
      {t(state)}
    </button>
  );
}

function compareIn({ column, descending }: Sort, a: DataRow, b: DataRow): number {
  const [left, right] = [a.cells[column], b.cells[column]];
  const difference =
    left?.value !== undefined && right?.value !== undefined
      ? left.value - right.value
      : (left?.text ?? "").localeCompare(right?.text ?? "");
  return descending ? -difference : difference;
}
