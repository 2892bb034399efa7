import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { OfferPage } from "@/components/offer/offer-page";
import { NoCv } from "@/components/shell/no-cv";
import { PageBar } from "@/components/shell/page-bar";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { urlSearchParams } from "@/lib/url/page-params";
import { readSentOffer } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const current = await getPublicCv();
  if (!current) return { robots: { index: false } };
  const t = await getTranslations("offer");
  return {
    title: `${t("title")} · ${current.cv.profile.name}`,
    description: t("promise"),
    alternates: { canonical: "/offer" },
    robots: { index: false },
  };
}

/** An offer held against the CV. The requirements are in the address; the text of the offer never is. */
export default async function OfferRoute({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const current = await getPublicCv();
  if (!current) return <NoCv />;
  const ask = urlSearchParams(await searchParams).get("ask") ?? "";
  const { locale } = wordsFor(await getLocale());
  return (
    <>
      <PageBar name={current.cv.profile.name} query={EMPTY_QUERY} shown={current.index.projects.length} />
      <NextIntlClientProvider messages={await getMessages()}>
        <OfferPage
          cv={current.cv}
          today={current.index.today}
          ask={ask}
          locale={locale}
          action={readSentOffer}
        />
      </NextIntlClientProvider>
    </>
  );
}
