import { z } from "zod";
import { type Period, partialDateSchema } from "../../model";
import { findPeriod } from "../../read-period";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";

const ISO = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LOOSE = /^(\d{4})[-/.](\d{1,2})(?:[-/.T ].*)?$/;
const HAS_DAY = /\d[-/.]\d{1,2}[-/.T ]/;
const ONGOING =
  /^(?:present|current|currently|now|ongoing|today|en cours|actuel|actuellement|aujourd[’']hui|présent)$/i;

/**
 * The period of an entry: without an end it is still going on, as everywhere in JSON Resume, unless `x_end` says
 * otherwise. A day is more than a CV holds: it is left with the values that have no place.
 */
export function readDates(fields: JsonFields, entry: JsonNode, where: string): Period {
  const from = readDate(fields, fields.find(entry, "startDate", "start", "from"), where);
  const to = readDate(fields, fields.find(entry, "endDate", "end", "to"), where);
  const whole = from === undefined && to === undefined ? wholePeriod(fields, entry, where) : null;
  if (whole !== null) return whole;
  const own = (key: string) => fields.own(fields.find(entry, key), partialDateSchema, where);
  const start = (typeof from === "string" ? from : undefined) ?? own("x_startDate");
  const until = to ?? own("x_endDate");
  const end = fields.own(fields.find(entry, "x_end"), z.enum(["unknown", "ongoing"]), where);
  const isOngoing =
    until === ONGOING_DATE ||
    end === "ongoing" ||
    (until === undefined && start !== undefined && end === undefined);
  return {
    ...(start !== undefined && { from: start }),
    ...(isOngoing ? { to: null } : until !== undefined && { to: until }),
  };
}

/** "Mars 2021 – Présent" under one key. */
function wholePeriod(fields: JsonFields, entry: JsonNode, where: string): Period | null {
  const node = fields.find(entry, "dates", "period", "date", "year");
  const text = node === undefined || typeof node.content === "object" ? "" : String(node.content);
  const found = findPeriod(text)?.period ?? null;
  if (node !== undefined && found !== null) fields.take(node, where);
  return found;
}

const ONGOING_DATE = "ongoing";

/** `2018`, `2018-03`, "ongoing" for a word like "Present", undefined for none. */
export function readDate(fields: JsonFields, node: JsonNode | undefined, where: string): string | undefined {
  if (node === undefined || node.content === null) return undefined;
  const text = typeof node.content === "object" ? "" : String(node.content).trim();
  if (text === "") {
    fields.ask("empty-date", node, node.path);
    return undefined;
  }
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) {
    if (day === undefined) fields.take(node, where);
    else fields.claim(node, "mapped", where);
    return month === undefined ? year : `${year}-${month}`;
  }
  const read = ONGOING.test(text) ? ONGOING_DATE : looseDate(text);
  fields.ask(read === undefined ? "unreadable-date" : "loose-date", node, `${node.path}: ${text}`);
  if (read !== undefined && HAS_DAY.test(text)) fields.claim(node, "mapped", where);
  else if (read !== undefined) fields.take(node, where);
  return read;
}

function looseDate(text: string): string | undefined {
  const [, year, month] = LOOSE.exec(text) ?? [];
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  if (year !== undefined && isMonth) return `${year}-${month.padStart(2, "0")}`;
  const [, , dayMonth, dayYear] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (dayMonth !== undefined && dayYear !== undefined && Number(dayMonth) >= 1 && Number(dayMonth) <= 12)
    return `${dayYear}-${dayMonth.padStart(2, "0")}`;
  return findPeriod(text)?.period.from;
}
