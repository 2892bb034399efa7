import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { Words } from "@/lib/cv/words/words";

/** How long, since when and until when a technology was used, and what that is worth. */
export function TechnologyFigures({ facts, words }: { facts: TechnologyFacts; words: Words }) {
  const t = useTranslations("technology");
  const { exposure, organisations } = facts;
  const { firstUsed, lastUsed, projects } = exposure;
  const isDated = datedEnds(facts);
  return (
    <div className="mt-6 flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
      <div className="max-w-xl">
        <p className="font-serif text-figure tabular-nums first-letter:uppercase">
          {words.exposure(exposure)}
        </p>
        <p className="mt-1 text-ink-2">{t("claim", { claim: claimOf(facts) })}</p>
      </div>
      {projects > 0 ? (
        <dl aria-label={t("facts")} className="grid grid-cols-2 gap-x-8 gap-y-3 sm:flex sm:flex-wrap">
          {firstUsed === undefined ? null : (
            <Figure label={t(isDated.first ? "first" : "firstBound")}>
              <time dateTime={firstUsed}>{words.date(firstUsed)}</time>
            </Figure>
          )}
          {lastUsed === undefined ? null : lastUsed === null ? (
            <Figure label={t("last")}>{t("ongoing")}</Figure>
          ) : (
            <Figure label={t(isDated.last ? "last" : "lastBound")}>
              <time dateTime={lastUsed}>{words.date(lastUsed)}</time>
            </Figure>
          )}
          <Figure label={t("projects", { count: projects })}>{projects}</Figure>
          {organisations.length > 0 ? (
            <Figure label={t("organisations", { count: organisations.length })}>
              {organisations.length}
            </Figure>
          ) : null}
        </dl>
      ) : null}
    </div>
  );
}

/** Which sentence is true of it: the months that are counted say which. */
function claimOf({ exposure: { stated, atMost, used, projects } }: TechnologyFacts) {
  if (stated > 0) return atMost > stated ? "both" : "stated";
  if (used > 0) return atMost > 0 ? "inherited" : "unknown";
  return projects > 0 ? "evaluated" : "declared";
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-mute">{label}</dt>
      <dd className="font-serif text-title tabular-nums">{children}</dd>
    </div>
  );
}
