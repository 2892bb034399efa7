import { useLocale, useTranslations } from "next-intl";
import { CollapsiblePanel } from "@/components/editor/shell/collapsible-panel";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { Button } from "@/components/ui/button";
import type { LedgerLine } from "@/lib/cv/import/ledger/ledger";
import { type Problem, problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import type { Question } from "@/lib/cv/import/ledger/questions";
import type { Proposal } from "@/lib/cv/merge/proposal";
import type { Cv } from "@/lib/cv/model";
import { type ApplyAction, ApplyForm } from "./apply-form";
import { ProposalField } from "./proposal-field";
import { ProposalSummary } from "./proposal-summary";
import { QuestionFields } from "./question-fields";
import { ReadCv } from "./read-cv";

export type Reviewed = {
  fileName: string;
  /** When the file was given, ISO 8601. */
  at: string;
  questions: readonly Question[];
  problems: readonly Problem[];
  /** Null before the first import: the file becomes the CV as it is. */
  merge: { proposals: readonly Proposal[]; isOther: boolean } | null;
  /** The CV that the file alone makes, and what became of its lines. */
  cv: Cv;
  ledger: readonly LedgerLine[];
  isSameFile: boolean;
  version: number | null;
};

/**
 * A file that waits to be applied. One that becomes the CV is shown as the CV it makes; one that is brought together with the
 * CV is shown by what it changes, with what there is to choose and to answer.
 */
export function ImportReview({
  reviewed: { fileName, at, questions, problems, merge, cv, ledger, isSameFile, version },
  isSample,
  apply,
  drop,
}: {
  reviewed: Reviewed;
  /** Whether the CV is still the one that came with Parcours. */
  isSample: boolean;
  apply: ApplyAction;
  drop: () => Promise<void>;
}) {
  const t = useTranslations("editor.importing");
  const locale = useLocale();
  const asked = new Set(questions.map(({ problem }) => problem));
  const others = problems.filter((problem) => !asked.has(problem));
  const becomesCv = merge === null || merge.isOther || isSample;
  const hasNews = merge === null || merge.proposals.some(({ state }) => state !== "mine");
  return (
    <div className="mb-5 flex flex-col gap-5">
      <section className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-panel border border-line bg-surface px-5 py-4">
        <div className="min-w-0">
          <p className="font-medium [overflow-wrap:anywhere]">{t("waiting", { fileName })}</p>
          <p className="text-sm text-ink-2">{sentence()}</p>
        </div>
        <form action={drop}>
          <Button type="submit">{t("drop")}</Button>
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
      {isSameFile ? null : becomesCv ? (
        <>
          <ApplyForm
            action={apply}
            draft={at}
            version={version}
            replaces={merge !== null}
            label={t(merge === null || isSample ? "publish" : "replaceAll")}
          >
            <ReadCv cv={cv} ledger={ledger} questions={questions} />
          </ApplyForm>
          {merge === null || isSample ? null : (
            <CollapsiblePanel title={t("mergeInstead")}>
              <ApplyForm action={apply} draft={at} version={version} label={t("apply")}>
                <ProposalList proposals={merge.proposals} />
              </ApplyForm>
            </CollapsiblePanel>
          )}
        </>
      ) : (
        <ApplyForm action={apply} draft={at} version={version} label={t(hasNews ? "apply" : "applyNothing")}>
          <ProposalSummary proposals={merge.proposals} draft={at} />
          <QuestionFields questions={questions} />
          <ProposalList proposals={merge.proposals} />
        </ApplyForm>
      )}
    </div>
  );

  function sentence(): string {
    if (isSameFile) return t("sameFile");
    if (merge === null) return t("firstImport");
    if (isSample) return t("insteadOfSample");
    if (merge.isOther) return t("otherCv");
    return hasNews ? t("hasNews") : t("noNews");
  }
}

/** Everything that can be chosen: conflicts first, then the news of the file; what the candidate edited is folded. */
function ProposalList({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useTranslations("editor.importing");
  const of = (state: Proposal["state"]) => proposals.filter((proposal) => proposal.state === state);
  const kept = of("mine");
  return (
    <>
      {(["conflict", "theirs"] as const).map((state) => {
        const those = of(state);
        if (those.length === 0) return null;
        return (
          <EditorPanel
            key={state}
            id={`proposals-${state}`}
            title={t(`${state}Title`)}
            aside={t("proposals", { count: those.length })}
          >
            <p className="mb-3 text-sm text-ink-2">{t(`${state}Hint`)}</p>
            <Fields proposals={those} />
          </EditorPanel>
        );
      })}
      {kept.length === 0 ? null : (
        <CollapsiblePanel title={t("mineTitle", { count: kept.length })}>
          <p className="mb-3 text-sm text-ink-2">{t("mineHint")}</p>
          <Fields proposals={kept} />
        </CollapsiblePanel>
      )}
    </>
  );
}

/** More than so many are told in a line each; what differs is folded. */
const UNFOLDED = 5;

function Fields({ proposals }: { proposals: readonly Proposal[] }) {
  const isFolded = proposals.length > UNFOLDED;
  return (
    <div className="flex flex-col gap-5">
      {proposals.map((proposal) => (
        <ProposalField key={proposal.id} proposal={proposal} isFolded={isFolded} />
      ))}
    </div>
  );
}
