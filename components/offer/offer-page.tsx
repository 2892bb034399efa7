"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Cv } from "@/lib/cv/model";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { ComparisonPanel } from "./comparison-panel";
import { OfferInput } from "./offer-input";
import { useOffer } from "./use-offer";

/** What a browser without JavaScript sent; null before it did. */
export type SentOffer = { text: string } | null;

/** Paste an offer, see the proof. With JavaScript the browser compares; without, the form brings this page again. */
export function OfferPage({
  cv,
  today,
  ask,
  locale,
  action,
}: {
  cv: Cv;
  today: string;
  ask: string;
  locale: Locale;
  action: (before: SentOffer, form: FormData) => Promise<SentOffer>;
}) {
  const t = useTranslations("offer");
  const [sent, send] = useActionState(action, null);
  const offer = useOffer(cv, today, ask, sent?.text ?? null, locale);
  const { problem } = offer.comparison.reading;
  return (
    <main id="content" className="mx-auto max-w-[64rem] px-4 pb-16 lg:px-8">
      <nav aria-label={t("back")} className="pt-6 text-sm text-mute">
        <Link href="/" prefetch={false} className="underline underline-offset-4 hover:text-ink">
          {t("back")}
        </Link>
      </nav>
      <h1 className="mt-4 font-serif text-[2.25rem] leading-tight font-medium tracking-tight">
        {t("title")}
      </h1>
      <p className="mt-2 max-w-3xl text-md text-ink-2">{t("promise")}</p>
      <OfferInput sent={sent?.text ?? ""} read={offer.read} action={send} />
      <div role="status" aria-live="polite" className="mt-6">
        {offer.isComparable ? null : <p className="text-ink-2">{t("emptyCv")}</p>}
        {problem === null ? null : (
          <p className="rounded-control border border-line bg-hit/60 px-4 py-2">
            {offerWordsFor(locale).problems[problem]}
          </p>
        )}
        {offer.comparison.ignored.map(({ value, reason }) => (
          <p key={`${value} ${reason}`} className="mt-1 text-sm text-ink-2 [overflow-wrap:anywhere]">
            {t(`ignored.${reason}`, { value })}
          </p>
        ))}
        {offer.comparison.headline === "" ? null : (
          <p data-testid="headline" className="mt-2 font-serif text-title [text-wrap:balance]">
            {offer.comparison.headline}
          </p>
        )}
      </div>
      {offer.isComparable ? <ComparisonPanel offer={offer} locale={locale} scale={cv.levels} /> : null}
    </main>
  );
}
