import { useLocale, useTranslations } from "next-intl";
import { CollapsiblePanel } from "@/components/editor/shell/collapsible-panel";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { type Finding, SEVERITIES } from "@/lib/cv/check/finding";
import { findingSentence } from "@/lib/cv/check/words";
import { findingAddress } from "./finding-address";
import { type FindingAction, FindingButtons } from "./finding-buttons";

/** What to check, gravest first, then what the candidate called right. */
export function FindingList({ findings, action }: { findings: readonly Finding[]; action: FindingAction }) {
  const t = useTranslations("editor.checking");
  const open = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.filter((finding) => finding.accepted);
  return (
    <div className="flex flex-col gap-5">
      {open.length === 0 ? <p className="text-md text-ink-2">{t("none")}</p> : null}
      {SEVERITIES.map((severity) => {
        const those = open.filter((finding) => finding.severity === severity);
        if (those.length === 0) return null;
        return (
          <EditorPanel
            key={severity}
            id={`check-${severity}`}
            title={t(severity)}
            aside={t("count", { count: those.length })}
          >
            <Lines findings={those} action={action} />
          </EditorPanel>
        );
      })}
      {accepted.length === 0 ? null : (
        <CollapsiblePanel title={t("accepted", { count: accepted.length })}>
          <Lines findings={accepted} action={action} />
        </CollapsiblePanel>
      )}
    </div>
  );
}

function Lines({ findings, action }: { findings: readonly Finding[]; action: FindingAction }) {
  const locale = useLocale();
  return (
    <ul>
      {findings.map(({ key, about, target, accepted }) => (
        <li
          key={key}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-t border-line-2 py-2 first:border-t-0"
        >
          <p id={idOf(key)} className="min-w-[min(24ch,100%)] flex-1 [overflow-wrap:anywhere]">
            {findingSentence(about, locale)}
          </p>
          <FindingButtons
            finding={key}
            isAccepted={accepted}
            address={findingAddress(target)}
            describedBy={idOf(key)}
            action={action}
          />
        </li>
      ))}
    </ul>
  );
}

function idOf(key: string): string {
  return `finding-${key.replaceAll(/[^a-z0-9-]/gi, "-")}`;
}
