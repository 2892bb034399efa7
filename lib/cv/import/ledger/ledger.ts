import { isNoise, type Line } from "./markdown-lines";

/**
 * What became of a source line: a field of the CV, text kept as it stands in a section of its own, nothing (blank, rules,
 * "etc."), or a question for the candidate.
 */
export type Became = "mapped" | "kept" | "noise" | "question";

export type LedgerLine = {
  /** 1-based. */
  line: number;
  /** As in the source, without its line end. */
  text: string;
  became: Became;
  /** Path of what it became, `experiences/aday/summary`; several are joined by ", "; null for noise. */
  where: string | null;
};

export type Ledger = {
  /** Says what became of lines. A line may be claimed for several places; a question stays a question. */
  claim: (lines: Iterable<Line>, became: Exclude<Became, "noise">, where: string) => void;
  /** Sets aside a line that holds nothing the CV needs, such as the title "Curriculum vitae". */
  setAside: (line: Line) => void;
  /** Every source line once, in order, and those that nobody claimed. */
  close: () => { ledger: LedgerLine[]; unplaced: Line[] };
};

const STRENGTH: readonly Became[] = ["noise", "kept", "mapped", "question"];

export function openLedger(lines: readonly Line[]): Ledger {
  const claims = new Map<number, { became: Became; where: Set<string> }>();
  return {
    claim(claimed, became, where) {
      for (const { number } of claimed) {
        const claim = claims.get(number) ?? { became, where: new Set() };
        if (STRENGTH.indexOf(became) > STRENGTH.indexOf(claim.became)) claim.became = became;
        claims.set(number, { ...claim, where: claim.where.add(where) });
      }
    },
    setAside({ number }) {
      if (!claims.has(number)) claims.set(number, { became: "noise", where: new Set() });
    },
    close() {
      const unplaced = lines.filter((line) => !isNoise(line) && !claims.has(line.number));
      const ledger = lines.map((line): LedgerLine => {
        const { became, where } = claims.get(line.number) ?? { became: "question", where: new Set<string>() };
        const isNothing = isNoise(line) || became === "noise";
        return {
          line: line.number,
          text: line.text,
          became: isNothing ? "noise" : became,
          where: isNothing || where.size === 0 ? null : [...where].join(", "),
        };
      });
      return { ledger, unplaced };
    },
  };
}
