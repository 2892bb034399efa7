import type { Answers } from "@/lib/cv/import/apply-answers";
import type { Choice, Choices } from "@/lib/cv/merge/proposal";

const CHOICE = "choice:";
const ANSWER = /^answer:([a-z-]+-\d{1,6}):([a-z]{1,10})$/;

/** What the form of an import was sent with; whatever else it holds is not ours. */
export function readImportForm(form: FormData): {
  /** Names the file that was shown. */
  draft: string;
  expected: number | null;
  replace: boolean;
  choices: Choices;
  answers: Answers;
} {
  const [draft, expected] = [form.get("draft"), form.get("expected")];
  const choices: [string, Choice][] = [];
  const answers: Record<string, Record<string, string>> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    if (name.startsWith(CHOICE) && (value === "mine" || value === "theirs")) {
      choices.push([name.slice(CHOICE.length), value]);
    }
    const [, question, part] = ANSWER.exec(name) ?? [];
    if (question === undefined || part === undefined) continue;
    answers[question] = { ...answers[question], [part]: value.trim() };
  }
  return {
    draft: typeof draft === "string" ? draft : "",
    expected: typeof expected === "string" && /^\d{1,9}$/.test(expected) ? Number(expected) : null,
    replace: form.get("replace") === "1",
    choices: Object.fromEntries(choices),
    answers,
  };
}
