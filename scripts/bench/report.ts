/** One line of the report. */
export type Figure = {
  what: string;
  /** As it is printed: "12.3 ms". */
  value: string;
  /** What it should be, and whether it is; absent where a figure is printed as it is. */
  target?: Target;
};

export type Target = { wanted: string; verdict: string };

/** Figures that belong together, under a sentence that says how they were measured. */
export type Report = { title: string; how: string; figures: Figure[] };

type Spelling = (value: number) => string;

/** A figure that should not exceed `limit`. */
export function atMost(what: string, value: number, limit: number, spell: Spelling): Figure {
  return judged(what, value, spell, `at most ${spell(limit)}`, value - limit);
}

/** A figure that should reach `limit`. */
export function atLeast(what: string, value: number, limit: number, spell: Spelling): Figure {
  return judged(what, value, spell, `at least ${spell(limit)}`, limit - value);
}

function judged(what: string, value: number, spell: Spelling, wanted: string, missing: number): Figure {
  const verdict = missing <= 0 ? "met" : `short by ${spell(missing)}`;
  return { what, value: spell(value), target: { wanted, verdict } };
}

export const milliseconds: Spelling = (value) => `${value.toFixed(1)} ms`;
export const microseconds: Spelling = (value) => `${value.toFixed(0)} µs`;
export const kilobytes: Spelling = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes: Spelling = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;
export const percent: Spelling = (share) => `${(share * 100).toFixed(0)} %`;
export const perSecond: Spelling = (rate) => `${Math.round(rate).toLocaleString("en")} a second`;

/** Longer names, as of what lists addresses, end in "…". */
const LONGEST_NAME = 90;

/** The reports as plain text, their columns aligned. */
export function reportText(reports: readonly Report[]): string {
  const lines = reports.flatMap(({ figures }) => figures.map(cellsOf));
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return reports
    .map(({ title, how, figures }) => {
      const rows = figures.map((figure) => {
        const [what = "", value = "", wanted = "", verdict = ""] = cellsOf(figure);
        const [first = 0, second = 0, third = 0] = widths;
        return `  ${what.padEnd(first)}  ${value.padStart(second)}  ${wanted.padEnd(third)}  ${verdict}`.trimEnd();
      });
      return [title, `(${how})`, ...rows, ""].join("\n");
    })
    .join("\n");
}

function cellsOf({ what, value, target }: Figure): string[] {
  const name = what.length > LONGEST_NAME ? `${what.slice(0, LONGEST_NAME - 1)}…` : what;
  return [name, value, target?.wanted ?? "", target?.verdict ?? ""];
}

/** "12 targets met, 1 missed." */
export function verdictOf(reports: readonly Report[]): string {
  const targets = reports.flatMap(({ figures }) => figures.flatMap(({ target }) => target ?? []));
  const met = targets.filter(({ verdict }) => verdict === "met").length;
  return `${met} targets met, ${targets.length - met} missed.`;
}
