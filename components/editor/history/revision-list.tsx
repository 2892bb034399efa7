"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { grouped } from "@/lib/cv/differences/grouped";
import { sessionsOf } from "@/lib/cv/edit/edit-sessions";
import { subjectOf } from "@/lib/cv/edit/edit-topic";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { type HistoryView, historyAddress } from "./history-address";
import { type Clock, useClock } from "./local-time";

export type ShownRevision = { version: number; at: string; sentence: EditSentence };

type Shown = {
  /** The version that is shown to recruiters now. */
  current: number;
  view: HistoryView;
};

/** Names of entries that the line of a session has room for. */
const NAMED = 4;

/** What was done, newest first, day by day and in sessions of work, on the reader's own clock. */
export function RevisionList({
  revisions,
  older,
  ...shown
}: Shown & {
  revisions: readonly ShownRevision[];
  /** Address of the page before these; null when there is none. */
  older: string | null;
}) {
  const t = useTranslations("editor.revisions");
  const clock = useClock();
  const days = grouped(revisions, ({ at }) => clock.dayOf(at));
  if (revisions.length === 0) return <p className="text-md text-ink-2">{t("noneFound")}</p>;
  return (
    <div className="flex flex-col gap-6">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 font-serif text-title first-letter:uppercase">
            {clock.day(ofDay[0]?.at ?? day)}
          </h2>
          <div className="flex flex-col gap-2">
            {sessionsOf(ofDay).map((session) => (
              <Session
                key={session[0]?.version}
                session={session}
                isOpen={session[0] === revisions[0]}
                clock={clock}
                {...shown}
              />
            ))}
          </div>
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

/** What was done at one go: from when to when, how much and on what; each step once it is opened. */
function Session({
  session,
  isOpen,
  clock,
  ...shown
}: Shown & { session: readonly ShownRevision[]; isOpen: boolean; clock: Clock }) {
  const t = useTranslations("editor.revisions");
  const [newest, oldest] = [session[0], session.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  const steps = (
    <ul>
      {session.map((revision) => (
        <Step key={revision.version} revision={revision} clock={clock} {...shown} />
      ))}
    </ul>
  );
  if (session.length === 1) {
    return <div className="rounded-panel border border-line bg-surface">{steps}</div>;
  }
  const names = [...new Set(session.flatMap(({ sentence }) => subjectOf(sentence) ?? []))];
  const [start, end] = [clock.time(oldest.at), clock.time(newest.at)];
  return (
    <details open={isOpen} className="group rounded-panel border border-line bg-surface">
      <summary className="flex min-h-11 flex-wrap items-baseline gap-x-3 gap-y-1 rounded-panel px-4 py-2 hover:bg-line-2">
        <span aria-hidden="true" className="text-mute transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="font-medium tabular-nums">{start === end ? end : `${start} – ${end}`}</span>
        <span className="text-sm text-mute">{t("changes", { count: session.length })}</span>
        <span className="min-w-0 text-sm text-ink-2 [overflow-wrap:anywhere]">
          {names.slice(0, NAMED).join(", ")}
          {names.length > NAMED ? "…" : ""}
        </span>
      </summary>
      <div className="border-t border-line-2">{steps}</div>
    </details>
  );
}

function Step({
  revision: { version, at, sentence },
  current,
  view,
  clock,
}: Shown & { revision: ShownRevision; clock: Clock }) {
  const t = useTranslations("editor.revisions");
  const locale = useLocale();
  const { compared } = view;
  const said = editSentence(sentence, locale);
  const small =
    "inline-flex min-h-11 items-center text-sm underline underline-offset-4 hover:text-ink lg:min-h-8";
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line-2 px-4 py-1.5 first:border-t-0">
      <time dateTime={at} className="w-16 text-sm text-mute tabular-nums">
        {clock.time(at)}
      </time>
      <Link
        prefetch={false}
        href={`/admin/history/${version}`}
        className="flex min-h-11 min-w-[min(16ch,100%)] flex-1 items-center underline-offset-4 [overflow-wrap:anywhere] hover:underline lg:min-h-8"
      >
        {said}
      </Link>
      {compared === version ? (
        <span className="text-sm text-accent">{t("compareThis")}</span>
      ) : compared === null ? (
        <Link
          prefetch={false}
          href={historyAddress({ ...view, compared: version })}
          aria-label={t("compareStart", { step: said })}
          className={`${small} text-mute`}
        >
          {t("compare")}
        </Link>
      ) : (
        <Link
          prefetch={false}
          href={`/admin/history/compare?from=${Math.min(compared, version)}&to=${Math.max(compared, version)}`}
          aria-label={t("compareEnd", { step: said })}
          className={`${small} font-medium text-accent`}
        >
          {t("compareHere")}
        </Link>
      )}
      <span className="text-sm text-mute tabular-nums">
        {version === current ? t("current", { version }) : t("version", { version })}
      </span>
    </li>
  );
}
