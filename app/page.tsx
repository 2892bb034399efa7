import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Dashboard } from "@/components/dashboard/dashboard";
import { pageTitle } from "@/components/dashboard/page-title";
import { ProfileHeader } from "@/components/profile/profile-header";
import { CustomSections } from "@/components/sections/custom-sections";
import { BlankCv } from "@/components/shell/blank-cv";
import { JsonLd } from "@/components/shell/json-ld";
import { NoCv } from "@/components/shell/no-cv";
import { TopBar } from "@/components/shell/top-bar";
import { serveIndex } from "@/components/view/served-index";
import { ViewProvider } from "@/components/view/view-provider";
import { currentOwner } from "@/lib/auth/session";
import { isBlank } from "@/lib/cv/blank";
import { profilePageOf } from "@/lib/cv/export/schema-org";
import { isFiltered } from "@/lib/cv/view/filter/edit-query";
import { keyFiguresOf } from "@/lib/cv/view/filter/key-figures";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { entrySections } from "@/lib/cv/words/entry-sections";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { urlSearchParams } from "@/lib/url/page-params";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf } from "@/lib/url/write-query";
import { publicOrigin } from "./public-origin";
import { sharedCard } from "./shared-card";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const current = await getPublicCv();
  if (!current) {
    const t = await getTranslations("states");
    return { title: t("noCvTitle"), robots: { index: false } };
  }
  const { index } = current;
  if (isBlank(current.cv)) {
    const t = await getTranslations("states");
    return { title: current.cv.profile.name || t("blankTitle"), robots: { index: false } };
  }
  const { query } = readQuery(urlSearchParams(await searchParams), index);
  const sentence = sentenceOf(index, query, wordsFor(await getLocale()));
  const { profile } = current.cv;
  const title = pageTitle(profile, sentence, query);
  const description = [profile.name, profile.titles.join(", "), sentence].join(" · ");
  return {
    title,
    description,
    alternates: { canonical: hrefOf("/", query) },
    ...sharedCard({ title, description, path: hrefOf("/", query), name: profile.name, view: query }),
    ...(isFiltered(query) && { robots: { index: false, follow: true } }),
  };
}

/** The dashboard: one CV, one filter, spelt in the address. */
export default async function DashboardPage({ searchParams }: PageProps<"/">) {
  const current = await getPublicCv();
  if (!current) return <NoCv />;
  const { cv, index, file, changedOn } = current;
  const words = wordsFor(await getLocale());
  const header = <ProfileHeader profile={cv.profile} figures={keyFiguresOf(index)} words={words} />;
  if (isBlank(cv)) {
    return (
      <>
        <TopBar name={cv.profile.name || "Parcours"} />
        <main id="content" className="mx-auto max-w-[90rem] px-4 pb-16 lg:px-8">
          {cv.profile.name === "" ? null : header}
          <BlankCv isOwner={(await currentOwner()) !== null} hasHeading={cv.profile.name !== ""} />
        </main>
      </>
    );
  }
  serveIndex(file.key, index);
  return (
    <>
      <JsonLd data={profilePageOf(cv, await publicOrigin(), changedOn)} />
      <ViewProvider key={file.key} index={file.key} asked={urlSearchParams(await searchParams).toString()}>
        <Dashboard
          name={cv.profile.name}
          header={header}
          footer={
            <CustomSections
              sections={[...entrySections(cv, cv.profile.locale), ...cv.sections]}
              lang={cv.profile.locale}
            />
          }
        />
      </ViewProvider>
    </>
  );
}
