/**
 * Options of a format besides the view. The URL (`lib/url/export-options.ts`) and the command line spell them
 * alike; a format names those it knows in `export-links.ts`.
 */

export const SEPARATORS = ["comma", "semicolon"] as const;
export type Separator = (typeof SEPARATORS)[number];

export type ExportOptions = {
  /** Initials instead of the name, no contacts, employers by sector: nothing that says who. */
  anonymous: boolean;
  /** Between the cells of a line: French Excel opens a file by double click only with semicolons. */
  separator: Separator;
};

export type OptionName = keyof ExportOptions;

export const DEFAULT_OPTIONS: ExportOptions = { anonymous: false, separator: "comma" };
