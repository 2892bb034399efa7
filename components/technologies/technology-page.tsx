import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { BUTTON } from "@/components/ui/button-class";
import { Panel } from "@/components/ui/panel";
import type { Cv } from "@/lib/cv/model";
import type { ExperienceBand } from "@/lib/cv/view/charts/experience-bands";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { TechnologyEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import { withValue } from "@/lib/cv/view/filter/edit-query";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import type { Words } from "@/lib/cv/words/words";
import { hrefOf } from "@/lib/url/write-query";
import { TechnologyAside } from "./technology-aside";
import { TechnologyTimeline } from "./technology-timeline";
import { UseList } from "./use-list";

/** One technology with everything the CV shows of it, and no more. */
export function TechnologyPage({
  evidence,
  cv,
  bands,
  axis,
  words,
  isTable,
}: {
  evidence: TechnologyEvidence;
  cv: Cv;
  bands: readonly ExperienceBand[];
  axis: TimeAxis | null;
  words: Words;
  /** The table of its timeline is asked for. */
  isTable: boolean;
}) {
  const t = useTranslations("technology");
  const list = useTranslations("technologies");
  const { technology, facts, uses } = evidence;
  const { projects } = facts.exposure;
  return (
    <main id="content" className="mx-auto max-w-[72rem] px-4 pb-16 [overflow-wrap:anywhere] lg:px-8">
      <nav aria-label={list("title")} className="flex flex-wrap gap-x-2 pt-6 text-sm text-mute">
        <Link href="/technologies" prefetch={false} className="underline underline-offset-4 hover:text-ink">
          {list("all")}
        </Link>
      </nav>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="[overflow-wrap:anywhere] font-serif text-[2.25rem] leading-tight font-medium tracking-tight">
          {technology.name}
        </h1>
        <DeclaredLevel
          level={facts.level}
          through={facts.through}
          scale={cv.levels}
          lang={cv.profile.locale}
          named
        />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-2">
        <CategoryDot category={technology.category} />
        <Link
          href={hrefOf("/", withValue(EMPTY_QUERY, "category", technology.category))}
          prefetch={false}
          className="hover:underline hover:underline-offset-4"
        >
          {words.categories[technology.category]}
        </Link>
        {technology.aliases.length > 0 ? (
          <span className="text-sm text-mute">
            {t("otherNames", { names: technology.aliases.join(", ") })}
          </span>
        ) : null}
      </p>
      <TechnologyFigures facts={facts} words={words} />
      <div className="mt-8 grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-5">
          {axis !== null && facts.segments.length > 0 ? (
            <TechnologyTimeline
              evidence={evidence}
              bands={bands}
              axis={axis}
              lang={cv.profile.locale}
              words={words}
              isTable={isTable}
            />
          ) : null}
          {projects > 0 ? (
            <Panel
              id="evidence"
              title={t("evidence")}
              actions={
                <Link
                  href={hrefOf("/", withValue(EMPTY_QUERY, "tech", technology.slug))}
                  prefetch={false}
                  className="underline underline-offset-4 print:hidden"
                >
                  {t("show", { count: projects })}
                </Link>
              }
            >
              <UseList
                uses={uses}
                category={technology.category}
                cvLocale={cv.profile.locale}
                words={words}
              />
            </Panel>
          ) : (
            <Panel id="evidence" title={t("noProject")}>
              <div className="flex flex-col items-start gap-4 px-5 pb-5">
                <p className="text-ink-2">{t("noProjectHint")}</p>
                <Link href="/technologies" prefetch={false} className={BUTTON.plain}>
                  {list("all")}
                </Link>
              </div>
            </Panel>
          )}
        </div>
        <TechnologyAside evidence={evidence} scale={cv.levels} lang={cv.profile.locale} />
      </div>
    </main>
  );
}

/** How long, since when and until when a technology was used, and what that is worth. */
function TechnologyFigures({ facts, words }: { facts: TechnologyFacts; words: Words }) {
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
