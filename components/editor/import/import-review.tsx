import { useLocale, useTranslations } from "next-intl";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { BUTTON } from "@/components/ui/button-class";
import { type Problem, problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import type { Question } from "@/lib/cv/import/ledger/questions";
import type { Proposal } from "@/lib/cv/merge/proposal";
import { type ApplyAction, ApplyForm } from "./apply-form";
import { ProposalList } from "./proposal-list";
import { QuestionFields } from "./question-fields";

export type Reviewed = {
  fileName: string;
  /** When the file was given, ISO 8601. */
  at: string;
  questions: readonly Question[];
  problems: readonly Problem[];
  /** Null before the first import: the file becomes the CV as it is. */
  merge: { proposals: readonly Proposal[]; isOther: boolean } | null;
  isSameFile: boolean;
  version: number | null;
};

/** A file that waits to be applied: what it would do, what there is to choose and to answer. */
export function ImportReview({
  reviewed: { fileName, at, questions, problems, merge, isSameFile, version },
  apply,
  drop,
}: {
  reviewed: Reviewed;
  apply: ApplyAction;
  drop: () => Promise<void>;
}) {
  const t = useTranslations("editor.importing");
  const locale = useLocale();
  const asked = new Set(questions.map(({ problem }) => problem));
  const others = problems.filter((problem) => !asked.has(problem));
  const hasNews = merge === null || merge.proposals.some(({ state }) => state !== "mine");
  return (
    <div className="mb-5 flex flex-col gap-5">
      <section className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-panel border border-line bg-surface px-5 py-4">
        <div className="min-w-0">
          <p className="font-medium [overflow-wrap:anywhere]">{t("waiting", { fileName })}</p>
          <p className="text-sm text-ink-2">{sentence()}</p>
        </div>
        <form action={drop}>
          <button type="submit" className={`min-h-11! lg:min-h-9! ${BUTTON.plain}`}>
            {t("drop")}
          </button>
        </form>
      </section>
      {others.length === 0 ? null : (
        <EditorPanel id="problems" title={t("problems")}>
          <ul className="list-disc pl-5">
            {others.map((problem) => (
              <li
                key={`${problem.code} ${problem.line} ${problem.detail}`}
                className="[overflow-wrap:anywhere]"
              >
                {problem.line === null ? null : (
                  <span className="text-mute">{t("line", { line: problem.line })} </span>
                )}
                {problemMessage(problem, locale)}
              </li>
            ))}
          </ul>
        </EditorPanel>
      )}
      {isSameFile ? null : (
        <ApplyForm action={apply} draft={at} version={version} label={t(hasNews ? "apply" : "applyNothing")}>
          <QuestionFields questions={questions} />
          {merge === null ? null : <ProposalList proposals={merge.proposals} />}
        </ApplyForm>
      )}
    </div>
  );

  function sentence(): string {
    if (isSameFile) return t("sameFile");
    if (merge === null) return t("firstImport");
    if (merge.isOther) return t("otherCv");
    return hasNews ? t("hasNews") : t("noNews");
  }
}
