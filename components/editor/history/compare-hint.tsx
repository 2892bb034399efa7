import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { type HistoryView, historyAddress } from "./history-address";
import { LocalDateTime } from "./local-time";

/** Says which version waits for a second one, while one is looked for. */
export function CompareHint({
  from,
  view,
}: {
  from: { at: string; sentence: EditSentence };
  view: HistoryView;
}) {
  const t = useTranslations("editor.revisions");
  const locale = useLocale();
  return (
    <div
      role="status"
      className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-panel border border-line bg-accent-soft px-5 py-3"
    >
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <span className="font-medium">{t("compareWith")}</span>{" "}
        <span className="text-ink-2">
          <LocalDateTime at={from.at} /> · {editSentence(from.sentence, locale)}
        </span>
      </p>
      <ButtonLink href={historyAddress({ ...view, compared: null })}>{t("compareCancel")}</ButtonLink>
    </div>
  );
}
