import {
  DEFAULT_OPTIONS,
  type ExportOptions,
  type OptionName,
  SEPARATORS,
} from "@/lib/cv/export/export-options";
import { type Ignored, IgnoredList } from "./ignored";

type Readers = { [Name in OptionName]: (text: string) => ExportOptions[Name] | null };

const READERS: Readers = {
  anonymous: (text) => (text === "1" ? true : text === "0" ? false : null),
  separator: (text) => SEPARATORS.find((name) => name === text) ?? null,
};

/**
 * What a query string asks of a format besides the view. Only the options that the format knows are read; the others
 * stay in `rest` with the parameters of the view, to be named as unknown there. What is unreadable has no effect and
 * is named in `ignored`.
 */
export function readOptions(
  params: URLSearchParams,
  known: readonly OptionName[],
): { options: ExportOptions; rest: URLSearchParams; ignored: readonly Ignored[] } {
  const ignored = new IgnoredList();
  const rest = new URLSearchParams(params);
  const read = <Name extends OptionName>(name: Name): ExportOptions[Name] => {
    if (!known.includes(name)) return DEFAULT_OPTIONS[name];
    rest.delete(name);
    const [first = "", ...others] = params.getAll(name);
    for (const other of new Set(others)) if (other !== first) ignored.add(name, other, "repeated");
    const text = first.trim();
    const value = text === "" ? null : READERS[name](text);
    if (text !== "" && value === null) ignored.add(name, text, "unknown-value");
    return value ?? DEFAULT_OPTIONS[name];
  };
  return {
    options: { anonymous: read("anonymous"), separator: read("separator") },
    rest,
    ignored: ignored.items,
  };
}
