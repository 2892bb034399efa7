"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { finderOf } from "@/lib/cv/offer/comparison";
import { demandText } from "@/lib/cv/offer/words/comparison-lines";
import type { Locale } from "@/lib/cv/vocabulary";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import type { Offer } from "./use-offer";

/** What of the offer is not compared, not asked, or not understood: never dropped. */
export function OtherLines({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = useTranslations("offer");
  const words = offerWordsFor(locale);
  const { compared, reading } = offer.comparison;
  const { notCompared, notAsked, notUnderstood } = reading;
  return (
    <>
      {notUnderstood.length === 0 ? null : (
        <Lines id="not-understood" title={words.notUnderstood} count={notUnderstood.length}>
          {notUnderstood.map(({ text, quote }) => (
            <UnknownName key={text} text={text} quote={quote} offer={offer} />
          ))}
        </Lines>
      )}
      {compared.length === 0 ? null : (
        <Lines id="compared" title={words.compared} count={compared.length}>
          {compared.map((demand) => (
            <li
              key={`${demand.kind} ${demand.asked} ${demand.quote}`}
              className="border-t border-line px-5 py-2 [overflow-wrap:anywhere]"
            >
              <span className="font-medium">{demandText(demand, locale)}</span>{" "}
              <span className="text-sm text-mute">{t("quoted", { text: demand.quote })}</span>
            </li>
          ))}
        </Lines>
      )}
      {notCompared.length === 0 ? null : (
        <Lines id="not-compared" title={words.notCompared} count={notCompared.length}>
          {notCompared.map(({ kind, quote }) => (
            <li key={`${kind} ${quote}`} className="border-t border-line px-5 py-2 [overflow-wrap:anywhere]">
              <span className="font-medium">{words.kinds[kind]}</span>{" "}
              <span className="text-sm text-mute">{t("quoted", { text: quote })}</span>
            </li>
          ))}
        </Lines>
      )}
      {notAsked.length === 0 ? null : (
        <Lines id="not-asked" title={words.notAsked} count={notAsked.length}>
          <li className="border-t border-line px-5 py-2 text-ink-2">
            {notAsked.map(({ name }) => name).join(", ")}
          </li>
        </Lines>
      )}
    </>
  );
}

function Lines({
  id,
  title,
  count,
  children,
}: {
  id: string;
  title: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="rounded-panel border border-line bg-surface">
      <h2 id={id} className="px-5 pt-4 pb-2 font-serif text-title">
        {title} <span className="font-sans text-sm text-mute">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

/** Maps a name to a technology, or says that it is none. */
function UnknownName({ text, quote, offer }: { text: string; quote: string; offer: Offer }) {
  const t = useTranslations("offer");
  const [failed, setFailed] = useState(false);

  function map(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("name");
    const named = typeof typed === "string" && typed.trim() !== "" ? finderOf(offer.index)(typed) : null;
    setFailed(named === null);
    if (named === null) return;
    offer.understand(text, {
      anyOf: [named],
      open: false,
      strength: "asked",
      months: null,
      scope: "technology",
      quote,
      block: "",
    });
  }

  return (
    <li className="border-t border-line px-5 py-2">
      <span className="font-medium">{text}</span>{" "}
      <span className="text-sm text-mute [overflow-wrap:anywhere]">{t("quoted", { text: quote })}</span>
      <form className="needs-script mt-1 flex flex-wrap items-center gap-3 text-sm" onSubmit={map}>
        <label className="flex items-center gap-2">
          {t("isTechnology")}
          <input
            name="name"
            className="min-h-9 rounded-control border border-line bg-surface px-2 text-base"
          />
        </label>
        <button type="submit" className="min-h-9 underline underline-offset-4 hover:text-ink">
          {t("map")}
        </button>
        <button
          type="button"
          className="min-h-9 underline underline-offset-4 hover:text-ink"
          onClick={() => offer.understand(text, null)}
        >
          {t("ignore")}
        </button>
        {failed ? <span role="status">{t("unknownTechnology")}</span> : null}
      </form>
    </li>
  );
}
