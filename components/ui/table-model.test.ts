import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataColumn, tableModel, tabSeparated } from "./table-model";

type Item = { id: string; name: string; size: number; kind: string };

const columns: DataColumn<Item>[] = [
  { id: "name", label: "Name", text: ({ name }) => name },
  { id: "size", label: "Size", text: ({ size }) => `${size} months`, value: ({ size }) => size },
];

const items = fc
  .array(fc.record({ name: fc.string(), size: fc.nat(), kind: fc.constantFrom("a", "b", "c") }), {
    maxLength: 20,
  })
  .map((list) => list.map((item, at) => ({ ...item, id: `${at}` })));

const keyOf = ({ id }: Item) => id;

describe("a table", () => {
  it("shows every row once, in the order given, in groups in the order of their first row", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const { groups } = tableModel({ columns, rows, keyOf, groupOf: ({ kind }) => kind });
        expect(groups.map(({ key }) => key)).toEqual([...new Set(rows.map(({ kind }) => kind))]);
        for (const group of groups) {
          expect(group.rows.map(({ item }) => item)).toEqual(rows.filter(({ kind }) => kind === group.key));
        }
        const plain = tableModel({ columns, rows, keyOf }).groups;
        expect(plain.flatMap((group) => group.rows.map(({ item }) => item))).toEqual(rows);
      }),
    );
  });

  it("sorts by the value of a column, or by its text, and turns round", () => {
    fc.assert(
      fc.property(items, fc.boolean(), (rows, descending) => {
        const sortedBy = (column: string) =>
          tableModel({ columns, rows, keyOf, sorting: { column, descending } }).groups[0]?.rows.map(
            ({ item }) => item,
          ) ?? [];
        const sizes = rows.map(({ size }) => size).toSorted((a, b) => (descending ? b - a : a - b));
        expect(sortedBy("size").map(({ size }) => size)).toEqual(sizes);
        const names = sortedBy("name").map(({ name }) => name);
        for (const [at, name] of names.slice(1).entries()) {
          const order = (names[at] ?? "").localeCompare(name);
          expect(descending ? -order : order).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("shows the columns that are asked for, in their own order", () => {
    const shown = (visible?: string[]) =>
      tableModel({ columns, rows: [], keyOf, ...(visible ? { visible } : {}) }).columns.map(({ id }) => id);
    expect(shown()).toEqual(["name", "size"]);
    expect(shown(["size", "name"])).toEqual(["name", "size"]);
    expect(shown(["size", "nothing"])).toEqual(["size"]);
  });

  it("is copied as a line for each row and a tab between cells, whatever stands in them", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const lines = tabSeparated(columns, rows).split("\n");
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(line.split("\t")).toHaveLength(columns.length);
        expect(lines[0]).toBe("Name\tSize");
      }),
    );
  });
});
