import {
  DEFAULT_OPTIONS,
  type ExportOptions,
  type OptionName,
  SEPARATORS,
} from "@/lib/cv/export/export-options";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { type ParseWarning, ParseWarnings } from "./parse-warnings";
import { hrefOf } from "./write-query";

type Readers = { [Name in OptionName]: (text: string) => ExportOptions[Name] | null };

const READERS: Readers = {
  anonymous: (text) =>
    /^(?:1|true|yes|oui|on)$/i.test(text) ? true : /^(?:0|false|no|non|off)$/i.test(text) ? false : null,
  separator: (text) => SEPARATORS.find((name) => name === text) ?? null,
};

/** Values in the place of unreadable ones: a misspelt value must not show a name. */
const UNREADABLE: ExportOptions = { ...DEFAULT_OPTIONS, anonymous: true };

/**
 * The options of a format in a query string. Only the options that the format knows are read; the others
 * stay in `rest` with the parameters of the view, to be named as unknown there. What is unreadable is named
 * in `ignored` and has no effect, but for `anonymous`, which then holds.
 */
export function readOptions(
  params: URLSearchParams,
  known: readonly OptionName[],
): { options: ExportOptions; rest: URLSearchParams; ignored: readonly ParseWarning[] } {
  const ignored = new ParseWarnings();
  const rest = new URLSearchParams(params);
  const read = <Name extends OptionName>(name: Name): ExportOptions[Name] => {
    if (!known.includes(name)) return DEFAULT_OPTIONS[name];
    rest.delete(name);
    const [first = "", ...others] = params.getAll(name);
    for (const other of new Set(others)) if (other !== first) ignored.add(name, other, "repeated");
    const text = first.trim();
    const value = text === "" ? null : READERS[name](text);
    if (text !== "" && value === null) ignored.add(name, text, "unknown-value");
    return value ?? (text === "" ? DEFAULT_OPTIONS : UNREADABLE)[name];
  };
  return {
    options: { anonymous: read("anonymous"), separator: read("separator") },
    rest,
    ignored: ignored.items,
  };
}

/** The address of a format for a view, with the options that are not the default; `readOptions` reads them back. */
export function exportHref(path: string, query: ViewQuery, options: Partial<ExportOptions> = {}): string {
  const { anonymous, separator } = { ...DEFAULT_OPTIONS, ...options };
  const parameters = [
    ...(anonymous ? ["anonymous=1"] : []),
    ...(separator === DEFAULT_OPTIONS.separator ? [] : [`separator=${separator}`]),
  ];
  const href = hrefOf(path, query);
  return parameters.length === 0 ? href : `${href}${href.includes("?") ? "&" : "?"}${parameters.join("&")}`;
}
