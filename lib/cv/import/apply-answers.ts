import { applyEdit } from "../edit/apply-edit";
import type { EditErrors } from "../edit/changed";
import { readEdit } from "../edit/edit-schema";
import type { Cv } from "../model";
import { type Answer, answerEdit, type Question } from "./ledger/questions";

export type Answers = Readonly<Record<string, Answer>>;

/**
 * The CV of a file with what the candidate answered, or the question whose answer is refused.
 * @param answers by the ids of questions; those that are absent stay open.
 */
export function applyAnswers(
  cv: Cv,
  questions: readonly Question[],
  answers: Answers,
  sectionTitle: string,
): { ok: true; cv: Cv } | { ok: false; question: string; errors: EditErrors } {
  let result = cv;
  for (const question of questions) {
    const edit = answerEdit(question, answers[question.id] ?? {}, sectionTitle);
    if (edit === null) continue;
    const read = readEdit(edit);
    const changed = read.ok ? applyEdit(result, read.edit) : read;
    if (!changed.ok) return { ok: false, question: question.id, errors: changed.errors };
    result = changed.cv;
  }
  return { ok: true, cv: result };
}
