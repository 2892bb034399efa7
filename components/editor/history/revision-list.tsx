import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { grouped } from "@/lib/cv/differences/grouped";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";

export type ShownRevision = { version: number; at: string; sentence: EditSentence };

/** What was done, newest first, day by day. Times are those of the server's UTC, as the CV keeps them. */
export function RevisionList({
  revisions,
  current,
  older,
}: {
  revisions: readonly ShownRevision[];
  /** The version that is shown to recruiters now. */
  current: number;
  /** Address of the page before these; null when there is none. */
  older: string | null;
}) {
  const t = useTranslations("editor.revisions");
  const format = useFormatter();
  const locale = useLocale();
  const days = grouped(revisions, ({ at }) => at.slice(0, "YYYY-MM-DD".length));
  return (
    <div className="flex flex-col gap-6">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 font-serif text-title first-letter:uppercase">
            {format.dateTime(new Date(day), { dateStyle: "full", timeZone: "UTC" })}
          </h2>
          <ul className="rounded-panel border border-line bg-surface">
            {ofDay.map(({ version, at, sentence }) => (
              <li
                key={version}
                className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line-2 px-4 py-1.5 first:border-t-0"
              >
                <time dateTime={at} className="w-12 text-sm text-mute tabular-nums">
                  {format.dateTime(new Date(at), { timeStyle: "short", timeZone: "UTC" })}
                </time>
                <Link
                  href={`/admin/history/${version}`}
                  className="flex min-h-11 min-w-0 flex-1 items-center underline-offset-4 [overflow-wrap:anywhere] hover:underline lg:min-h-8"
                >
                  {editSentence(sentence, locale)}
                </Link>
                <span className="text-sm text-mute tabular-nums">
                  {version === current ? t("current", { version }) : t("version", { version })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {older === null ? null : (
        <Link href={older} className={`self-start ${BUTTON.plain}`}>
          {t("older")}
        </Link>
      )}
    </div>
  );
}
