"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "./icon";
import { columnsOf, type DataRow, NumbersTable, type NumbersTableProps } from "./numbers-table";
import { type Sorting, tableModel, tabSeparated } from "./table-model";

/** The same table, that can be sorted and copied. */
export function SortableTable(props: NumbersTableProps) {
  const { rows, total } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const columns = columnsOf(props.columns);
  const sortBy = (column: string) =>
    setSorting((before) => ({
      column,
      descending:
        before?.column === column
          ? !before.descending
          : column !== "0" && rows[0]?.cells[Number(column)]?.value !== undefined,
    }));
  const inOrder = () =>
    tableModel({ columns, rows, keyOf: ({ key }: DataRow) => key, sorting }).groups.flatMap((group) =>
      group.rows.map(({ item }) => item),
    );
  return (
    <NumbersTable
      {...props}
      sorting={sorting}
      copy={<CopyTable text={() => tabSeparated(columns, [...inOrder(), ...(total ? [total] : [])])} />}
      titleOf={({ id, label }) => (
        <SortButton
          label={label}
          sorted={sorting?.column === id ? (sorting.descending ? "descending" : "ascending") : undefined}
          onSort={() => sortBy(id)}
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

/** Copies what is shown as spreadsheets paste it. */
function CopyTable({ text }: { text: () => string }) {
  const t = useTranslations("twin");
  const [state, setState] = useState<"copy" | "copied" | "copyFailed">("copy");
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
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
