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

type Claim = { became: Became; where: Set<string> };

/**
 * @param lines of the source, one a line.
 * @param logical what they hold, when that is not the same: pieces of a line, or lines joined to one.
 */
export function openLedger(lines: readonly Line[], logical: readonly Line[] = lines): Ledger {
  const claims = new Map<string, Claim>();
  return {
    claim(claimed, became, where) {
      for (const line of claimed) {
        const key = keyOf(line);
        const claim = claims.get(key);
        if (claim === undefined) claims.set(key, { became, where: new Set([where]) });
        else {
          if (STRENGTH.indexOf(became) > STRENGTH.indexOf(claim.became)) claim.became = became;
          claim.where.add(where);
        }
      }
    },
    setAside(line) {
      if (!claims.has(keyOf(line))) claims.set(keyOf(line), { became: "noise", where: new Set() });
    },
    close() {
      const unplaced = logical.filter((line) => !isNoise(line) && !claims.has(keyOf(line)));
      const open = new Map<number, Claim>();
      for (const line of logical) {
        const claim: Claim = isNoise(line)
          ? { became: "noise", where: new Set() }
          : (claims.get(keyOf(line)) ?? { became: "question", where: new Set() });
        for (const number of [line.number, ...(line.also ?? [])]) join(open, number, claim);
      }
      const ledger = lines.map((line): LedgerLine => {
        const { became, where } = open.get(line.number) ?? { became: "noise", where: new Set<string>() };
        const isNothing = became === "noise";
        return {
          line: line.number,
          text: line.text,
          became,
          where: isNothing || where.size === 0 ? null : [...where].join(", "),
        };
      });
      return { ledger, unplaced };
    },
  };
}

function keyOf({ number, part = 0 }: Line): string {
  return `${number}.${part}`;
}

/** A line is as strong as the strongest of its pieces, and went wherever they went. */
function join(open: Map<number, Claim>, number: number, { became, where }: Claim): void {
  const claim = open.get(number);
  if (claim === undefined) {
    open.set(number, { became, where: new Set(where) });
    return;
  }
  if (STRENGTH.indexOf(became) > STRENGTH.indexOf(claim.became)) claim.became = became;
  for (const place of where) claim.where.add(place);
}
