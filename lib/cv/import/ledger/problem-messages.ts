import type { Locale } from "../../vocabulary";
import { type ProblemCode, serverWords } from "../../words/server-words";

/** Something the importer has to say. `line` is 1-based, null when it is about the whole file. */
export type Problem = {
  line: number | null;
  code: ProblemCode;
  /** What it is about, as the file spells it; "" when the code says it all. */
  detail: string;
  /** In French; `problemMessage` gives it in another language. */
  message: string;
};

const LONGEST_DETAIL = 80;

export function problem(code: ProblemCode, line: number | null, about = ""): Problem {
  const detail = about.length > LONGEST_DETAIL ? `${about.slice(0, LONGEST_DETAIL - 1)}…` : about;
  return { line, code, detail, message: problemMessage({ code, detail }, "fr") };
}

/** One sentence that says what is wrong and what to do, without the line number. */
export function problemMessage({ code, detail }: Pick<Problem, "code" | "detail">, locale: Locale): string {
  return serverWords(locale).problems[code].replace("{detail}", () => detail);
}
