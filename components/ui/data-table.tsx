import { type ClipboardEventHandler, memo, type ReactNode } from "react";
import { type DataColumn, type Sorting, type TableInput, tableModel } from "./table-model";

/** The classes of a table's parts: said once for a part, not again for each of its cells where CSS can do without. */
export type TableLook<Item> = {
  table: string;
  head?: string;
  title?: (column: DataColumn<Item>) => string | undefined;
  body?: string;
  group?: string;
  row?: string;
  cell?: (column: DataColumn<Item>, text: string) => string | undefined;
  foot?: string;
};

export type DataTableProps<Item> = TableInput<Item> & {
  look: TableLook<Item>;
  caption?: ReactNode;
  /** The id of the heading that names it, in the place of a caption. */
  labelledBy?: string;
  /** In the place of a column's label, as what sorts by it. */
  titleOf?: (column: DataColumn<Item>) => ReactNode;
  /** The order that the titles tell, whoever made it. */
  sorted?: Sorting | null;
  /** The first cell of a row is its title. */
  hasRowTitles?: boolean;
  /** Heads the rows of a group. */
  groupTitle?: (items: readonly Item[]) => ReactNode;
  /** What is folded out below a row. */
  detailOf?: (item: Item) => ReactNode;
  /** Whether a row is one of those that a phone shows only when asked. */
  isLate?: (position: number) => boolean;
  /** A row that has little room is a list of its cells, each with its column. */
  cards?: boolean;
  /** Stays under the rows, whatever their order. */
  total?: Item;
  onCopy?: ClipboardEventHandler<HTMLTableElement>;
};

/** Rows under the titles of their columns: the one table of projects, technologies and the numbers of charts. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { look, caption, titleOf, sorted, groupTitle, detailOf, isLate, total, hasRowTitles, cards } = props;
  const { columns, groups } = tableModel(props);
  let position = 0;
  return (
    <table aria-labelledby={props.labelledBy} className={look.table} onCopy={props.onCopy}>
      {caption === undefined ? null : <caption>{caption}</caption>}
      <thead className={look.body}>
        <tr className={look.head}>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={
                sorted?.column === column.id ? (sorted.descending ? "descending" : "ascending") : undefined
              }
              className={look.title?.(column)}
            >
              {titleOf ? titleOf(column) : column.label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, rows }) => (
        <tbody key={key} className={look.body}>
          {groupTitle ? (
            <tr className={look.group} data-late={isLate?.(position) ? "" : undefined}>
              <th scope="rowgroup" colSpan={columns.length}>
                {groupTitle(rows.map(({ item }) => item))}
              </th>
            </tr>
          ) : null}
          {rows.map((row) => {
            const late = isLate?.(position) ? "" : undefined;
            position += 1;
            return (
              <RowOf key={row.key} {...{ columns, look, hasRowTitles, cards, late }} item={row.item}>
                {detailOf?.(row.item)}
              </RowOf>
            );
          })}
        </tbody>
      ))}
      {total === undefined ? null : (
        <tfoot className={look.foot}>
          <RowOf {...{ columns, look, hasRowTitles, cards }} item={total} />
        </tfoot>
      )}
    </table>
  );
}

type RowProps<Item> = Pick<DataTableProps<Item>, "columns" | "look"> & {
  hasRowTitles: boolean | undefined;
  cards: boolean | undefined;
  item: Item;
  late?: "" | undefined;
  children?: ReactNode;
};

/** Drawn again when its item, its columns or what is folded out changes: a filter leaves most rows as they are. */
const RowOf = memo(DrawnRow, isSameRow) as typeof DrawnRow;

function isSameRow<Item>(before: RowProps<Item>, { columns, ...after }: RowProps<Item>): boolean {
  return (
    columns.length === before.columns.length &&
    columns.every((column, at) => column === before.columns[at]) &&
    (Object.keys(after) as (keyof typeof after)[]).every((name) => after[name] === before[name])
  );
}

function DrawnRow<Item>({ columns, item, look, hasRowTitles, cards, late, children }: RowProps<Item>) {
  return (
    <>
      <tr className={look.row} data-late={late}>
        {columns.map((column, at) => {
          const text = column.text(item);
          const className = look.cell?.(column, text);
          const content = column.cell ? column.cell(item) : <CellText column={column} item={item} />;
          if (at === 0 && hasRowTitles) {
            return (
              <th key={column.id} scope="row" className={className}>
                {content}
              </th>
            );
          }
          return (
            <td key={column.id} className={className}>
              {cards ? (
                <span aria-hidden="true" className="column text-mute">
                  {column.label}
                </span>
              ) : null}
              {content}
            </td>
          );
        })}
      </tr>
      {children}
    </>
  );
}

function CellText<Item>({ column, item }: { column: DataColumn<Item>; item: Item }) {
  const [text, value] = [column.text(item), column.value?.(item)];
  return value === undefined || text === `${value}` ? text : <data value={value}>{text}</data>;
}
