"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelBadge } from "@/components/skills/level-badge";
import type { Level } from "@/lib/cv/model";
import type { MatchedRequirement, Verdict } from "@/lib/cv/offer/match/match-of";
import { evidenceFacts, requirementName } from "@/lib/cv/offer/words/comparison-lines";
import { projectTitle } from "@/lib/cv/view/filter/project-entries";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { RequirementEditor } from "./requirement-editor";
import type { Offer } from "./use-offer";

const LOOKS: Record<Verdict, string> = {
  shown: "border-accent bg-accent text-accent-on",
  declared: "border-accent-soft bg-accent-soft text-accent",
  evaluated: "border-line bg-line-2 text-ink-2",
  near: "border-line bg-surface text-ink-2",
  absent: "border-dashed border-mute bg-surface text-ink-2",
};

const MOST_PROJECTS = 3;

/** One requirement: the verdict, what shows it, the sentence of the offer, and its correction. */
export function RequirementLine({
  requirement,
  offer,
  locale,
  scale,
}: {
  requirement: MatchedRequirement;
  offer: Offer;
  locale: Locale;
  scale: readonly Level[];
}) {
  const t = useTranslations("offer");
  const words = offerWordsFor(locale);
  const { verdict, quote, projects, level } = requirement;
  const href = evidenceHref(requirement, offer);
  return (
    <li className="border-t border-line px-5 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-md font-medium [overflow-wrap:anywhere]">
          {requirementName(requirement, locale)}
        </h3>
        <span
          className={`inline-flex min-h-6 items-center rounded-full border px-2.5 text-xs font-medium ${LOOKS[verdict]}`}
        >
          {words.verdicts[verdict]}
        </span>
        {level === null ? null : (
          <LevelBadge level={level} scale={scale} lang={offer.index.cv.profile.locale} />
        )}
        <span className="text-sm text-ink-2">{evidenceFacts(requirement, locale).join(" · ")}</span>
      </div>
      {quote === "" ? null : (
        <blockquote className="mt-1 text-sm text-mute [overflow-wrap:anywhere]">
          {t("quoted", { text: quote })}
        </blockquote>
      )}
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        {projects.slice(0, MOST_PROJECTS).map((slug) => (
          <Link
            key={slug}
            href={`/projects/${slug}`}
            prefetch={false}
            className="underline underline-offset-4 hover:text-accent"
          >
            {projectTitle(offer.index, slug)}
          </Link>
        ))}
        {href === null ? null : (
          <Link
            href={href}
            prefetch={false}
            className="font-medium underline underline-offset-4 hover:text-accent"
          >
            {t("evidence")}
            <span className="sr-only"> {requirementName(requirement, locale)}</span>
          </Link>
        )}
        <RequirementEditor requirement={requirement} offer={offer} locale={locale} />
      </div>
    </li>
  );
}

/** The view of the projects that show it; null when no technology of the CV does. */
function evidenceHref({ by, verdict }: MatchedRequirement, { index }: Offer): string | null {
  const slugs = by.filter((slug) => index.technologies.has(slug));
  if (slugs.length === 0 || verdict === "declared") return null;
  return slugs.length === 1 ? `/?must=${slugs[0]}` : `/?tech=${slugs.join(",")}`;
}
