"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { grouped } from "@/lib/cv/differences/grouped";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { useClock } from "./local-time";

export type ShownRevision = { version: number; at: string; sentence: EditSentence };

/** What was done, newest first, day by day, on the reader's own clock. */
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
  const clock = useClock();
  const locale = useLocale();
  const days = grouped(revisions, ({ at }) => clock.dayOf(at));
  return (
    <div className="flex flex-col gap-6">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 font-serif text-title first-letter:uppercase">
            {clock.day(ofDay[0]?.at ?? day)}
          </h2>
          <ul className="rounded-panel border border-line bg-surface">
            {ofDay.map(({ version, at, sentence }) => (
              <li
                key={version}
                className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line-2 px-4 py-1.5 first:border-t-0"
              >
                <time dateTime={at} className="w-16 text-sm text-mute tabular-nums">
                  {clock.time(at)}
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
        <ButtonLink href={older} className="self-start">
          {t("older")}
        </ButtonLink>
      )}
    </div>
  );
}
