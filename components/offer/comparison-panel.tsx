"use client";

import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { CopyAddress } from "@/components/ui/copy-address";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import type { Level } from "@/lib/cv/model";
import { COMPARISON_LINKS } from "@/lib/cv/offer/export/comparison-links";
import { STRENGTHS } from "@/lib/cv/offer/requirement";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { OtherLines } from "./other-lines";
import { RequirementLine } from "./requirement-line";
import type { Offer } from "./use-offer";

/** The CV itself, its projects in the order of what they prove for the offer. */
const CV_FORMATS = EXPORT_LINKS.filter(({ format }) => format === "pdf" || format === "docx").map((link) => ({
  ...link,
  label: `CV ${link.label}`,
}));

/** The requirements by strength, what was not compared, and what one takes away. */
export function ComparisonPanel({
  offer,
  locale,
  scale,
}: {
  offer: Offer;
  locale: Locale;
  scale: readonly Level[];
}) {
  const t = useTranslations("offer");
  const { requirements, ask } = offer.comparison;
  const words = offerWordsFor(locale);
  return (
    <div className="mt-4 flex flex-col gap-5">
      {requirements.length === 0 ? null : (
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 print:hidden">
          <div className="flex flex-col gap-y-1">
            <Downloads label={t("takeComparison")} formats={COMPARISON_LINKS} ask={ask} />
            <Downloads label={t("takeCv")} formats={CV_FORMATS} ask={ask} />
          </div>
          <CopyAddress className={BUTTON.plain} />
        </div>
      )}
      {STRENGTHS.map((strength) => {
        const those = requirements.filter((requirement) => requirement.strength === strength);
        if (those.length === 0) return null;
        return (
          <section
            key={strength}
            aria-labelledby={`strength-${strength}`}
            className="rounded-panel border border-line bg-surface"
          >
            <h2 id={`strength-${strength}`} className="px-5 pt-4 pb-2 font-serif text-title">
              {words.strengths[strength]} <span className="font-sans text-sm text-mute">{those.length}</span>
            </h2>
            <ul>
              {those.map((requirement) => (
                <RequirementLine
                  key={requirement.anyOf.map(({ slug }) => slug).join("|")}
                  requirement={requirement}
                  offer={offer}
                  locale={locale}
                  scale={scale}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <OtherLines offer={offer} locale={locale} />
    </div>
  );
}

function Downloads({
  label,
  formats,
  ask,
}: {
  label: string;
  formats: readonly { format: string; label: string; path: string }[];
  ask: string;
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="text-mute">{label}</span>
      {formats.map((each) => (
        <a
          key={each.format}
          href={`${each.path}?ask=${encodeURIComponent(ask)}`}
          download
          className="inline-flex min-h-9 items-center underline underline-offset-4 hover:text-accent"
        >
          {each.label}
        </a>
      ))}
    </p>
  );
}
