"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Icon } from "./icon";

export type TwinColumn = { label: string; numeric?: boolean };
/** A cell says `text`, shown as `node` if it is given, and is sorted by `value`, or by its text without one. */
export type TwinCell = { text: string; value?: number; node?: ReactNode };
export type TwinRow = { key: string; cells: readonly TwinCell[] };

type Sort = { column: number; descending: boolean };

/**
 * The numbers of a chart as a table that can be sorted and copied. `total` stays under the rows, whatever their order. With
 * `cards`, a row that has little room is a list of its cells, each with its column.
 */
export function TwinTable({
  caption,
  columns,
  rows,
  total,
  cards = false,
}: {
  caption: string;
  columns: readonly TwinColumn[];
  rows: readonly TwinRow[];
  total?: TwinRow;
  cards?: boolean;
}) {
  const [sort, setSort] = useState<Sort | null>(null);
  const sorted = sort === null ? rows : rows.toSorted((a, b) => compareIn(sort, a, b));
  const sortBy = (column: number) =>
    setSort((before) => ({
      column,
      descending:
        before?.column === column ? !before.descending : columns[column]?.numeric === true && column > 0,
    }));

  return (
    <div className="@container overflow-x-auto px-5 pb-4">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="pb-2 text-left text-mute">
          {caption} <CopyTable columns={columns} rows={total ? [...sorted, total] : sorted} />
        </caption>
        <thead className={cards ? "@max-xl:sr-only" : ""}>
          <tr className="border-b border-line">
            {columns.map((column, at) => (
              <ColumnTitle
                key={column.label}
                column={column}
                sorted={sort?.column === at ? (sort.descending ? "descending" : "ascending") : undefined}
                narrow={!cards && columns.length > 6 && at > 0}
                onSort={() => sortBy(at)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.key} row={row} columns={columns} card={cards} />
          ))}
        </tbody>
        {total ? (
          <tfoot className="font-semibold">
            <Row row={total} columns={columns} card={cards} />
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function ColumnTitle({
  column: { label, numeric },
  sorted,
  narrow,
  onSort,
}: {
  column: TwinColumn;
  sorted: "ascending" | "descending" | undefined;
  /** One of many columns: it stands upright where there is little room. */
  narrow: boolean;
  onSort: () => void;
}) {
  const t = useTranslations("twin");
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={`py-1.5 pr-3 align-bottom font-medium text-mute last:pr-0 ${numeric ? "text-right" : ""} ${
        narrow ? "@max-2xl:pr-1 @max-2xl:[writing-mode:vertical-rl] @max-2xl:text-left" : ""
      }`}
    >
      <span className="needs-no-script">{label}</span>
      <button
        type="button"
        title={t("sort", { column: label })}
        onClick={onSort}
        className={`needs-script inline-flex min-h-6 min-w-6 items-center gap-1 hover:text-ink ${
          sorted ? "text-ink" : ""
        }`}
      >
        {label}
        {sorted ? (
          <Icon name="arrow" className={`size-3 ${sorted === "descending" ? "" : "rotate-180"}`} />
        ) : null}
      </button>
    </th>
  );
}

function Row({ row, columns, card }: { row: TwinRow; columns: readonly TwinColumn[]; card: boolean }) {
  return (
    <tr
      className={`border-b border-line-2 align-top last:border-b-0 ${card ? "@max-xl:block @max-xl:py-2" : ""}`}
    >
      {row.cells.map((cell, at) => {
        const look = `py-1 pr-3 last:pr-0 ${columns[at]?.numeric ? "text-right tabular-nums" : ""} ${
          card ? "@max-xl:flex @max-xl:justify-between @max-xl:gap-4 @max-xl:py-0.5 @max-xl:pr-0" : ""
        }`;
        return at === 0 ? (
          <th key={at} scope="row" className={`${look} font-medium text-ink`}>
            <CellText {...cell} />
          </th>
        ) : (
          <td key={at} className={`${look} text-ink-2`}>
            {card ? (
              <span aria-hidden="true" className="text-mute @xl:hidden">
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

function CellText({ text, value, node }: TwinCell) {
  return value === undefined ? (node ?? text) : <data value={value}>{node ?? text}</data>;
}

/** Copies what is shown, tabs between the cells, as spreadsheets paste it. */
function CopyTable({ columns, rows }: { columns: readonly TwinColumn[]; rows: readonly TwinRow[] }) {
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
      className="needs-script min-h-6 underline underline-offset-4 hover:text-ink print:hidden"
    >
      {t(state)}
    </button>
  );
}

function compareIn({ column, descending }: Sort, a: TwinRow, b: TwinRow): number {
  const [left, right] = [a.cells[column], b.cells[column]];
  const difference =
    left?.value !== undefined && right?.value !== undefined
      ? left.value - right.value
      : (left?.text ?? "").localeCompare(right?.text ?? "");
  return descending ? -difference : difference;
}
