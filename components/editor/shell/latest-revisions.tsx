import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { EditorPanel } from "./editor-panel";

/** What was done last, newest first. `now` and `at` are ISO 8601. */
export function LatestRevisions({
  revisions,
  now,
}: {
  revisions: readonly { version: number; at: string; sentence: EditSentence }[];
  now: string;
}) {
  const t = useTranslations("editor.history");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <EditorPanel id="latest" title={t("title")}>
      <ul>
        {revisions.map(({ version, at, sentence }) => (
          <li
            key={version}
            className="flex items-baseline justify-between gap-4 border-t border-line-2 py-2 text-sm first:border-t-0"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{editSentence(sentence, locale)}</span>
            <time dateTime={at} className="whitespace-nowrap text-mute">
              {format.relativeTime(new Date(at), new Date(now))}
            </time>
          </li>
        ))}
      </ul>
      <Link
        prefetch={false}
        href="/admin/history"
        className="mt-1 inline-flex min-h-6 items-center text-sm underline underline-offset-4 hover:text-ink"
      >
        {t("all")}
      </Link>
    </EditorPanel>
  );
}
