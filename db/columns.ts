import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, integer, real, text } from "drizzle-orm/sqlite-core";
import type { EntryFields } from "@/lib/cv/entries/field";
import { ownFields } from "@/lib/cv/entries/own-fields";

const YEAR = "'[0-9][0-9][0-9][0-9]'";
const MONTHS = ["'[0-9][0-9][0-9][0-9]-0[1-9]'", "'[0-9][0-9][0-9][0-9]-1[0-2]'"];

export function isPartialDate(column: AnySQLiteColumn): SQL {
  const shapes = [YEAR, ...MONTHS].map((shape) => sql`${column} GLOB ${sql.raw(shape)}`);
  return sql`${column} IS NULL OR ${sql.join(shapes, sql` OR `)}`;
}

export function isOneOf(column: AnySQLiteColumn, words: readonly string[]): SQL {
  return sql`${column} IN (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`;
}

export const position = () => integer("position").notNull();

export const hidden = () => integer("hidden", { mode: "boolean" }).notNull();

export const period = () => ({
  from: text("from"),
  to: text("to"),
  ongoing: integer("ongoing", { mode: "boolean" }).notNull(),
});

type PeriodColumns = { from: AnySQLiteColumn; to: AnySQLiteColumn; ongoing: AnySQLiteColumn };

export const periodChecks = (name: string, table: PeriodColumns) => [
  check(`${name}_from`, isPartialDate(table.from)),
  check(`${name}_to`, isPartialDate(table.to)),
  check(`${name}_ongoing`, sql`${table.to} IS NULL OR NOT ${table.ongoing}`),
];

/** A null `stated` period of the model is a row that is not `stated`; then its period columns are empty. */
export const statedPeriod = () => ({ stated: integer("stated", { mode: "boolean" }).notNull(), ...period() });

export const statedPeriodChecks = (name: string, table: PeriodColumns & { stated: AnySQLiteColumn }) => [
  check(
    `${name}_stated`,
    sql`${table.stated} OR (${table.from} IS NULL AND ${table.to} IS NULL AND NOT ${table.ongoing})`,
  ),
  ...periodChecks(name, table),
];

const COLUMNS = {
  line: (name: string) => text(name),
  address: (name: string) => text(name),
  text: (name: string) => text(name),
  lines: (name: string) => text(name, { mode: "json" }).$type<string[]>(),
  date: (name: string) => text(name),
  day: (name: string) => text(name),
  years: (name: string) => real(name),
  flag: (name: string) => integer(name, { mode: "boolean" }),
  choice: (name: string) => text(name),
};
type ColumnKind = keyof typeof COLUMNS;

/** Kinds of which null is a value like any other. */
const NULLABLE: ReadonlySet<ColumnKind> = new Set(["date", "day", "years"]);

/** A column for each field of a noun that is no slug and no period; one that came after its table may be empty. */
export function ownColumns<Fields extends EntryFields>(fields: Fields, { isPartial = false } = {}) {
  const columns = ownFields(fields).flatMap(([name, { kind, late }]) => {
    if (!isColumnKind(kind)) return [];
    const column = COLUMNS[kind](name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    return [[name, isPartial || late || NULLABLE.has(kind) ? column : column.notNull()]];
  });
  return Object.fromEntries(columns) as {
    [Name in keyof Fields as Fields[Name]["kind"] extends ColumnKind ? Name : never]: ReturnType<
      (typeof COLUMNS)[Fields[Name]["kind"] & ColumnKind]
    >;
  };
}

function isColumnKind(kind: string): kind is ColumnKind {
  return Object.hasOwn(COLUMNS, kind);
}
