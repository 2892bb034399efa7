import { englishProblems } from "./en/problems";
import { frenchProblems } from "./fr/problems";
import type { PerLocale } from "./per-locale";

export type ProblemCode = keyof typeof frenchProblems;
export type ProblemMessages = Readonly<Record<ProblemCode, string>>;

/** For the importer and those who show what it asks: the dashboard never loads these words. */
export const PROBLEM_MESSAGES: PerLocale<ProblemMessages> = { fr: frenchProblems, en: englishProblems };
