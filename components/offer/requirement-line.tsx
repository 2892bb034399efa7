"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { LevelBadge } from "@/components/skills/level-badge";
import type { Level } from "@/lib/cv/model";
import { finderOf } from "@/lib/cv/offer/comparison";
import type { MatchedRequirement, Verdict } from "@/lib/cv/offer/match/match-of";
import { type Requirement, STRENGTHS } from "@/lib/cv/offer/requirement";
import { evidenceFacts, requirementName } from "@/lib/cv/offer/words/comparison-lines";
import { projectTitle } from "@/lib/cv/view/filter/project-entries";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
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

const FIELD = "mt-1 min-h-9 rounded-control border border-line bg-surface px-2 text-base";
const MOST_MONTHS = 600;

/** Corrects how a line was read: its strength, its alternatives, its months; or takes it out. */
function RequirementEditor({
  requirement,
  offer,
  locale,
}: {
  requirement: MatchedRequirement;
  offer: Offer;
  locale: Locale;
}) {
  const t = useTranslations("offer");
  const id = useId();
  const [unknown, setUnknown] = useState("");
  const words = offerWordsFor(locale);
  const { strength, months, anyOf, open, scope, quote, block } = requirement;
  const change = (fields: Partial<Requirement>) =>
    offer.correct(requirement, { strength, months, anyOf, open, scope, quote, block, ...fields });

  function changeNames(text: string): void {
    const named = text
      .split(/[|,]/)
      .filter((name) => name.trim() !== "")
      .map((name) => ({ name: name.trim(), found: finderOf(offer.index)(name) }));
    const missing = named.filter(({ found }) => found === null).map(({ name }) => name);
    setUnknown(missing.join(", "));
    const found = named.flatMap((each) => each.found ?? []);
    if (missing.length === 0 && found.length > 0) change({ anyOf: found });
  }

  return (
    <details className="needs-script ml-auto w-full sm:w-auto">
      <summary className="text-mute underline underline-offset-4 hover:text-ink sm:text-right">
        {t("correct")}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-3 pb-1">
        <label htmlFor={`${id}-strength`} className="flex flex-col">
          {t("strength")}
          <select
            id={`${id}-strength`}
            className={FIELD}
            value={strength}
            onChange={({ currentTarget: { value } }) =>
              change({ strength: STRENGTHS.find((each) => each === value) ?? strength })
            }
          >
            {STRENGTHS.map((each) => (
              <option key={each} value={each}>
                {words.strengths[each]}
              </option>
            ))}
          </select>
        </label>
        {scope === "person" ? null : (
          <label htmlFor={`${id}-names`} className="flex flex-col">
            {t("alternatives")}
            <input
              id={`${id}-names`}
              className={FIELD}
              defaultValue={anyOf.map(({ name }) => name).join(" | ")}
              aria-describedby={`${id}-unknown`}
              onBlur={({ currentTarget: { value } }) => changeNames(value)}
              onKeyDown={(event) => {
                if (event.key === "Enter") changeNames(event.currentTarget.value);
              }}
            />
          </label>
        )}
        <label htmlFor={`${id}-months`} className="flex flex-col">
          {t("months")}
          <input
            id={`${id}-months`}
            type="number"
            min={0}
            max={MOST_MONTHS}
            className={`${FIELD} w-24`}
            defaultValue={months?.min ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const min = Math.min(Math.trunc(Number(value)), MOST_MONTHS);
              if (scope === "technology" || min > 0) change({ months: min > 0 ? { min, max: null } : null });
            }}
          />
        </label>
        <button
          type="button"
          className="min-h-9 underline underline-offset-4 hover:text-ink"
          onClick={() => offer.correct(requirement, null)}
        >
          {t("remove")}
        </button>
        <p id={`${id}-unknown`} role="status" className="w-full text-sm text-ink-2">
          {unknown === "" ? null : t("unknownName", { name: unknown })}
        </p>
      </div>
    </details>
  );
}
