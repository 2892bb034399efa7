import { useTranslations } from "next-intl";
import { CollapsiblePanel } from "@/components/editor/shell/collapsible-panel";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import type { Proposal } from "@/lib/cv/merge/proposal";
import { ProposalField } from "./proposal-field";

/** Everything that can be chosen: conflicts first, then the news of the file; what the candidate edited is folded. */
export function ProposalList({ proposals }: { proposals: readonly Proposal[] }) {
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
