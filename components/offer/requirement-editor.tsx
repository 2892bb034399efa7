"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { finderOf } from "@/lib/cv/offer/comparison";
import type { MatchedRequirement } from "@/lib/cv/offer/match/match-of";
import { type Requirement, STRENGTHS } from "@/lib/cv/offer/requirement";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import type { Offer } from "./use-offer";

const FIELD = "mt-1 min-h-9 rounded-control border border-line bg-surface px-2 text-base";
const MOST_MONTHS = 600;

/** Corrects how a line was read: its strength, its alternatives, its months; or takes it out. */
export function RequirementEditor({
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
